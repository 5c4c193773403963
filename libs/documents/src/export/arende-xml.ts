import type { Exportunderlag } from '#contracts';
import { arendeElement, NAMNRYMD } from './arende-element.js';
import { type Nod, skrivXml, skrivXsd } from './xml.js';

/** The schema as it lies in every folder, and in the repository (arende-1.xsd). */
export const arendeXsd = (): string => skrivXsd(arendeElement, NAMNRYMD);

/** The case as XML by the schema; `vag` gives the path in the folder of a document. */
export function arendeXml(underlag: Exportunderlag, vag: (handlingId: string) => string): string {
  const valfri = (text: string | null): Nod | null => (text === null ? null : { text });
  return skrivXml(arendeElement, NAMNRYMD, {
    attribut: { id: underlag.id },
    barn: {
      titel: { text: underlag.titel },
      process: { attribut: { id: underlag.process }, text: underlag.processnamn },
      diarienummer: underlag.diarienummer.map(({ myndighet, nummer }) => ({
        attribut: { myndighet: myndighet.id, myndighetsnamn: myndighet.namn },
        text: nummer,
      })),
      organ: { attribut: { id: underlag.organ.id }, text: underlag.organ.namn },
      regelverk: { text: underlag.regelverk },
      tillstand: { attribut: { id: underlag.tillstand.id }, text: underlag.tillstand.namn },
      inlett: { text: underlag.inlett },
      avslutat: { text: underlag.avslutat },
      sekretess: { attribut: { galler: underlag.sekretess.galler }, barn: { lagrum: valfri(underlag.sekretess.lagrum) } },
      relationer: {
        barn: {
          relation: underlag.relationer.map(({ typ, arende, diarienummer, organ }) => ({
            attribut: { typ, arende },
            barn: { diarienummer: valfri(diarienummer), organ: organ && { attribut: { id: organ.id }, text: organ.namn } },
          })),
        },
      },
      personer: { barn: { person: underlag.personer.map(({ id, namn, roll }) => ({ attribut: { id, roll }, text: namn })) } },
      handlingar: {
        barn: {
          handling: underlag.handlingar.map((en) => ({
            attribut: { id: en.id, dokument: en.dokumentId },
            barn: {
              titel: { text: en.titel },
              slag: { text: en.slag },
              version: { text: en.version },
              status: { text: en.status },
              mottagare: valfri(en.mottagare),
              skapad: { text: en.skapad },
              fil: { attribut: { mediatyp: en.mediatyp, storlek: en.storlek, sha256: en.sha256 }, text: vag(en.id) },
            },
          })),
        },
      },
      handelser: {
        barn: {
          handelse: underlag.handelser.map(({ steg, typ, vad, vid, av, fran, till, kedja }) => ({
            attribut: { steg, typ },
            barn: {
              vad: { text: vad },
              vid: { text: vid },
              av: av && { attribut: { id: av.id, roll: av.roll, organ: av.organ }, text: av.namn },
              fran: valfri(fran),
              till: { text: till },
              kedja: { text: kedja },
            },
          })),
        },
      },
      saknas: { barn: { uppgift: underlag.saknas.map((text) => ({ text })) } },
    },
  });
}
