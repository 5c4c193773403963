import type { Val } from '../../lib/val.js';
import { Forumnamn } from './forumledamoter.js';
import type { Formular, Varden } from './falt.js';
import { visaSvar } from './svarsord.js';

/** All answers as they will be sent, section by section, each with its way back. */
export function Svar({
  formular,
  varden,
  val,
  arendeId,
  andra,
}: {
  formular: Formular;
  varden: Varden;
  val: Val;
  arendeId: string;
  andra?: (avsnittId: string) => void;
}) {
  return (
    <>
      {formular.avsnitt.map((avsnitt) => (
        <section key={avsnitt.id} className="svar">
          <div className="radgrupp-huvud">
            <h2 className="ds-heading" data-size="xs">
              {avsnitt.rubrik}
            </h2>
            {andra && (
              <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={() => andra(avsnitt.id)}>
                Ändra<span className="ds-sr-only"> {avsnitt.rubrik}</span>
              </button>
            )}
          </div>
          <dl className="fakta">
            {avsnitt.falt.map((falt) => (
              <div key={falt.namn}>
                <dt>{falt.etikett}</dt>
                <dd>
                  {falt.slag === 'forumledamoter' ? (
                    <Forumnamn arendeId={arendeId} varde={varden[falt.namn]} />
                  ) : (
                    visaSvar(falt, varden[falt.namn], val)
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
