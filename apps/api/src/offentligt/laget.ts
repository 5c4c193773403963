import { adderaDagar } from '#calendar';
import { arendetyp } from '#contracts';
import type { Beslutsrad } from './beslut.repository.js';
import type { Beslutslage } from './lagesord.js';

type Rad = Pick<Beslutsrad, 'slag' | 'tillstand' | 'overklagandeTill' | 'lagaKraft' | 'overklagandetyp' | 'arendetyp' | 'anslag'>;

/** Where the decision stands: as its matter says, or for what has no matter that counts the time, as its notice says. `idag` is yyyy-mm-dd. */
export function laget(rad: Rad, idag: string): Beslutslage {
  const { overklagandetyp, slag, anslag } = rad;
  const typ = arendetyp.nullable().catch(null).parse(rad.arendetyp);
  if (slag === 'arende')
    return {
      tillstand: rad.tillstand ?? '',
      overklagandeTill: rad.overklagandeTill,
      lagaKraft: rad.lagaKraft,
      overklagandetyp,
      arendetyp: typ,
    };
  const till = anslag?.till ?? null;
  const bas = { overklagandeTill: till, lagaKraft: null, overklagandetyp, arendetyp: typ };
  if (overklagandetyp === null) return { ...bas, tillstand: 'laga-kraft' };
  if (anslag?.overklagat === true) return { ...bas, tillstand: 'overklagat' };
  if (till === null) return { ...bas, tillstand: slag === 'delegation' ? 'ska-redovisas' : 'justerat' };
  return idag <= till ? { ...bas, tillstand: 'overklagandetid' } : { ...bas, tillstand: 'laga-kraft', lagaKraft: adderaDagar(till, 1) };
}
