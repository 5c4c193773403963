import { html } from './html.js';
import { sida, uppgifter } from './sida.js';

/** What a letter about a case says; names no person. */
export interface Brev {
  readonly arendeId: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly avsandare: string;
  readonly mottagare: string;
  /** yyyy-mm-dd. */
  readonly datum: string;
}

/** Letter with which the underlag is sent to the nämnd for information (B-18). */
export function expedieringHtml(brev: Brev, bilaga: { titel: string; version: number; hash: string } | null): string {
  return sida(
    `Information till ${brev.mottagare}`,
    html`${uppgifter([
        ['Datum', brev.datum],
        ['Från', brev.avsandare],
        ['Till', brev.mottagare],
        ['Diarienummer', brev.dnr ?? 'Inte diariefört'],
        ['Ärende', brev.arendeId],
      ])}
      <p>Nämnden har informerats om underlaget till initiativet ${brev.titel} innan det skickas vidare till stadsledningskontoret.</p>
      ${
        bilaga
          ? uppgifter([
              ['Bilaga', `${bilaga.titel}, version ${bilaga.version}`],
              ['Kontrollsumma (SHA-256)', bilaga.hash],
            ])
          : html`<p>Ingen bilaga: ärendet är övertaget utan underlag.</p>`
      }`,
  );
}

/** Receipt that the letter was delivered to the nämnd's registry inbox here. */
export function kvittensHtml(brev: Brev, expedierad: { hash: string }): string {
  return sida(
    `Kvittens: ${brev.titel}`,
    html`${uppgifter([
        ['Mottaget', brev.datum],
        ['Mottagare', brev.mottagare],
        ['Avsändare', brev.avsandare],
        ['Ärende', brev.arendeId],
        ['Mottagen handling (SHA-256)', expedierad.hash],
      ])}
      <p>Handlingen har tagits emot och lagts i ärendet.</p>`,
  );
}

/** Receipt to the proposer that the need has come in. */
export function mottagetHtml(brev: Brev): string {
  return sida(
    `Kvittens: ${brev.titel}`,
    html`${uppgifter([
        ['Datum', brev.datum],
        ['Från', brev.avsandare],
        ['Till', brev.mottagare],
        ['Ärende', brev.arendeId],
      ])}
      <p>Behovet har tagits emot och ska kategoriseras. Ärendet visar var det står och vad som händer härnäst.</p>`,
  );
}

/** Answer to the proposer when the initiative does not go on, with the reason. */
export function besvarHtml(brev: Brev, skal: string | null): string {
  return sida(
    `Svar: ${brev.titel}`,
    html`${uppgifter([
        ['Datum', brev.datum],
        ['Från', brev.avsandare],
        ['Till', brev.mottagare],
        ['Ärende', brev.arendeId],
        ['Skäl', skal],
      ])}
      <p>Initiativet går inte vidare.</p>`,
  );
}
