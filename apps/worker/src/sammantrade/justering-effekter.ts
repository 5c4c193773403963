import { Injectable } from '@nestjs/common';
import { nastaHandlingsversion } from '#database';
import { protokoll, type Underskrifter } from '#documents';
import { harleddUuid } from '#engine';
import type { Justeringsblad, OmedelbarJustering } from '#machines';
import type { Pool } from 'pg';
import type { JusteringEffekter } from '../../../../workflows/sammantrade/justering.activities.js';
import { type Effekt, Effekter, type FardigHandling, satt } from '../initiativ/effekt.js';
import { hurManOverklagar } from './hur-man-overklagar.js';
import { anslagsparagrafer } from './anslagsparagrafer.js';
import { medHemligaBilagor, medTidigareBilagor } from './hemliga-bilagor.js';
import { type LastSammantrade, lasSammantrade, lasUnderskrifter } from './las-sammantrade.js';
import { type Framstallning, redanFramstallt } from './redan-framstallt.js';
import { underskrivenVersion } from './underskriven-version.js';

const OMEDELBART = 'Omedelbart justerade paragrafer';

/** What is signed in the room, what has been approved, and the extracts that go to the cases (H-13–H-17). Every effect is done once at its target. */
@Injectable()
export class JusteringHandlingar implements JusteringEffekter {
  constructor(private readonly effekter: Effekter) {}

  /** The paragraphs as a document of their own, to be signed at once (H-16). */
  skrivOmedelbartProtokoll(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const nr = await numret(pool, effekt);
      const redan = await redanFramstallt(pool, effekt.id);
      if (redan) return { handlingar: [], resultat: { nr, ...redan } };
      const dokumentId = harleddUuid('omedelbart', effekt.arendeId, nr);
      const version = await nastaHandlingsversion(pool, dokumentId, 'utkast');
      const last = await lasSammantrade(pool, effekt.arendeId);
      const { mote, bilagor } = await medHemligaBilagor(effekt, pool, bara(last, punkterI(last, nr)));
      const utkast = await satt(effekt, protokoll(mote, { version: version.beteckning, slag: OMEDELBART, underskrifter: null }), {
        slag: 'omedelbart-protokoll',
        titel: `${OMEDELBART} ${nr}`,
        mottagare: null,
        version: { dokumentId, version },
      });
      const resultat = { nr, hash: utkast.hash, handlingId: utkast.id, version: version.beteckning };
      return { handlingar: [...bilagor, utkast], resultat };
    });
  }

  framstallOmedelbartJusterat(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const nr = await numret(pool, effekt);
      const last = await lasSammantrade(pool, effekt.arendeId);
      const { blad, justerat, punkter } = omedelbar(last, nr);
      const underskrifter = await underskrifterna(pool, effekt, { dokument: 'omedelbart', nr, blad, justerat });
      const ids = punkter.map(({ punktId }) => punktId);
      const justerade = await justeratDokument(effekt, pool, bara(last, ids), {
        dokumentId: harleddUuid('omedelbart', effekt.arendeId, nr),
        titel: `${OMEDELBART} ${nr}`,
        slag: OMEDELBART,
        blad,
        underskrifter,
      });
      const utdrag = await protokollsutdragen(effekt, pool, { punkter: ids, underskrifter });
      const resultat = { nr, ...justerade.resultat, paragrafer: await anslagsparagrafer(pool, ids) };
      return { handlingar: [...justerade.handlingar, ...utdrag], resultat };
    });
  }

  /** The approved protocol with its signatures, as a record; what it says of the notice are the paragraphs that have not been announced already. */
  framstallJusteratProtokoll(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const last = await lasSammantrade(pool, effekt.arendeId);
      const { protokoll: blad, justerat } = last.kontext;
      const underskrifter = await underskrifterna(pool, effekt, { dokument: 'protokoll', nr: 0, blad, justerat });
      const { handlingar, resultat } = await justeratDokument(effekt, pool, last, {
        dokumentId: harleddUuid('protokoll', effekt.arendeId),
        titel: 'Protokoll',
        slag: 'Protokoll',
        blad,
        underskrifter,
      });
      return { handlingar, resultat: { ...resultat, paragrafer: await anslagsparagrafer(pool, medHelheten(last)) } };
    });
  }

  /** An extract of each paragraph that was approved with the whole, into the register of its case. */
  framstallProtokollsutdrag(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const last = await lasSammantrade(pool, effekt.arendeId);
      const { protokoll: blad, justerat } = last.kontext;
      const underskrifter = await underskrifterna(pool, effekt, { dokument: 'protokoll', nr: 0, blad, justerat });
      const handlingar = await protokollsutdragen(effekt, pool, { punkter: medHelheten(last), underskrifter });
      return { handlingar, resultat: { antal: handlingar.length } };
    });
  }
}

const bara = (last: LastSammantrade, ids: readonly string[]): LastSammantrade => ({
  ...last,
  punkter: last.punkter.filter(({ id }) => ids.includes(id)),
});
const punkterI = (last: LastSammantrade, nr: number): string[] => omedelbar(last, nr).punkter.map(({ punktId }) => punktId);
/** Ids of the paragraphs that were not approved in the room. */
const medHelheten = ({ punkter }: LastSammantrade): string[] =>
  punkter.flatMap(({ id, paragraf, omedelbartJusterad }) => (paragraf !== null && !omedelbartJusterad ? [id] : []));

