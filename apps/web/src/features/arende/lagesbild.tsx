import { Graph, layout } from '@dagrejs/dagre';
import { useId } from 'react';
import type { DiagramSvar } from './api/diagram.js';

const BREDD = 190;
const RAD = 18;
const TECKEN = 23;
const PILTECKEN = 26;

type Nod = DiagramSvar['noder'][number];
type Pil = DiagramSvar['pilar'][number];

/** The states from the top down, by dagre's layout. Whoever cannot see it has the sentence and the table. */
export function Lagesbild({ diagram, namn }: { diagram: DiagramSvar; namn: string }) {
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const { noder, pilar, bredd, hojd } = placera(diagram);
  return (
    <svg className="lagen" role="img" aria-label={namn} viewBox={`0 0 ${bredd} ${hojd}`} width={bredd} height={hojd}>
      <defs>
        <marker
          id={`${id}spets`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0L8 4L0 8Z" className="spets" />
        </marker>
      </defs>
      {pilar.map(({ pil, vag }) => (
        <path key={`${pil.fran} ${pil.till}`} d={vag} className={pilklass(pil)} markerEnd={`url(#${id}spets)`} />
      ))}
      {pilar.map(({ pil, x, y }) => (
        <text key={`${pil.fran} ${pil.till}`} className="pilord" x={x} y={y + 4} textAnchor="middle">
          <title>{pil.vad.map(({ text }) => text).join(', eller ')}</title>
          {pilord(pil)}
        </text>
      ))}
      {noder.map(({ nod, x, y, hojd: h }) => (
        <g key={nod.id} className={`lage ${nod.lage}`} transform={`translate(${x - BREDD / 2} ${y - h / 2})`}>
          <title>{nod.beskrivning}</title>
          <rect width={BREDD} height={h} rx={nod.slut ? h / 2 : 4} />
          {rader(nod).map((rad, nr) => (
            <text key={nr} x={BREDD / 2} y={23 + nr * RAD} textAnchor="middle">
              {rad}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

function placera(diagram: DiagramSvar) {
  const plan = new Graph({ multigraph: true });
  plan.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 46, edgesep: 24, marginx: 10, marginy: 10 });
  // What is only led to from most states is said beside the picture, unless the case is or has been there.
  const noder = diagram.noder.filter(
    ({ id, lage }) => lage !== 'kvar' || diagram.pilar.some(({ fran, till }) => fran === id || till === id),
  );
  const plats = new Map(noder.map(({ id }, nr) => [id, nr]));
  for (const nod of noder) plan.setNode(nod.id, { width: BREDD, height: hojdFor(nod) });
  const pilar = diagram.pilar.map((pil) => {
    // A way back is laid out as if it led forwards, so that the process runs downwards in its own order.
    const bak = (plats.get(pil.till) ?? 0) < (plats.get(pil.fran) ?? 0);
    const [fran, till] = bak ? [pil.till, pil.fran] : [pil.fran, pil.till];
    const namn = `${pil.fran} ${pil.till}`;
    plan.setEdge(fran, till, { width: pilord(pil).length * 7 + 8, height: 20, labelpos: 'c' }, namn);
    return { pil, bak, fran, till, namn };
  });
  layout(plan);
  const { width = 0, height = 0 } = plan.graph();
  return {
    bredd: Math.max(1, Math.ceil(width)),
    hojd: Math.max(1, Math.ceil(height)),
    noder: noder.map((nod) => ({ nod, x: plan.node(nod.id).x ?? 0, y: plan.node(nod.id).y ?? 0, hojd: hojdFor(nod) })),
    pilar: pilar.map(({ pil, bak, fran, till, namn }) => {
      const { points = [], x = 0, y = 0 } = plan.edge(fran, till, namn) as { points?: { x: number; y: number }[]; x?: number; y?: number };
      return { pil, x, y, vag: kurva(bak ? points.toReversed() : points) };
    }),
  };
}

/** A soft line through the points: straight ends, and a bend at each point between. */
function kurva(punkter: readonly { x: number; y: number }[]): string {
  const [forst, ...resten] = punkter.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!forst) return '';
  const delar = resten.map((punkt, nr) => {
    const nasta = resten[nr + 1];
    if (!nasta) return `L${punkt.x} ${punkt.y}`;
    return `Q${punkt.x} ${punkt.y} ${Math.round((punkt.x + nasta.x) / 2)} ${Math.round((punkt.y + nasta.y) / 2)}`;
  });
  return `M${forst.x} ${forst.y}${delar.join('')}`;
}

const MARKE: Readonly<Record<Nod['lage'], string>> = { nu: 'Här är ärendet', passerat: '✓ passerat', kvar: '' };

function rader({ etikett, lage }: Nod): string[] {
  const ord = etikett.split(' ').reduce<string[]>((hittills, ett) => {
    const sista = hittills.at(-1);
    return sista !== undefined && `${sista} ${ett}`.length <= TECKEN ? [...hittills.slice(0, -1), `${sista} ${ett}`] : [...hittills, ett];
  }, []);
  return MARKE[lage] === '' ? ord : [...ord, MARKE[lage]];
}
const hojdFor = (nod: Nod): number => 18 + rader(nod).length * RAD;

function pilord({ vad }: Pil): string {
  const [forst] = vad;
  const text = forst?.text.replace('Tiden går ut: ', '⏱ ') ?? '';
  const kort = text.length > PILTECKEN ? `${text.slice(0, PILTECKEN - 1)}…` : text;
  return vad.length > 1 ? `${kort} (+${vad.length - 1})` : kort;
}

function pilklass({ vad, gangen, harifran }: Pil): string {
  const sjalv = vad.every(({ slag }) => slag !== 'handelse');
  return ['vag', sjalv && 'sjalv', gangen && 'gangen', harifran && 'harifran'].filter(Boolean).join(' ');
}
