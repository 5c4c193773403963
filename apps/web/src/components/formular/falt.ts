/** How one answer is asked for. The keys are those of the contract's schema; the schema decides what is accepted. */
export type Alternativ = readonly { varde: string; etikett: string; hjalp?: string }[];

interface Bas {
  namn: string;
  etikett: string;
  hjalp?: string;
  /** Blank is allowed and is sent as null, never as an empty text or 0. */
  valfri?: true;
  /** Blank while one writes, and asked for when it is handed on: not marked as optional. */
  senare?: true;
  /** A rule whose sentence, in this case's own words, is the help (the earliest budget year, how many must be present). */
  regel?: string;
}

/** Which bodies a field lets one choose among. */
export type Organurval = 'leverantor' | 'egetSpar' | 'namnd' | 'beslutande' | 'kund';

export type Falt = Bas &
  (
    | { slag: 'text' | 'textarea' | 'datum' | 'kryss' | 'mal' }
    | { slag: 'kunder'; bara?: 'namnd' | 'kund' }
    | { slag: 'tal'; min: number; max: number }
    | { slag: 'belopp' }
    | { slag: 'val'; alternativ: Alternativ }
    | { slag: 'organ'; bara?: Organurval }
    | { slag: 'listval'; alternativ: Alternativ }
    | { slag: 'tjanst' }
    | { slag: 'delegationspunkt' }
    /** Those who were there, of the forum whose turn it is. */
    | { slag: 'forumledamoter' }
    /** One of the cases that the matter decides about. */
    | { slag: 'avgjortArende' }
    | { slag: 'grupp'; falt: readonly Falt[] }
    /** Rows that are added and taken away; `rad` names one of them. */
    | { slag: 'lista'; falt: readonly Falt[]; rad: string; laggTill: string }
    | { slag: 'poang' }
    | { slag: 'kriterium' }
    | { slag: 'intressenter' | 'deltagandeKunder' | 'engangskostnad' | 'ateranvandning' | 'tjanster' }
  );

export interface Avsnitt {
  id: string;
  rubrik: string;
  ingress?: string;
  falt: readonly Falt[];
}

export interface Formular {
  avsnitt: readonly Avsnitt[];
  /** Nothing is asked for: the facts are read, the act is one button, and one goes on to the next task. */
  direkt?: true;
}

export type Varden = Record<string, unknown>;
