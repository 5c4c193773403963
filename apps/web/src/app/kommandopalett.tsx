import type { Svar } from '../lib/api-typer.js';
import { Dialog, Textfield } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { handelsevag } from '../components/handelsevag.js';
import { anropa } from '../lib/http.js';
import { useJag } from '../lib/jag.js';

interface Rad {
  id: string;
  namn: string;
  mer: string;
  vag: string;
}
const fasta: readonly Rad[] = [
  { id: 'nytt', namn: 'Nytt initiativ', mer: 'Skapa', vag: '/initiativ/nytt' },
  { id: 'nytt-avsteg', namn: 'Planera ett avsteg', mer: 'Skapa', vag: '/avsteg/nytt' },
  { id: 'nytt-arende', namn: 'Nytt formellt ärende', mer: 'Skapa', vag: '/formella-arenden/nytt' },
  { id: 'min-sida', namn: 'Min sida', mer: 'Gå till', vag: '/min-sida' },
  { id: 'hjalp', namn: 'Hjälp', mer: 'Gå till', vag: '/hjalp' },
];

/** Places, cases by number or title, and what is allowed in the case that is open. Text for a search goes in a body, never in an address. */
export function Kommandopalett({ stang }: { stang: () => void }) {
  const [text, setText] = useState('');
  const [vald, setVald] = useState(0);
  const ruta = useRef<HTMLInputElement>(null);
  useEffect(() => ruta.current?.focus(), []);
  const ga = useNavigate();
  const sokord = useDeferredValue(text.trim());
  const traffar = useQuery({
    queryKey: ['arendesok', sokord],
    enabled: sokord.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => anropa<Svar<'/api/arendesok', 'post'>>('/api/arendesok', { metod: 'POST', kropp: { text: sokord }, signal }),
  });
  const arenden: Rad[] =
    sokord.length < 2
      ? []
      : (traffar.data?.rader ?? []).map((rad) => ({
          id: rad.id,
          namn: `${rad.dnr ? `${rad.dnr} ` : ''}${rad.titel}`,
          mer: rad.etikett,
          vag: `/arenden/${rad.id}`,
        }));
  const rader = [...passar([...useHandelser(), ...usePlatser()], text), ...arenden];
  const nu = Math.min(vald, rader.length - 1);
  const valj = (rad: Rad | undefined) => {
    if (!rad) return;
    stang();
    void ga(rad.vag);
  };
  const vidTangent = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') setVald(Math.min(nu + 1, rader.length - 1));
    else if (e.key === 'ArrowUp') setVald(Math.max(nu - 1, 0));
    else if (e.key === 'Enter') valj(rader[nu]);
    else return;
    e.preventDefault();
  };
  return (
    <Dialog open onClose={stang} closeButton="Stäng" closedby="any" className="palett" aria-label="Gå till eller gör">
      <Textfield
        label="Gå till, sök ärende eller gör"
        role="combobox"
        aria-expanded
        aria-controls="palett-lista"
        aria-autocomplete="list"
        aria-activedescendant={rader[nu] ? `palett-${rader[nu].id}` : undefined}
        autoComplete="off"
        ref={ruta}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setVald(0);
        }}
        onKeyDown={vidTangent}
      />
      <div role="listbox" id="palett-lista" aria-label="Förslag" className="palettlista">
        {rader.map((rad, nr) => (
          <button
            type="button"
            tabIndex={-1}
            key={rad.id}
            id={`palett-${rad.id}`}
            role="option"
            aria-selected={nr === nu}
            ref={nr === nu ? (el) => el?.scrollIntoView({ block: 'nearest' }) : null}
            onClick={() => valj(rad)}
          >
            <span>{rad.namn}</span> <span className="dampad">{rad.mer}</span>
          </button>
        ))}
      </div>
      <p className="dampad" role="status">
        {rader.length === 0 && (traffar.isFetching || sokord !== text.trim() ? 'Söker …' : 'Inga träffar.')}
      </p>
    </Dialog>
  );
}

function usePlatser(): Rad[] {
  const { navigation } = useJag();
  return [
    ...navigation
      .filter(({ vag }) => !fasta.some((fast) => fast.vag === vag))
      .map(({ namn, vag }) => ({ id: vag, namn, mer: 'Gå till', vag })),
    ...fasta,
  ].map((rad) => ({ ...rad, id: rad.id.replaceAll(/[^a-z-]/g, '-') }));
}

/** What the server has said is allowed in the open case, read from what the page has fetched already. */
function useHandelser(): Rad[] {
  const { pathname } = useLocation();
  const klient = useQueryClient();
  const [, slag, id = ''] = pathname.split('/');
  const arende =
    slag === 'arenden'
      ? klient.getQueryData<Svar<'/api/arenden/{id}'>>(['arende', id])
      : slag === 'uppgifter'
        ? klient.getQueryData<{ arende: Svar<'/api/arenden/{id}'> }>(['uppgift', id])?.arende
        : undefined;
  if (!arende) return [];
  return arende.handelser
    .filter(({ tillaten }) => tillaten)
    .flatMap((handelse) => {
      const vag = handelsevag(arende, handelse);
      return vag === null ? [] : [{ id: `handelse-${handelse.typ}`, namn: handelse.verb, mer: `Gör i ${arende.dnr ?? arende.titel}`, vag }];
    });
}

function passar(rader: readonly Rad[], text: string): Rad[] {
  const ord = text.trim().toLowerCase().split(/\s+/);
  return rader.filter(({ namn, mer }) => ord.every((ett) => `${namn} ${mer}`.toLowerCase().includes(ett)));
}
