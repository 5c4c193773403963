import { harleddUuid } from '#engine';
import { processer } from '#machines';
import { Indatafel } from '../../fel.js';
import { antalPunkter } from './antal-punkter.js';
import type { Kedjesammantrade } from './kedja.schema.js';
import type { Kedjegang } from './kedjegang.js';

const FORVARING = 'Organets kansli';
interface Motesgang {
  readonly steg: Kedjesammantrade;
  readonly moteId: string;
  /** The chair, and who was elected to approve. */
  readonly justerande: readonly string[];
}
interface Motessteg {
  readonly datum: string;
  readonly typ: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly av?: string;
}

/** The organs' meetings of the chain. */
export class KedjansSammantraden {
  constructor(private readonly gang: Kedjegang) {}

  /** The organ's meeting from its planning to its end, by its own secretary and on its own days. */
  async hall(steg: Kedjesammantrade): Promise<void> {
    const moteId = harleddUuid('kedja', steg.organ, steg.datum);
    const arendeId = this.gang.id(steg.arende);
    this.gang.dagsverke.galler(moteId);
    const saten = await this.saten(steg);
    const ordforande = saten.find(({ roll }) => roll === 'ordforande')?.person;
    const justerare = saten.find(({ roll, person }) => roll === 'ledamot' && person !== ordforande)?.person;
    if (ordforande === undefined || justerare === undefined)
      throw new Indatafel([`${steg.titel} saknar ledamöter. Läs in de förtroendevalda först.`]);
    const mote: Motesgang = { steg, moteId, justerande: [ordforande, justerare] };
    const gor = (datum: string, typ: string, data: Readonly<Record<string, unknown>> = {}) => this.iMotet(mote, { datum, typ, data });
    await this.gang.utan(steg, () =>
      this.gang.med.engine.start({
        nyckel: `kedja/${moteId}`,
        aktor: { personId: steg.vem },
        nu: this.gang.klocka.for(steg.planerat),
        process: 'sammantrade',
        arendeId: moteId,
        titel: steg.titel,
        organ: steg.organ,
        datum: steg.planerat,
        data: {
          organtyp: organtyp(steg.organ),
          datum: steg.datum,
          tid: '09:00',
          plats: 'Rådhuset',
          platser: steg.platser,
          kallelsedagar: 0,
        },
      }),
    );
    const beslutspunkter = steg.beslutspunkter.map((text, plats) => ({ nr: plats + 1, text }));
    await gor(steg.listat, 'lagg-till-punkt', { slag: 'arende', rubrik: steg.rubrik, arendeId, forslag: beslutspunkter });
    await gor(steg.kallat, 'kalla', { ersattare: [] });
    await gor(steg.datum, 'oppna-sammantradet', { ordforande, narvarande: saten.map(({ person }) => person) });
    await gor(steg.datum, 'faststall-dagordning', { justerare: [justerare] });
    await gor(steg.datum, 'inga-yrkanden', await this.punkt(moteId));
    await gor(steg.datum, 'stall-proposition', {
      ...(await this.punkt(moteId)),
      ordning: 'Ordföranden finner att det finns ett förslag.',
      finner: steg.utfall,
    });
    await gor(steg.datum, 'faststall-beslut', {
      ...(await this.punkt(moteId)),
      utfall: steg.utfall,
      beslutspunkter,
      omedelbartJusterad: steg.omedelbart !== null,
      skalOmedelbar: steg.omedelbart,
    });
    await this.sagParagraf(steg, moteId);
    if (steg.omedelbart !== null) await this.justeraIRummet(mote);
    await gor(steg.datum, 'avsluta-sammantradet');
    await this.justeraProtokollet(mote);
  }

  /** A step of the meeting by its secretary, or by somebody who has just logged in to sign, with what the product then does. */
  private async iMotet({ steg, moteId }: Motesgang, { datum, typ, data, av = steg.vem }: Motessteg): Promise<void> {
    await this.gang.utan(steg, () => this.gang.gor(moteId, av, { typ, data }, datum));
    await this.gang.dagsverke.gor(() => this.gang.klocka.for(datum));
  }

