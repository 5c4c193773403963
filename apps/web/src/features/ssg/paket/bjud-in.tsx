import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../../components/avslag.js';
import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { useKommando } from '../../../lib/skicka.js';
import type { MoteSvar } from '../api/moten.js';
import { avslutat } from '../lage.js';
import { kan } from '../mote-sammanhang.js';
import { useLasOm } from '../use-handelse.js';

type Inbjudan = Kropp<'/api/moten/{id}/ledamoter'>;

/** Who sits in the group, and a seat for somebody who has no account here yet. */
export function BjudIn({ mote }: { mote: MoteSvar }) {
  const far = kan(mote, 'andra-ram') && !avslutat(mote);
  return (
    <section aria-labelledby="ledamoter">
      <Heading level={2} data-size="xs" id="ledamoter">
        Ledamöter ({mote.ledamoter.length})
      </Heading>
      {mote.ledamoter.length === 0 && <Paragraph>Gruppen har inga ledamöter i dag.</Paragraph>}
      <ul className="namnlista">
        {mote.ledamoter.map(({ id, namn, ordforande }) => (
          <li key={id}>
            {namn}
            {ordforande && <span className="dampad"> (ordförande)</span>}
          </li>
        ))}
      </ul>
      {far && <Inbjudningsform mote={mote} />}
    </section>
  );
}

function Inbjudningsform({ mote }: { mote: MoteSvar }) {
  const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  const tom = { namn: '', epost: '', fran: idag, till: `${mote.budgetar}-12-31` };
  const [form, setForm] = useState<Inbjudan>(tom);
  const [oppen, setOppen] = useState(false);
  const [provad, setProvad] = useState(false);
  const [inbjuden, setInbjuden] = useState<string | null>(null);
  const lasOm = useLasOm(mote.id);
  const bjudIn = useKommando<Inbjudan, Svar<'/api/moten/{id}/ledamoter', 'post'>>(`/api/moten/${mote.id}/ledamoter`, async () => {
    setInbjuden(form.namn);
    setForm(tom);
    setProvad(false);
    setOppen(false);
    await lasOm();
  });
  const fel = {
    namn: form.namn.trim() === '' ? 'Skriv personens namn.' : undefined,
    epost: /^\S+@\S+\.\S+$/.test(form.epost.trim()) ? undefined : 'Skriv e-postadressen till kommunens konto.',
    till: form.till < form.fran ? 'Sista dagen ska inte ligga före den första.' : undefined,
  };
  const sand = () => {
    setProvad(true);
    if (Object.values(fel).every((ett) => ett === undefined)) bjudIn.mutate({ ...form, namn: form.namn.trim(), epost: form.epost.trim() });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  const andra = (del: Partial<Inbjudan>) => setForm((forra) => ({ ...forra, ...del }));
  return (
    <>
      {inbjuden && <Alert data-color="success">{inbjuden} har en plats i gruppen och loggar in med kommunens konto.</Alert>}
      {!oppen && (
        <div>
          <Button variant="secondary" onClick={() => setOppen(true)}>
            Bjud in en ledamot
          </Button>
        </div>
      )}
      {oppen && (
        <form className="formular" noValidate onSubmit={vidSkicka}>
          <div className="rutnat">
            <Textfield
              label="Namn"
              value={form.namn}
              maxLength={120}
              error={provad ? fel.namn : undefined}
              onChange={(e) => andra({ namn: e.target.value })}
            />
            <Textfield
              label="E-post"
              type="email"
              value={form.epost}
              maxLength={200}
              error={provad ? fel.epost : undefined}
              onChange={(e) => andra({ epost: e.target.value })}
            />
            <Textfield label="Från och med" type="date" value={form.fran} onChange={(e) => andra({ fran: e.target.value })} />
            <Textfield
              label="Till och med"
              type="date"
              value={form.till}
              error={provad ? fel.till : undefined}
              onChange={(e) => andra({ till: e.target.value })}
            />
          </div>
          <div className="knapprad">
            <Button type="submit" loading={bjudIn.isPending}>
              Bjud in
            </Button>
            <Button variant="secondary" onClick={() => setOppen(false)}>
              Avbryt
            </Button>
          </div>
          {!bjudIn.isPending && <Avslag fel={bjudIn.error} igen={sand} />}
        </form>
      )}
    </>
  );
}
