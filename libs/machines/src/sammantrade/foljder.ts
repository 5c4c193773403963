import type { BeslutFattat } from '#contracts';
import { lista, tal, texter } from '../las/varde.js';
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

/** The decided cases hear that what was decided has been approved. It is the protocol that says so, whoever signed last. */
export function foljderAvJustering({ fakta, idag }: MaskinHandelse): Foljd[] {
  return texter(fakta.justeradeArenden).map((arendeId) => ({
    arendeId,
    handelse: { typ: 'protokollet-justerat', data: { datum: idag } },
    avMotorn: true,
  }));
}
