import { Datumfalt, Flerval, Kryss, Listval, Poangfalt, Talfalt, Textrad, Textruta, Valfalt } from './enkla-falt.js';
import type { Falt } from './falt.js';
import { useFormular } from './sammanhang.js';
import { Ateranvandning, Beloppsrader, DeltagandeKunder, Engangskostnad, Intressenter, Kriterium, Tjanster } from './sammansatta-falt.js';

/** Draws the field that the description asks for. */
export function Faltvisning({ falt }: { falt: Falt }) {
  const { val } = useFormular();
  const bas = { vag: falt.namn, etikett: falt.etikett, hjalp: falt.hjalp, valfri: falt.valfri };
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
      return (
        <Listval {...bas} alternativ={val.organ.filter(falt.bara === 'leverantor' ? (o) => o.leverantor : () => true).map(somAlternativ)} />
      );
    case 'kunder':
      return <Flerval {...bas} alternativ={val.organ.map(somAlternativ)} />;
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
    case 'rader':
      return <Beloppsrader {...bas} />;
  }
}

const somAlternativ = ({ id, namn }: { id: string; namn: string }) => ({ varde: id, etikett: namn });
