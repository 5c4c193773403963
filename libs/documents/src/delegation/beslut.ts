import type { Block } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import { overklagandeavsnitt } from '../overklagande.js';

/** A delegated decision as its document needs it (H-21, H-22). */
export interface Delegationsbeslutet {
  readonly titel: string;
  readonly dnr: readonly string[];
  readonly organNamn: string;
  readonly delegerandeOrgan: string;
  /** yyyy-mm-dd of the decision. */
  readonly datum: string;
  readonly arendet: string;
  readonly beslut: string;
  readonly bilagor: readonly string[];
  readonly punkt: { readonly punkt: string | null; readonly text: string; readonly kalla: string | null };
  readonly beslutsfattare: { readonly namn: string; readonly funktion: string };
  readonly forhandsgodkannande: { readonly namn: string; readonly datum: string } | null;
  /** "Nämnden för Intraservice 2022-01-20 § 5". */
  readonly hemstallan: string | null;
  readonly kfBeslut: string | null;
  readonly bradskandeSkal: string | null;
  readonly beloppTkr: number | null;
  readonly effekt: string | null;
  readonly startdatum: string | null;
  /** How it is appealed, sentence by sentence. */
  readonly overklagande: readonly string[];
}

const tal = new Intl.NumberFormat('sv-SE');

/** The decision: its parts in their order, the point with its words, and the function of the one who decided. */
export function delegationsbeslutet(beslut: Delegationsbeslutet): Framstallt {
  const { punkt, beslutsfattare, forhandsgodkannande, bilagor } = beslut;
  return {
    mall: { id: 'delegationsbeslut', version: 2 },
    dokument: {
      slag: beslut.bradskandeSkal === null ? 'Delegationsbeslut' : 'Brådskande beslut av ordföranden',
      titel: beslut.titel,
      avsandare: beslut.organNamn,
      dnr: beslut.dnr,
      version: '1.0',
      status: 'upprattad',
      datum: beslut.datum,
      uppgifter: [
        ['Beslutsdatum', beslut.datum],
        ['Beslutat för', beslut.delegerandeOrgan],
        ...(beslut.beloppTkr === null ? [] : ([['Belopp', `${tal.format(beslut.beloppTkr)} tkr`]] as const)),
        ...(beslut.startdatum === null ? [] : ([['Gäller från', beslut.startdatum]] as const)),
      ],
      block: [
        ...avsnitt('Ärendet', beslut.arendet),
        ...avsnitt('Beslut', beslut.beslut),
        ...(beslut.effekt === null ? [] : avsnitt('Beslutets effekt', beslut.effekt)),
        ...(beslut.bradskandeSkal === null ? [] : avsnitt('Varför beslutet inte kunde vänta på nämnden', beslut.bradskandeSkal)),
        { typ: 'rubrik', niva: 1, text: 'Beslutanderätt' },
        {
          typ: 'definitioner',
          rader: [
            ['Delegationspunkt', punkt.punkt],
            ['Punktens lydelse', punkt.text],
            ['Delegationsordning', punkt.kalla],
            ...(beslut.bradskandeSkal === null ? [] : ([['Lagrum', 'Kommunallagen 6 kap. 39 §']] as const)),
            ['Beslutsfattare', `${beslutsfattare.namn}, ${beslutsfattare.funktion}`],
            ...(forhandsgodkannande === null
              ? []
              : ([['Godkänt i förväg', `${forhandsgodkannande.namn}, ${forhandsgodkannande.datum}`]] as const)),
          ],
        },
        ...(beslut.hemstallan === null && beslut.kfBeslut === null
          ? []
          : ([
              { typ: 'rubrik', niva: 1, text: 'Beslutet grundas på' },
              {
                typ: 'definitioner',
                rader: [
                  ...(beslut.hemstallan === null ? [] : ([['Hemställan', beslut.hemstallan]] as const)),
                  ...(beslut.kfBeslut === null ? [] : ([['Kommunfullmäktiges beslut', beslut.kfBeslut]] as const)),
                ],
              },
            ] satisfies Block[])),
        { typ: 'rubrik', niva: 1, text: 'Bilagor' },
        bilagor.length === 0 ? { typ: 'stycke', text: 'Inga bilagor.' } : { typ: 'punktlista', punkter: bilagor, numrerad: true },
        { typ: 'signaturrad', namn: [{ namn: beslutsfattare.namn, roll: beslutsfattare.funktion }] },
        ...overklagandeavsnitt(beslut.overklagande),
      ],
    },
  };
}

const avsnitt = (rubrik: string, text: string): Block[] => [
  { typ: 'rubrik', niva: 1, text: rubrik },
  { typ: 'stycke', text },
];
