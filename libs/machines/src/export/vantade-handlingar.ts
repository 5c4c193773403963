import { objekt } from '../las/varde.js';

interface Vantad {
  /** Kinds of document of which one is enough. */
  readonly slag: readonly string[];
  readonly mening: string;
  readonly nar: (tillstand: string, kontext: Readonly<Record<string, unknown>>) => boolean;
}

const finns = (falt: string) => (_tillstand: string, kontext: Readonly<Record<string, unknown>>) => (kontext[falt] ?? null) !== null;
const inteI =
  (...tillstand: readonly string[]) =>
  (nu: string): boolean =>
    !tillstand.includes(nu);

/** What a closed case of each process is expected to have in its folder. */
const vantade: Readonly<Record<string, readonly Vantad[]>> = {
  formelltarende: [
    { slag: ['tjansteutlatande'], mening: 'Det undertecknade tjänsteutlåtandet finns inte i handlingsregistret.', nar: finns('utfardat') },
    {
      slag: ['protokollsutdrag', 'protokoll'],
      mening: 'Protokollsutdraget med beslutet finns inte i ärendet. Beslutet står i protokollet från organets sammanträde.',
      nar: finns('beslut'),
    },
  ],
  delegationsbeslut: [
    {
      slag: ['delegationsbeslut'],
      mening: 'Delegationsbeslutet finns inte i handlingsregistret.',
      nar: (_tillstand, kontext) => Object.keys(objekt(kontext.beslut)).length > 0,
    },
  ],
  sammantrade: [
    { slag: ['kallelse'], mening: 'Kallelsen finns inte i handlingsregistret.', nar: finns('kallat') },
    { slag: ['protokoll'], mening: 'Inget justerat protokoll finns i handlingsregistret. Utkast tas inte med.', nar: inteI('installt') },
  ],
  initiativ: [
    {
      slag: ['underlag'],
      mening: 'Inget expedierat underlag finns i handlingsregistret.',
      nar: inteI('avfardat', 'avbrutet', 'bytt-spar'),
    },
  ],
  anslag: [{ slag: ['anslagsbevis'], mening: 'Anslagsbeviset finns inte i handlingsregistret.', nar: finns('nedtaget') }],
  anmalningslista: [{ slag: ['anmalningslista'], mening: 'Listan över anmälda beslut finns inte i handlingsregistret.', nar: () => true }],
};

/** What a closed case could be expected to have among its records and has not, in words. */
export function saknadeHandlingar(
  arende: { process: string; tillstand: string; kontext: Readonly<Record<string, unknown>> },
  slag: ReadonlySet<string>,
): string[] {
  return (vantade[arende.process] ?? [])
    .filter((en) => en.nar(arende.tillstand, arende.kontext) && !en.slag.some((ett) => slag.has(ett)))
    .map(({ mening }) => mening);
}