function omedelbar({ kontext }: LastSammantrade, nr: number): OmedelbarJustering {
  const en = kontext.omedelbara.find((ett) => ett.nr === nr);
  if (!en) throw new Error('Den omedelbara justeringen finns inte i sammanträdet');
  return en;
}

/** The number of the document that the effect's step is about: named by the step, or given to the request in the order of the requests. */
async function numret(pool: Pool, { id, arendeId }: Effekt): Promise<number> {
  const svar = await pool.query<{ nr: number | null }>({
    name: 'omedelbart-nummer',
    text: `select coalesce((i.innehall ->> 'nr')::int, (select count(*)::int from handelse t where t.arende_id = $2 and t.typ = 'skriv-omedelbar-justering' and t.steg <= e.steg)) as nr
      from effect e join handelse h on h.arende_id = e.arende_id and h.steg = e.steg left join inlamning i on i.id = h.inlamning_id where e.id = $1`,
    values: [id, arendeId],
  });
  const nr = svar.rows[0]?.nr ?? null;
  if (nr === null || nr === 0) throw new Error('Steget säger inte vilken omedelbar justering det gäller');
  return nr;
}

async function underskrifterna(
  pool: Pool,
  { arendeId }: Effekt,
  val: { dokument: 'protokoll' | 'omedelbart'; nr: number; blad: Justeringsblad | null; justerat: string | null },
): Promise<Underskrifter> {
  const { dokument, nr, blad, justerat } = val;
  if (blad === null || justerat === null) throw new Error('Det som ska framställas är inte justerat');
  const rader = await lasUnderskrifter(pool, { moteId: arendeId, dokument, nr, hash: blad.hash });
  return { justerat, version: blad.version, hash: blad.hash, rader };
}

interface Justerat {
  readonly dokumentId: string;
  readonly titel: string;
  readonly slag: 'Protokoll' | typeof OMEDELBART;
  /** The version that was signed. */
  readonly blad: Justeringsblad | null;
  readonly underskrifter: Underskrifter;
}

/** The approved document, and with it what was signed as it was: the version, and what it names of secret paragraphs. */
async function justeratDokument(
  effekt: Effekt,
  pool: Pool,
  last: LastSammantrade,
  val: Justerat,
): Promise<{ handlingar: readonly FardigHandling[]; resultat: Framstallning }> {
  const { dokumentId, titel, slag, blad, underskrifter } = val;
  const redan = await redanFramstallt(pool, effekt.id);
  if (redan) return { handlingar: [], resultat: redan };
  const version = await nastaHandlingsversion(pool, dokumentId, 'upprattad');
  const { mote, bilagor } = await medTidigareBilagor(effekt, pool, last);
  const handling = await satt(effekt, protokoll(mote, { version: version.beteckning, slag, underskrifter }), {
    slag: slag === OMEDELBART ? 'omedelbart-protokoll' : 'protokoll',
    titel,
    mottagare: null,
    version: { dokumentId, version },
  });
  const underskrivna = await Promise.all(
    [...(blad ? [blad.handlingId] : []), ...bilagor].map((id) => underskrivenVersion(pool, effekt, id)),
  );
  return {
    handlingar: [handling, ...underskrivna],
    resultat: { hash: handling.hash, handlingId: handling.id, version: version.beteckning },
  };
}

/** One extract per paragraph, in its case's own register; without a case it stays with the meeting. Secret words go only into the secret case. */
async function protokollsutdragen(
  effekt: Effekt,
  pool: Pool,
  { punkter, underskrifter }: { punkter: readonly string[]; underskrifter: Underskrifter },
): Promise<FardigHandling[]> {
  const { kontext: _kontext, ...mote } = await lasSammantrade(pool, effekt.arendeId, 'alla');
  const utdrag: FardigHandling[] = [];
  const hanvisningar = await hurManOverklagar(pool, mote.organNamn, punkter);
  for (const rad of mote.punkter.filter(({ id }) => punkter.includes(id))) {
    const dokumentId = harleddUuid('protokollsutdrag', rad.id);
    const version = await nastaHandlingsversion(pool, dokumentId, 'upprattad');
    const framstallt = protokoll(
      { ...mote, datum: effekt.datum, dnr: rad.dnr === null ? effekt.dnr : [rad.dnr], punkter: [rad], kompletteringar: [] },
      { version: version.beteckning, slag: 'Protokollsutdrag', underskrifter, overklagande: hanvisningar.get(rad.id) ?? [] },
    );
    const titel = `Protokollsutdrag § ${rad.paragraf ?? ''}`;
    const handling = await satt(effekt, framstallt, {
      ...{ del: rad.id, slag: 'protokollsutdrag', titel, mottagare: null },
      version: { dokumentId, version },
    });
    utdrag.push({ ...handling, arendeId: rad.arendeId ?? effekt.arendeId });
  }
  return utdrag;
}
