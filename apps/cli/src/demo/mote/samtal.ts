import { kvittoSchema, type Motespunkt, motespunkterSchema, moteSchema } from '#contracts';
import { processer } from '#machines';
import { Indatafel } from '../../fel.js';
import type { Besokare, Svar } from '../besokare.js';
import { noteraNej, type Scen } from '../scen.js';
import { krav } from '../steg.js';
import type { Deltagare } from './deltagare.js';

type Data = Readonly<Record<string, unknown>>;
const process = processer.ssgmote;

/** One meeting as its people talk with the counter about it: what they do, and what they are refused. */
export class Motessamtal {
  constructor(
    readonly scen: Scen,
    readonly vilka: Deltagare,
    readonly id: string,
  ) {}

  get vag(): string {
    return `/api/moten/${this.id}`;
  }

  /** Does it, and tells who did. Throws Indatafel when it is refused. */
  async gor(vem: Besokare, handelse: string, data: Data = {}): Promise<void> {
    const { tillstand } = krav(await this.skicka(vem, handelse, data), `${handelse} av ${vem.namn}`);
    this.scen.skriv(
      `  ${vem.namn} ${process?.handelser[handelse]?.logg ?? handelse} → ${process?.tillstand[tillstand]?.etikett ?? tillstand}`,
    );
  }

  /** Tries it, and tells which rule said no. Throws Indatafel when none did. */
  async nekas(vem: Besokare, handelse: string, data: Data = {}): Promise<void> {
    this.nej(await this.skicka(vem, handelse, data), `${vem.namn}, ${handelse}`);
  }

  nej(svar: Svar<unknown>, vad: string): void {
    noteraNej(this.scen, svar, vad);
  }

  async visa(vem: Besokare) {
    return vem.hamta(this.vag, moteSchema);
  }

  /** The agenda as the person sees it. */
  async punkter(vem: Besokare): Promise<readonly Motespunkt[]> {
    const alla: Motespunkt[] = [];
    let efter: string | null = null;
    do {
      const fraga: string = efter === null ? '' : `&efter=${efter}`;
      const sida: { rader: Motespunkt[]; efter: string | null } = await vem.hamta(
        `${this.vag}/punkter?antal=100${fraga}`,
        motespunkterSchema,
      );
      alla.push(...sida.rader);
      efter = sida.efter;
    } while (efter !== null);
    return alla;
  }

  /** One item as the person sees it now. Throws Indatafel when it is not on the agenda. */
  async punkt(vem: Besokare, arendeId: string): Promise<Motespunkt> {
    const punkt = (await this.punkter(vem)).find((rad) => rad.arendeId === arendeId);
    if (!punkt) throw new Indatafel(['En punkt som skulle stå på dagordningen gör det inte.']);
    return punkt;
  }

  private skicka(vem: Besokare, handelse: string, data: Data): Promise<Svar<{ tillstand: string }>> {
    return vem.skicka(`${this.vag}/handelser`, { handelse, data }, kvittoSchema);
  }
}
