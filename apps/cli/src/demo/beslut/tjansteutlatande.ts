const ingaAspekter = { svar: 'inga-sarskilda-aspekter', text: null };

interface Innehall {
  readonly vad: string;
  readonly beloppTkr: number;
  readonly budgetar: number;
  /** Whose decision each point is, in the order of the chain. */
  readonly mottagare: readonly ('namnd' | 'ks' | 'kf')[];
  /** Why the nämnd is to approve its paragraph at once: a point of its own (H-16). */
  readonly skalOmedelbar?: string;
}

/** A tjänsteutlåtande that holds all that one must (H-01–H-08). */
export function tjansteutlatande({ vad, beloppTkr, budgetar, mottagare, skalOmedelbar }: Innehall): Readonly<Record<string, unknown>> {
  return {
    sammanfattning: `Ärendet gäller ${vad}.`,
    punkter: [
      ...mottagare.map((en) => ({ text: `Förslaget om ${vad} bifalls.`, slag: 'ovrigt', mottagare: en })),
      ...(skalOmedelbar === undefined
        ? []
        : [{ text: 'Paragrafen justeras omedelbart.', slag: 'omedelbar-justering', mottagare: mottagare[0] }]),
    ],
    skalOmedelbar: skalOmedelbar ?? null,
    dimensioner: { ekonomisk: { svar: 'beskrivs', text: 'Beloppen ryms i ramen.' }, ekologisk: ingaAspekter, social: ingaAspekter },
    ekonomi: {
      nuvarandeTkr: 0,
      vemBar: 'Organet, inom ramen för sin budget.',
      effekter: [{ ar: budgetar, beloppTkr }],
      senare: 'Förvaltningskostnaden prövas när initiativen är genomförda.',
    },
    samverkan: { lage: 'inte-aktuell', organ: null, datum: null, beskrivning: null },
    arendet: `Beslut om ${vad}.`,
    bakgrund: 'Initiativen är analyserade och prioriterade.',
    bedomning: 'De ger störst nytta för flest och bör genomföras.',
  };
}
