import type { Demoperson } from './personer.js';
import { html, sida } from './sida.js';

const grupper: readonly { rubrik: string; roller: readonly string[] }[] = [
  {
    rubrik: 'Bereder och beslutar om initiativ',
    roller: ['leverantorsforetradare', 'handlaggare', 'beredningsansvarig', 'ssg-ordforande', 'sekreterare'],
  },
  {
    rubrik: 'Kunder, forum och samordning',
    roller: ['kund', 'ssg-ledamot', 'forumordforande', 'forumdeltagare', 'anvandarforumsdeltagare'],
  },
  { rubrik: 'Nämnder och styrelser', roller: ['ordforande', 'vice-ordforande', 'ledamot', 'ersattare', 'justerare'] },
];
const OVRIGA = 'Stöd och förvaltning';
const VISADE_ROLLER = 3;

/** The page in place of a password: one button per person, under the heading of what the person does. */
export function valjPersonSida(personer: readonly Demoperson[]): string {
  const rubriker = [...grupper.map(({ rubrik }) => rubrik), OVRIGA];
  const delar = rubriker.map((rubrik) =>
    grupp(
      rubrik,
      personer.filter((person) => rubrikFor(person) === rubrik),
    ),
  );
  const tomt = personer.length === 0 ? '<p>Registret är tomt. Läs in en organisation först.</p>' : '';
  return sida(
    'Välj vem du är',
    `<p>Detta är demokommunens inloggning. Här finns inga lösenord.</p>${tomt}<form method="post">${delar.join('')}</form>`,
  );
}

function grupp(rubrik: string, personer: readonly Demoperson[]): string {
  if (personer.length === 0) return '';
  return `<section><h2>${html(rubrik)}</h2><ul>${personer.map((person) => `<li>${knapp(person)}</li>`).join('')}</ul></section>`;
}

function knapp({ sub, namn, roller }: Demoperson): string {
  const rader = roller.slice(0, VISADE_ROLLER).map(({ rollNamn, organNamn }) => `<small>${html(`${rollNamn}, ${organNamn}`)}</small>`);
  const fler = roller.length > VISADE_ROLLER ? `<small>och ${roller.length - VISADE_ROLLER} till</small>` : '';
  return `<button type="submit" name="person" value="${html(sub)}">${html(namn)}${rader.join('')}${fler}</button>`;
}

function rubrikFor({ roller }: Demoperson): string {
  return grupper.find((en) => roller.some(({ roll }) => en.roller.includes(roll)))?.rubrik ?? OVRIGA;
}
