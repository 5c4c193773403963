import type { TjansteplanrondHandelse } from '#contracts';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';

const version: Falt = {
  namn: 'version',
  slag: 'text',
  etikett: 'Version',
  hjalp: 'En beteckning, till exempel 0.3. Den säger inget om vem som har tagit ställning.',
};
const narvarande: Falt = {
  namn: 'narvarande',
  slag: 'forumledamoter',
  etikett: 'Närvarande i forumet',
  hjalp: 'Den som föredrar planen är aldrig ledamot.',
  regel: 'forumets-antal-ar-inom-ramen',
};
const beslut: readonly Falt[] = [
  { namn: 'organ', slag: 'organ', bara: 'beslutande', etikett: 'Beslutande organ' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
];

type Rondhandelse = Exclude<TjansteplanrondHandelse, 'aterge-version' | 'historiken-ar-atergiven'>;

/** One form per step of a round that a person takes. The contract's schema of the same name decides what is accepted. */
export const rondformular: Record<Rondhandelse, Formular> = {
  'ny-version-av-planen': ettAvsnitt('Ny version', [version, { namn: 'andrat', slag: 'textarea', etikett: 'Vad som har ändrats' }]),
  'lamna-till-forum': ettAvsnitt('Till forumet', [
    version,
    { namn: 'andrat', slag: 'textarea', etikett: 'Vad som har ändrats', valfri: true },
  ]),
  'tillstyrk-med-andring': ettAvsnitt('Tillstyrk med ändring', [
    narvarande,
    { namn: 'andrat', slag: 'textarea', etikett: 'Vad forumet ändrar' },
    skal('Varför planen ändras.'),
  ]),
  'ingen-andring': ettAvsnitt('Ingen ändring', [narvarande, skal('Forumets ställningstagande i korthet.')]),
  'aterfor-fran-forum': ettAvsnitt('Återför', [narvarande, skal('Vad som behöver göras om.')]),
  'registrera-styrelsens-beslut': ettAvsnitt('Beslutet', beslut),
  'styrelsen-aterremitterar': ettAvsnitt('Återremissen', [...beslut, skal('Enligt återremissen.')]),
  'avbryt-rond': ettAvsnitt('Avbryt ronden', [skal('Varför ronden avbryts.')]),
};

interface Rondval {
  readonly id: string;
  readonly namn: string;
  readonly slutar: 'styrelsen' | 'indikativt';
}

/** A round is started for one area; which rules govern it follows from its first day. */
export const nyRondFormular = (omraden: readonly { id: string; namn: string }[], ronder: readonly Rondval[]): Formular =>
  ettAvsnitt('Ronden', [
    {
      namn: 'omrade',
      slag: 'listval',
      etikett: 'Tjänsteområde',
      alternativ: omraden.map(({ id, namn }) => ({ varde: id, etikett: namn })),
    },
    {
      namn: 'rond',
      slag: 'val',
      etikett: 'Rond',
      alternativ: ronder.map(({ id, namn, slutar }) => ({
        varde: id,
        etikett: `${namn.charAt(0).toLocaleUpperCase('sv')}${namn.slice(1)}`,
        hjalp: slutar === 'styrelsen' ? 'Slutar med styrelsens beslut.' : 'Ger en indikativ budget.',
      })),
    },
    { namn: 'planar', slag: 'tal', min: 2000, max: 2100, etikett: 'Planens första år', hjalp: 'Fyra siffror, till exempel 2022.' },
    {
      namn: 'borjade',
      slag: 'datum',
      etikett: 'Rondens första dag',
      valfri: true,
      hjalp: 'Lämnas tom om ronden börjar i dag. Reglerna som gäller den dagen styr ronden.',
    },
  ]);
