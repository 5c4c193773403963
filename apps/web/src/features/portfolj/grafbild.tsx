import { Graph, layout } from '@dagrejs/dagre';
import { useId } from 'react';
import type { GrafSvar } from './api/portfolj.js';

const BREDD = 210;
const HOJD = 52;
const TECKEN = 27;

/** The dependencies drawn from left to right, by dagre's layout. Whoever cannot see it has the list below. */
export function Grafbild({ graf, namn }: { graf: GrafSvar; namn: string }) {
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const { noder, pilar, bredd, hojd } = placera(graf);
  return (
    <svg className="graf" role="img" aria-label={namn} viewBox={`0 0 ${bredd} ${hojd}`} width={bredd} height={hojd}>
      <defs>
        <marker id={`${id}pil`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
          <path d="M0 0L8 4L0 8Z" className="pilspets" />
        </marker>
      </defs>
      {pilar.map(({ vag, slag }, nr) => (
        <path
          key={nr}
          d={vag}
          className="pil"
          strokeDasharray={slag === 'samordnas' ? '5 4' : undefined}
          markerEnd={slag === 'samordnas' ? undefined : `url(#${id}pil)`}
        />
      ))}
      {noder.map(({ nod, x, y }) => (
        <g key={nod.id} transform={`translate(${x - BREDD / 2} ${y - HOJD / 2})`}>
          <rect className="grafnod" width={BREDD} height={HOJD} rx={4} strokeDasharray={nod.arendeId === null ? '4 3' : undefined} />
          <title>{nod.titel}</title>
          {rader(nod.titel).map((rad, nr) => (
            <text key={nr} x={10} y={nr === 0 ? 21 : 39}>
              {rad}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

function placera(graf: GrafSvar) {
  const plan = new Graph({ multigraph: true });
  plan.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 60, marginx: 8, marginy: 8 });
  plan.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graf.noder) plan.setNode(id, { width: BREDD, height: HOJD });
  for (const { fran, till, slag } of graf.pilar) plan.setEdge(fran, till, { slag }, slag);
  layout(plan);
  const { width = 0, height = 0 } = plan.graph();
  return {
    bredd: Math.max(1, Math.ceil(width)),
    hojd: Math.max(1, Math.ceil(height)),
    noder: graf.noder.map((nod) => ({ nod, x: plan.node(nod.id).x ?? 0, y: plan.node(nod.id).y ?? 0 })),
    pilar: graf.pilar.map(({ fran, till, slag }) => {
      const punkter: readonly { x: number; y: number }[] = plan.edge(fran, till, slag).points ?? [];
      return { slag, vag: punkter.map(({ x, y }, nr) => `${nr === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('') };
    }),
  };
}

/** A title on at most two lines; the whole of it is in the list and in the node's own title. */
function rader(titel: string): string[] {
  const [forsta, andra] = [titel.slice(0, TECKEN), titel.slice(TECKEN)];
  if (andra === '') return [forsta];
  const brytning = forsta.lastIndexOf(' ') > 8 ? forsta.lastIndexOf(' ') : TECKEN;
  const rest = titel.slice(brytning).trim();
  return [titel.slice(0, brytning), rest.length > TECKEN ? `${rest.slice(0, TECKEN - 1)}…` : rest];
}
