import { scaleBand, scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { visaHeltal } from '../../lib/format.js';

export interface Kategori {
  readonly namn: string;
  readonly delar: readonly { readonly namn: string; readonly varde: number | null }[];
}

const BREDD = 480;
const HOJD = 260;
const KANT = { topp: 22, hoger: 8, botten: 38, vanster: 64 };
const RADER = 24;
const TECKENBREDD = 7;

interface Stapel {
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
  readonly serie: number;
  readonly titel: string;
  readonly etikett: string | null;
}

/** Bars on top of each other or beside each other, told apart by pattern as well as colour, with the figure above each bar. */
export function Stapeldiagram({
  namn,
  enhet,
  kategorier,
  sida,
}: {
  namn: string;
  enhet: string;
  kategorier: readonly Kategori[];
  sida: 'staplade' | 'bredvid';
}) {
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const serier = kategorier[0]?.delar.map((del) => del.namn) ?? [];
  const { staplar, steg, y } = placera(kategorier, { serier, enhet, sida });
  const legendrader = Math.ceil(serier.length / 2);
  return (
    <svg
      className="stapeldiagram"
      role="img"
      aria-label={namn}
      viewBox={`0 0 ${BREDD} ${HOJD + (serier.length > 1 ? legendrader * RADER : 0)}`}
    >
      <Monster id={id} antal={serier.length} />
      {steg.map((varde) => (
        <g key={varde} transform={`translate(0 ${y(varde)})`}>
          <line className="hjalplinje" x1={KANT.vanster} x2={BREDD - KANT.hoger} />
          <text x={KANT.vanster - 8} dy="0.32em" textAnchor="end">
            {visaHeltal(varde)}
          </text>
        </g>
      ))}
      {staplar.map((stapel, nr) => (
        <g key={nr}>
          <rect className="stapel" x={stapel.x} y={stapel.y} width={stapel.bredd} height={stapel.hojd} fill={`url(#${id}${stapel.serie})`}>
            <title>{stapel.titel}</title>
          </rect>
          {stapel.etikett && (
            <text className="stapeltal" x={stapel.x + stapel.bredd / 2} y={stapel.y - 6} textAnchor="middle">
              {stapel.etikett}
            </text>
          )}
        </g>
      ))}
      <Kategorinamn kategorier={kategorier} />
      {serier.length > 1 && <Teckenforklaring id={id} serier={serier} />}
    </svg>
  );
}

function placera(
  kategorier: readonly Kategori[],
  { serier, enhet, sida }: { serier: readonly string[]; enhet: string; sida: 'staplade' | 'bredvid' },
) {
  const summa = ({ delar }: Kategori) => delar.reduce((hittills, { varde }) => hittills + (varde ?? 0), 0);
  const hogst = Math.max(
    1,
    ...kategorier.map((k) => (sida === 'staplade' ? summa(k) : Math.max(0, ...k.delar.map(({ varde }) => varde ?? 0)))),
  );
  const y = scaleLinear<number>({ domain: [0, hogst], range: [HOJD - KANT.botten, KANT.topp], nice: true });
  const x = kategoriskala(kategorier);
  const inre = scaleBand<string>({ domain: [...serier], range: [0, x.bandwidth()], padding: 0.1 });
  const staplar = kategorier.flatMap((kategori): Stapel[] => {
    let botten = 0;
    const sist = kategori.delar.findLastIndex(({ varde }) => (varde ?? 0) > 0);
    return kategori.delar.flatMap(({ namn, varde }, serie) => {
      if (varde === null || varde <= 0) return [];
      const fran = sida === 'staplade' ? botten : 0;
      botten = fran + varde;
      const plats =
        sida === 'staplade'
          ? { x: x(kategori.namn) ?? 0, bredd: x.bandwidth() }
          : { x: (x(kategori.namn) ?? 0) + (inre(namn) ?? 0), bredd: inre.bandwidth() };
      const visat = sida === 'bredvid' ? varde : serie === sist ? summa(kategori) : null;
      return [
        {
          ...plats,
          y: y(fran + varde),
          hojd: y(fran) - y(fran + varde),
          serie,
          titel: `${kategori.namn}, ${namn}: ${visaHeltal(varde)} ${enhet}`,
          etikett: visat === null ? null : visaHeltal(visat),
        },
      ];
    });
  });
  return { staplar, y, steg: y.ticks(4).filter((varde) => Number.isInteger(varde)) };
}

const kategoriskala = (kategorier: readonly Kategori[]) =>
  scaleBand<string>({ domain: kategorier.map(({ namn }) => namn), range: [KANT.vanster, BREDD - KANT.hoger], padding: 0.25 });

function Kategorinamn({ kategorier }: { kategorier: readonly Kategori[] }) {
  const x = kategoriskala(kategorier);
  // Two rows in turn where names are longer than their places.
  const trangt = kategorier.some(({ namn }) => namn.length * TECKENBREDD > x.step());
  return kategorier.map(({ namn }, nr) => (
    <text key={namn} x={(x(namn) ?? 0) + x.bandwidth() / 2} y={HOJD - KANT.botten + (trangt && nr % 2 === 1 ? 29 : 15)} textAnchor="middle">
      {namn}
    </text>
  ));
}

/** Each series has a colour and a pattern: plain, stripes one way, stripes the other way, dots, lines lying, a grid. */
function Monster({ id, antal }: { id: string; antal: number }) {
  const streck = [null, 'M0 8L8 0', 'M0 0L8 8', 'M4 3v2', 'M0 4h8', 'M4 0v8M0 4h8'];
  return (
    <defs>
      {Array.from({ length: antal }, (_, serie) => (
        <pattern
          key={serie}
          id={`${id}${serie}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          className={`serie serie-${serie % streck.length}`}
        >
          <rect width={8} height={8} className="seriebotten" />
          {streck[serie % streck.length] && <path d={streck[serie % streck.length] ?? ''} className="seriestreck" />}
        </pattern>
      ))}
    </defs>
  );
}

function Teckenforklaring({ id, serier }: { id: string; serier: readonly string[] }) {
  return serier.map((serie, nr) => (
    <g key={serie} transform={`translate(${KANT.vanster + (nr % 2) * 205} ${HOJD + 4 + Math.floor(nr / 2) * RADER})`}>
      <rect className="stapel" width={16} height={16} fill={`url(#${id}${nr})`} />
      <text x={22} y={12}>
        {serie.length > 26 ? `${serie.slice(0, 25)}…` : serie}
      </text>
    </g>
  ));
}
