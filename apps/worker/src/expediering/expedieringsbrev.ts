import { skrivDatum } from '#calendar';

/** A decision as the letter needs it. The letter says which decision it is by organ, day and paragraph; the case's title can name somebody. */
export interface Expedierat {
  readonly namn: string;
  readonly epost: string;
  readonly organ: string;
  readonly datum: string;
  readonly paragraf: number;
  readonly dnr: string | null;
  readonly bilagor: number;
}

export function expedieringsbrev({ namn, organ, datum, paragraf, dnr, bilagor }: Expedierat): { amne: string; text: string } {
  const beslut = `${organ} ${skrivDatum(datum, 'lang')}, § ${paragraf}`;
  const bifogat =
    bilagor > 0
      ? 'Protokollsutdraget är bifogat.'
      : 'Protokollsutdraget finns inte i den här försändelsen. Kontakta kommunens registrator för att få det.';
  return {
    amne: `Beslut: ${beslut}`,
    text: `Till ${namn}\n\nHär skickas ett beslut som du eller den du företräder ska få del av.\n\nBeslut: ${beslut}\nDiarienummer: ${dnr ?? 'saknas'}\n\n${bifogat}\n`,
  };
}
