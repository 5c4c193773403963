import type { BeslutFattat } from '#contracts';
import { lista, tal } from '../las/varde.js';
import type { Foljd, MaskinHandelse } from '../process.js';
import { punktAv, type SammantradeKontext } from './kontext.js';

/** The item's case hears what the organ has decided, in the decision's own transaction; its own rules decide whether it may. */
export function foljderAvBeslut(kontext: SammantradeKontext, { data, fakta }: MaskinHandelse): Foljd[] {
  const punkt = punktAv(fakta);
  const paragraf = tal(fakta.nastaParagraf);
  if (!punkt || punkt.arendeId === null || paragraf === null) return [];
  const beslut: BeslutFattat = {
    organ: kontext.organ,
    datum: kontext.datum,
    paragraf,
    sammantradeId: punkt.sammantradeId,
    punktId: punkt.id,
    utfall: data.utfall as BeslutFattat['utfall'],
    beslutspunkter: lista(data.beslutspunkter) as BeslutFattat['beslutspunkter'],
    omedelbartJusterad: data.omedelbartJusterad === true,
  };
  return [{ arendeId: punkt.arendeId, handelse: { typ: 'beslut-fattat', data: { ...beslut } } }];
}
