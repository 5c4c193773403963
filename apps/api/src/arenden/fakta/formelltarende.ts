import { arendetyper } from '#machines';
import { beslut, dag, iOrd, namnlista, objekt, type Rad, uppraknat } from './skriv.js';

/** What is shown of SM-10. What kommunstyrelsen says before kommunfullmäktige is never called the decision. */
export const formelltarende: readonly Rad[] = [
  { falt: 'arendetyp', etikett: 'Ärendetyp', skriv: arendetyp },
  { falt: 'overklagandetyp', etikett: 'Överklagas genom', skriv: iOrd },
  { falt: 'kedja', etikett: 'Beslutsgång', skriv: beslutsgang },
  { falt: 'registrerat', etikett: 'Registrerat', skriv: dag },
  { falt: 'personalBerors', etikett: 'Berör personalen', skriv: ja },
  { falt: 'personuppgifter', etikett: 'Gäller personuppgifter', skriv: ja },
  { falt: 'dialoger', etikett: 'Dialog förd', skriv: dagar },
  { falt: 'utfardat', etikett: 'Tjänsteutlåtandet utfärdat', skriv: dag },
  { falt: 'yttranden', etikett: 'Yttranden', skriv: yttranden },
  { falt: 'bilagor', etikett: 'Bilagor efter beslutet', skriv: bilagor },
  { falt: 'dso', etikett: 'Dataskyddsombudets råd', skriv: dsorad },
  { falt: 'samverkanGenomford', etikett: 'Samverkan genomförd', skriv: dagar },
  { falt: 'beslutslogg', etikett: 'Behandlat', skriv: behandlat },
  { falt: 'beslut', etikett: 'Beslut', skriv: beslut },
  { falt: 'justerat', etikett: 'Justerat', skriv: dag },
  { falt: 'anslaget', etikett: 'Anslaget', skriv: dag },
  { falt: 'overklagandeTill', etikett: 'Kan överklagas till och med', skriv: dag },
  {
    falt: 'delgivningar',
    etikett: 'Parter som har fått del',
    skriv: (varde) => (Array.isArray(varde) && varde.length > 0 ? String(varde.length) : null),
  },
  { falt: 'overklagat', etikett: 'Överklagat', skriv: dag },
  { falt: 'sentOverklagat', etikett: 'Överklagande som kom för sent', skriv: dag },
  { falt: 'atertaget', etikett: 'Återtaget', skriv: dag },
  { falt: 'lagaKraft', etikett: 'Laga kraft', skriv: dag },
  { falt: 'expedierat', etikett: 'Expedierat', skriv: dag },
  { falt: 'verkstallt', etikett: 'Verkställt', skriv: verkstallt },
  { falt: 'rattelser', etikett: 'Rättelser', skriv: (varde) => (typeof varde === 'number' && varde > 0 ? String(varde) : null) },
];

function ja(varde: unknown): string | null {
  return varde === true ? 'Ja' : null;
}

function dagar(varde: unknown): string | null {
  const skrivna = Array.isArray(varde) ? varde.flatMap((en: unknown) => dag(en) ?? []) : [];
  return skrivna.length === 0 ? null : skrivna.join(', ');
}

function arendetyp(varde: unknown): string | null {
  return typeof varde === 'string' ? (Object.entries(arendetyper).find(([id]) => id === varde)?.[1].namn ?? varde) : null;
}

function beslutsgang(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return namnlista(varde, namn)?.replaceAll(', ', ' → ') ?? null;
}

function behandlat(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, (rad) => {
    const vad = iOrd(rad.som === 'uppehall' ? rad.utfall : rad.som);
    const nar = beslut(rad, namn);
    return nar === null || vad === null ? null : `${nar} (${vad})`;
  });
}

function yttranden(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, ({ organ, stallningstagande }) =>
    typeof organ === 'string' ? `${namn.get(organ) ?? organ} (${iOrd(stallningstagande) ?? 'inget svar'})` : null,
  );
}

/** What the ombud answered, and whether it is followed. */
function dsorad(varde: unknown): string | null {
  const { rad, svarSenast, foljs, uteblivet } = objekt(varde) ?? {};
  const { bedomning, datum } = objekt(rad) ?? {};
  if (objekt(rad) === null) {
    if (uteblivet === true) return 'Svarade inte i tid';
    const senast = dag(svarSenast);
    return senast && `Begärt, senast ${senast}`;
  }
  const svar = [iOrd(bedomning) ?? 'avstod från råd', dag(datum)].filter(Boolean).join(' ');
  return foljs === null || foljs === undefined ? svar : `${svar}; ${foljs === true ? 'följs' : 'följs inte'}`;
}

function verkstallt(varde: unknown): string | null {
  const { datum, foreLagaKraft } = objekt(varde) ?? {};
  const nar = dag(datum);
  return nar && foreLagaKraft === true ? `${nar}, före laga kraft efter avvägning` : nar;
}

/** H-12: what came after the decision, by the number of the bilaga. */
function bilagor(varde: unknown): string | null {
  const rader = Array.isArray(varde) ? varde.map(objekt) : [];
  const ord = rader.flatMap((rad) => {
    if (!rad) return [];
    return `Bilaga ${String(rad.nr)}: ${typeof rad.beteckning === 'string' ? `${rad.beteckning}, ${String(rad.datum)}` : 'behövdes inte'}`;
  });
  return ord.length === 0 ? null : ord.join('; ');
}
