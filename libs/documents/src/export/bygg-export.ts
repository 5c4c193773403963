import { createHash } from 'node:crypto';
import type { Exportfil, Exporthandling, Exportmanifest, Exportmapp, Exportunderlag } from '#contracts';
import { arendeXml, arendeXsd } from './arende-xml.js';

const ANDELSER: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'text/html': 'html', 'text/plain': 'txt' };
const DATA = 'representations/rep1/data';

/**
 * The export folder of a closed case, laid out as a package by E-ARK and FGS has it, so that METS can be put around it without moving a file
 * (docs/export.md). The same case gives the same bytes: no clock is read, and everything is in a given order.
 */
export function byggExport(underlag: Exportunderlag): Exportmapp {
  const vagar = new Map(underlag.handlingar.map((en, plats) => [en.id, handlingsvag(en, plats)]));
  const vag = (id: string): string => vagar.get(id) ?? '';
  const { handelser, register, ...arende } = underlag;
  const egna = [
    gjord('metadata/descriptive/arende.json', json({ ...arende, handlingar: arende.handlingar.map((en) => ({ ...en, fil: vag(en.id) })) })),
    gjord('metadata/descriptive/arende.xml', arendeXml(underlag, vag)),
    gjord('metadata/preservation/handelser.json', json(handelser)),
    ...(Object.keys(register).length === 0 ? [] : [gjord('metadata/descriptive/register.json', json(register))]),
    gjord('schemas/arende-1.xsd', arendeXsd()),
    gjord('documentation/las-mig.txt', lasMig(underlag)),
  ];
  const handlingar = underlag.handlingar.map(({ id, storlek, sha256: hash }): Exportfil => ({
    vag: vag(id),
    storlek,
    sha256: hash,
    handlingId: id,
    innehall: null,
  }));
  const filer = [...egna, ...handlingar].sort((a, b) => (a.vag < b.vag ? -1 : 1));
  const mapp = mappnamn(underlag);
  const steg = underlag.handelser.at(-1)?.steg ?? 0;
  const manifest = gjord(
    'manifest.json',
    json({
      mapp,
      arende: underlag.id,
      steg,
      filer: filer.map(({ vag: v, storlek, sha256: hash }) => ({ vag: v, storlek, sha256: hash })),
    } satisfies Exportmanifest),
  );
  return { mapp, steg, digest: manifest.sha256, saknas: underlag.saknas, filer: [...filer, manifest] };
}

/** "formelltarende-0012-26-1f0c…": plain letters, and the id makes it the only one. */
function mappnamn({ process, id, diarienummer: [forst] }: Exportunderlag): string {
  return [process, forst?.nummer.replace('/', '-'), id].filter(Boolean).join('-');
}

function handlingsvag({ slag, titel, version, mediatyp }: Exporthandling, plats: number): string {
  const namn = `${slag} ${titel} ${version}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${DATA}/${String(plats + 1).padStart(4, '0')}-${namn}.${ANDELSER[mediatyp.split(';')[0] ?? ''] ?? 'bin'}`;
}

function lasMig({ titel, diarienummer, organ, processnamn, tillstand, inlett, avslutat, saknas, handlingar }: Exportunderlag): string {
  return [
    `Ärende: ${titel}`,
    `Diarienummer: ${diarienummer.map(({ nummer, myndighet }) => `${nummer} (${myndighet.namn})`).join(', ') || 'saknas'}`,
    `Organ: ${organ.namn}`,
    `Process: ${processnamn}. Avslutat som: ${tillstand.namn}`,
    `Inlett ${inlett.slice(0, 10)}, avslutat ${avslutat.slice(0, 10)} (UTC)`,
    '',
    'metadata/descriptive/arende.json och arende.xml  ärendet: uppgifter, handlingar, relationer. XML följer schemas/arende-1.xsd.',
    'metadata/preservation/handelser.json             loggen med formulären som lämnades in och kedjan som förseglar den.',
    `${DATA}                         handlingarna, ${handlingar.length} stycken. Utkast är inte allmänna handlingar och är inte med.`,
    'manifest.json                                    varje fil med storlek och SHA-256.',
    '',
    saknas.length === 0 ? 'Inget saknas av det som kan väntas.' : 'Detta saknas:',
    ...saknas.map((en) => `- ${en}`),
    '',
  ].join('\n');
}

function gjord(vag: string, text: string): Exportfil & { readonly innehall: Uint8Array } {
  const innehall = Buffer.from(text, 'utf8');
  return { vag, storlek: innehall.byteLength, sha256: createHash('sha256').update(innehall).digest('hex'), innehall, handlingId: null };
}

const json = (varde: unknown): string => `${JSON.stringify(varde, null, 2)}\n`;
