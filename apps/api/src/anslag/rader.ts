import type { AnslagKontext, Iakttagelse as Sedd } from '#machines';

/** Rows as the queries of the notices give them. */
export interface Anslagsrad {
  readonly id: string;
  readonly titel: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly tillstand: string;
  readonly justeringsdatum: string;
  readonly uppsatt: string | null;
  readonly overklagandeTill: string | null;
  readonly sekretess: boolean;
  readonly nyckel: string;
}

export interface Anslagslage extends Omit<Anslagsrad, 'sekretess' | 'nyckel'> {
  readonly steg: number;
  readonly slag: AnslagKontext['slag'];
  readonly nr: number;
  readonly sammantradesdatum: string | null;
  readonly beslutsdatum: string | null;
  readonly forvaring: string;
  readonly nedtaget: string | null;
  readonly uppsattAt: Date | null;
  readonly nedtagetAt: Date | null;
  readonly kontext: AnslagKontext;
  readonly anslagsbevis: string | null;
}

export interface Beslutsrad {
  readonly punktId: string;
  readonly paragraf: number;
  readonly rubrik: string;
  readonly overklagande: AnslagKontext['paragrafer'][number]['overklagande'];
  readonly arendeId: string | null;
  readonly dnr: string | null;
  readonly process: string | null;
  readonly tillstand: string | null;
}

export type Iakttagelse = Sedd;

export interface Iakttagelserad {
  readonly id: string;
  readonly vid: Date;
  readonly utfall: Sedd['utfall'];
  readonly detalj: string | null;
  readonly klockaTillbaka: boolean;
}
