import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useJag } from '../lib/jag.js';
import { useGenvagsval } from '../lib/skrivbord.js';

const hamtaPalett = () => import('./kommandopalett.js');
const Kommandopalett = lazy(async () => ({ default: (await hamtaPalett()).Kommandopalett }));
const Genvagsdialog = lazy(async () => ({ default: (await import('./genvagsdialog.js')).Genvagsdialog }));

/** Where G and a letter lead: the first of the places that the person's navigation has. */
const platser: Readonly<Record<string, readonly string[]>> = {
  i: ['/inkorg'],
  g: ['/inkorg?vy=grupp'],
  a: ['/arenden', '/initiativ'],
  m: ['/ssg/moten', '/ssg', '/sammantraden'],
  p: ['/portfolj', '/tjansteplan'],
  f: ['/frister'],
};
const G_MS = 1500;
const LUGNT_MS = 1000;

/** The keys that work anywhere, and the dialogs that they open. Nothing happens while one types. */
export function Kortkommandon({ oppnaPalett, stangPalett, palett }: { palett: boolean; oppnaPalett: () => void; stangPalett: () => void }) {
  const jag = useJag();
  const ga = useNavigate();
  const { pa } = useGenvagsval();
  const [hjalp, setHjalp] = useState(false);
  const gVid = useRef(-G_MS);
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k' && pa('palett')) {
      e.preventDefault();
      return oppnaPalett();
    }
    if (e.ctrlKey || e.metaKey || e.altKey || skriver(e.target) || document.querySelector('dialog[open]')) return;
    if (e.key === '?' && pa('hjalp')) {
      e.preventDefault();
      return setHjalp(true);
    }
    if (!pa('ga-till')) return;
    const bokstav = e.key.toLowerCase();
    if (e.timeStamp - gVid.current > G_MS) {
      if (bokstav === 'g') gVid.current = e.timeStamp;
      return;
    }
    gVid.current = -G_MS;
    const plats = platser[bokstav]?.find((vag) => jag.navigation.some((lank) => lank.vag.split('?')[0] === vag.split('?')[0]));
    if (!plats) return;
    e.preventDefault();
    e.stopPropagation(); // The letter has been used: F here is Frister, not Fördela.
    void ga(plats);
  });
  useEffect(() => {
    const nar = setTimeout(() => void hamtaPalett(), LUGNT_MS); // So that what is typed right after Ctrl+K is not lost.
    return () => clearTimeout(nar);
  }, []);
  useEffect(() => {
    const lyssnare = (e: KeyboardEvent) => vidTangent(e);
    addEventListener('keydown', lyssnare, true);
    return () => removeEventListener('keydown', lyssnare, true);
  }, []);
  return (
    <Suspense>
      {palett && <Kommandopalett stang={stangPalett} />}
      {hjalp && <Genvagsdialog stang={() => setHjalp(false)} />}
    </Suspense>
  );
}

function skriver(mal: EventTarget | null): boolean {
  if (!(mal instanceof HTMLElement)) return false;
  return mal.isContentEditable || mal.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])');
}
