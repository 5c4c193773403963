import { Paragraph } from '@digdir/designsystemet-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Svar } from '../../lib/api-typer.js';
import { SAKNAS } from '../../lib/format.js';
import { anropa } from '../../lib/http.js';
import { FelPaPlats, Laddar } from '../tillstand.js';
import { type FaltProps, Flerval } from './enkla-falt.js';
import { useFormular } from './sammanhang.js';

const rondforumFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['rondforum', arendeId],
    queryFn: ({ signal }) => anropa<Svar<'/api/tjansteplan/ronder/{id}/forum'>>(`/api/tjansteplan/ronder/${arendeId}/forum`, { signal }),
  });

/** Who was there: the members of the forum whose turn it is. */
export function Forumledamoter(props: FaltProps) {
  const { arendeId = '' } = useFormular();
  const rond = useQuery({ ...rondforumFraga(arendeId), enabled: arendeId !== '' });
  if (rond.isError) return <FelPaPlats fel={rond.error} igen={() => void rond.refetch()} />;
  if (!rond.data) return <Laddar rader={2} />;
  const forum = rond.data.forum.find(({ organ }) => organ === rond.data.turen);
  if (!forum || forum.ledamoter.length === 0)
    return <Paragraph>Forumet har inga ledamöter i registret i dag. Administratören lägger in dem.</Paragraph>;
  return <Flerval {...props} alternativ={forum.ledamoter.map(({ id, namn }) => ({ varde: id, etikett: namn }))} />;
}

/** The names of those who were there, as they were sent in. */
export function Forumnamn({ arendeId, varde }: { arendeId: string; varde: unknown }) {
  const { data } = useQuery(rondforumFraga(arendeId));
  const namn = new Map(data?.forum.flatMap(({ ledamoter }) => ledamoter.map((en) => [en.id, en.namn] as const)));
  const ids = Array.isArray(varde) ? varde.filter((id) => typeof id === 'string') : [];
  if (ids.length === 0) return SAKNAS;
  return ids.map((id) => namn.get(id) ?? 'En tidigare ledamot').join(', ');
}
