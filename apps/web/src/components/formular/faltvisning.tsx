import { Datumfalt, Flerval, Kryss, Listval, Poangfalt, Talfalt, Textrad, Textruta, Valfalt } from './enkla-falt.js';
import { Delegationspunktval } from './delegationspunktval.js';
import { Forumledamoter } from './forumledamoter.js';
import type { Falt } from './falt.js';
import { Faltgrupp, Faltlista } from './faltgrupp.js';
import { organAttValja } from './organurval.js';
import { useFormular } from './sammanhang.js';
import { Ateranvandning, DeltagandeKunder, Engangskostnad, Intressenter, Kriterium, Tjanster } from './sammansatta-falt.js';
import { hamtaVid } from './varden.js';

/** Draws the field that the description asks for; a field inside a group or a row has that one's path before its name. */
export function Faltvisning({ falt, inuti }: { falt: Falt; inuti?: string }) {
  const { val, varden, regelord } = useFormular();
  const vag = inuti === undefined ? falt.namn : `${inuti}.${falt.namn}`;
  const hjalp = (falt.regel === undefined ? undefined : regelord?.get(falt.regel)) ?? falt.hjalp;
  const bas = { vag, etikett: falt.etikett, hjalp, valfri: falt.senare ? undefined : falt.valfri };
  switch (falt.slag) {
    case 'text':
      return <Textrad {...bas} />;
    case 'textarea':
      return <Textruta {...bas} />;
    case 'datum':
      return <Datumfalt {...bas} />;
    case 'kryss':
      return <Kryss {...bas} />;
    case 'tal':
      return <Talfalt {...bas} />;
    case 'belopp':
      return <Talfalt {...bas} enhet="tkr" />;
    case 'val':
      return <Valfalt {...bas} alternativ={falt.alternativ} />;
    case 'organ':
      return <Listval {...bas} alternativ={organAttValja(val, falt.bara, [hamtaVid(varden, vag)])} />;
    case 'kunder':
      return <Flerval {...bas} alternativ={organAttValja(val, falt.bara, valdaI(hamtaVid(varden, vag)))} />;
    case 'mal':
      return <Flerval {...bas} alternativ={val.mal.map(somAlternativ)} />;
    case 'poang':
      return <Poangfalt {...bas} />;
    case 'kriterium':
      return <Kriterium {...bas} />;
    case 'intressenter':
      return <Intressenter {...bas} />;
    case 'deltagandeKunder':
      return <DeltagandeKunder {...bas} />;
    case 'engangskostnad':
      return <Engangskostnad {...bas} />;
    case 'ateranvandning':
      return <Ateranvandning {...bas} />;
    case 'tjanster':
      return <Tjanster {...bas} />;
    case 'listval':
      return <Listval {...bas} alternativ={falt.alternativ} />;
    case 'forumledamoter':
      return <Forumledamoter {...bas} />;
    case 'tjanst':
      return <Listval {...bas} alternativ={val.tjanster.map(somAlternativ)} />;
    case 'avgjortArende':
      return <Listval {...bas} alternativ={(val.arenden ?? []).map(somAlternativ)} />;
    case 'delegationspunkt':
      return <Delegationspunktval {...bas} />;
    case 'grupp':
      return <Faltgrupp {...bas} falt={falt.falt} visa={visaInuti} />;
    case 'lista':
      return <Faltlista {...bas} falt={falt.falt} visa={visaInuti} rad={falt.rad} laggTill={falt.laggTill} />;
  }
}

const visaInuti = (falt: Falt, inuti: string) => <Faltvisning key={falt.namn} falt={falt} inuti={inuti} />;
const somAlternativ = ({ id, namn }: { id: string; namn: string }) => ({ varde: id, etikett: namn });
const valdaI = (varde: unknown): readonly unknown[] => (Array.isArray(varde) ? varde : []);
