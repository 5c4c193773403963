import { useQuery } from '@tanstack/react-query';
import type { Svar } from '../../lib/api-typer.js';
import { anropa } from '../../lib/http.js';
import { type FaltProps, Listval } from './enkla-falt.js';

/** The points of the register that are in force; the rules say no to those that do not cover the matter. */
export function Delegationspunktval(props: FaltProps) {
  const punkter = useQuery({
    queryKey: ['delegation', 'punkter', 'val'],
    queryFn: ({ signal }) => anropa<Svar<'/api/delegation/punkter'>>('/api/delegation/punkter?antal=100', { signal }),
  });
  const galler = (punkter.data?.rader ?? []).filter(({ typ, gallerIdag }) => typ === 'delegation' && gallerIdag);
  return (
    <Listval
      {...props}
      alternativ={galler.map(({ id, punkt, text, funktion }) => ({
        varde: id,
        etikett: `${punkt ?? 'Utan nummer'} ${text} (${funktion})`,
      }))}
    />
  );
}