  /** H-16: the decided item as a document of its own, signed by its SHA-256 while the meeting goes on. */
  private async justeraIRummet(mote: Motesgang): Promise<void> {
    const { steg, moteId, justerande } = mote;
    const { punktId } = await this.punkt(moteId);
    const gor = (typ: string, data: Motessteg['data'], av = steg.vem) => this.iMotet(mote, { datum: steg.datum, typ, data, av });
    await gor('skriv-omedelbar-justering', { punkter: [punktId], forvaring: FORVARING });
    const hash = await this.hash(moteId, '{omedelbara,0,blad,hash}');
    for (const av of justerande) await gor('justera-omedelbart', { nr: 1, hash }, av);
    this.gang.rad(steg, `omedelbart justerad i rummet av ${this.gang.namnen(justerande)}, bundet till SHA-256 ${hash.slice(0, 12)}…`);
  }

  /** The whole minutes on their day; the notice goes up by itself. */
  private async justeraProtokollet(mote: Motesgang): Promise<void> {
    const { steg, moteId, justerande } = mote;
    await this.gang.latTidenGa(steg.justerat);
    const gor = (typ: string, data: Motessteg['data'], av = steg.vem) => this.iMotet(mote, { datum: steg.justerat, typ, data, av });
    const hash = await this.hash(moteId, '{protokoll,hash}');
    await gor('skicka-for-justering', { hash, forvaring: FORVARING });
    for (const av of justerande) await gor('justera', { hash }, av);
    const { rows } = await this.gang.med.pool.query<{ till: string }>(
      'select overklagande_till::text as till from anslag where sammantrade_id = $1 and overklagande_till is not null order by uppsatt desc limit 1',
      [moteId],
    );
    const anslaget = rows[0] ? `, anslaget till och med ${rows[0].till}` : '';
    this.gang.rad(
      { ...steg, datum: steg.justerat },
      `protokollet justerat av ${this.gang.namnen(justerande)}, SHA-256 ${hash.slice(0, 12)}…${anslaget}`,
    );
  }

  private async hash(moteId: string, vag: string): Promise<string> {
    const { rows } = await this.gang.med.pool.query<{ hash: string | null }>(
      `select snapshot -> 'context' #>> $2::text[] as hash from arende where id = $1`,
      [moteId, vag],
    );
    if (!rows[0]?.hash) throw new Indatafel(['Det som ska justeras är inte skrivet.']);
    return rows[0].hash;
  }

  private async sagParagraf(steg: Kedjesammantrade, moteId: string): Promise<void> {
    const { rows } = await this.gang.med.pool.query<{ paragraf: number; tillstand: string }>(
      `select p.paragraf, a.tillstand from sammantrade_punkt p join arende a on a.id = p.arende_id where p.mote_id = $1 and p.status = 'beslutad'`,
      [moteId],
    );
    const [rad] = rows;
    if (!rad || (steg.paragraf !== null && rad.paragraf !== steg.paragraf))
      throw new Indatafel([`${steg.titel}: paragrafen blev ${String(rad?.paragraf)}, inte ${String(steg.paragraf)}.`]);
    const etikett = processer.formelltarende?.tillstand[rad.tillstand]?.etikett ?? rad.tillstand;
    this.gang.rad(steg, `${steg.titel}: § ${rad.paragraf}, ${antalPunkter(steg.beslutspunkter.length)}, ${steg.utfall} → ${etikett}`);
  }

  private async punkt(moteId: string): Promise<{ punktId: string; radVersion: number }> {
    const { rows } = await this.gang.med.pool.query<{ punktId: string; radVersion: number }>(
      `select id as "punktId", rad_version as "radVersion" from sammantrade_punkt where mote_id = $1 order by nr limit 1`,
      [moteId],
    );
    if (!rows[0]) throw new Indatafel(['Sammanträdet har ingen punkt.']);
    return rows[0];
  }

  private async saten({ organ, datum }: Kedjesammantrade): Promise<{ person: string; roll: string }[]> {
    const { rows } = await this.gang.med.pool.query<{ person: string; roll: string }>(
      `select distinct on (person_id) person_id as person, roll from medlemskap
        where organ_id = $1 and roll in ('ordforande', 'vice-ordforande', 'ledamot') and fran <= $2 and (till is null or till >= $2) order by person_id, roll desc`,
      [organ, datum],
    );
    return rows;
  }
}

const organtyp = (organ: string): string => (organ === 'kommunstyrelsen' ? 'ks' : organ === 'kommunfullmaktige' ? 'kf' : 'namnd');
