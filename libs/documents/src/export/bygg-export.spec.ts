import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Exportunderlag } from '#contracts';
import { arendeXml, arendeXsd } from './arende-xml.js';
import { byggExport } from './bygg-export.js';
import { packa } from './packa.js';

const ARENDE = '11111111-1111-4111-8111-111111111111';
const HANDLING = '22222222-2222-4222-8222-222222222222';
const underlag = (andrat: Partial<Exportunderlag> = {}): Exportunderlag => ({
  id: ARENDE,
  process: 'formelltarende',
  processnamn: 'Formellt ärende',
  titel: 'Köp & sälj <rubrik> "x"\u0000\ud800',
  diarienummer: [{ myndighet: { id: 'ks', namn: 'Kommunstyrelsen' }, nummer: '0012/26' }],
  organ: { id: 'slk', namn: 'Stadsledningskontoret' },
  regelverk: 'fran-2026',
  tillstand: { id: 'avslutat', namn: 'Avslutat' },
  inlett: '2026-01-10T08:00:00.000Z',
  avslutat: '2026-06-01T08:00:00.000Z',
  sekretess: { galler: false, lagrum: null },
  relationer: [{ typ: 'hemstallan-fran', arende: null, diarienummer: '0487/21', organ: { id: 'n', namn: 'Nämnden' } }],
  personer: [],
  handlingar: [
    {
      ...{ id: HANDLING, dokumentId: HANDLING, slag: 'tjansteutlatande', titel: 'Tjänsteutlåtande', version: '1.0', status: 'upprattad' },
      ...{ mediatyp: 'application/pdf', mottagare: null, skapad: '2026-02-01T08:00:00.000Z', storlek: 4, sha256: 'ab'.repeat(32) },
    },
  ],
  handelser: [
    {
      ...{ steg: 1, typ: 'start', vad: 'startade ärendet', vid: '2026-01-10T08:00:00.000Z', fran: null, till: 'Registrerat', kedja: 'k1' },
      av: { id: 'p1', namn: 'Åsa Öberg', roll: 'Handläggare', organ: 'slk' },
      formular: { namn: 'start', version: 1, sha256: 'x', innehall: { titel: 'Köp' } },
    },
    {
      steg: 2,
      typ: 'avsluta',
      vad: 'avslutade ärendet',
      vid: '2026-06-01T08:00:00.000Z',
      fran: 'Verkställt',
      till: 'Avslutat',
      kedja: 'k2',
      av: null,
      formular: null,
    },
  ],
  register: {},
  saknas: ['Protokollsutdraget finns inte i ärendet.'],
  ...andrat,
});

describe('the export folder', () => {
  it('is laid out as a package: metadata, data and schemas, and a manifest of all of it', () => {
    const { mapp, filer, steg } = byggExport(underlag());
    expect(mapp).toBe(`formelltarende-0012-26-${ARENDE}`);
    expect(steg).toBe(2);
    expect(filer.map(({ vag }) => vag)).toEqual([
      'documentation/las-mig.txt',
      'metadata/descriptive/arende.json',
      'metadata/descriptive/arende.xml',
      'metadata/preservation/handelser.json',
      'representations/rep1/data/0001-tjansteutlatande-tjansteutlatande-1.0.pdf',
      'schemas/arende-1.xsd',
      'manifest.json',
    ]);
    expect(filer.find(({ handlingId }) => handlingId === HANDLING)).toMatchObject({ innehall: null, sha256: 'ab'.repeat(32), storlek: 4 });
  });

  it('is the same bytes for the same case, and others when one word differs', () => {
    expect(byggExport(underlag())).toEqual(byggExport(underlag()));
    expect(byggExport(underlag({ titel: 'Annat' })).digest).not.toBe(byggExport(underlag()).digest);
  });

  it('says in words what is missing', () => {
    const text = (vag: string) => Buffer.from(byggExport(underlag()).filer.find((en) => en.vag === vag)?.innehall ?? []).toString();
    for (const vag of ['documentation/las-mig.txt', 'metadata/descriptive/arende.json', 'metadata/descriptive/arende.xml'])
      expect(text(vag)).toContain('Protokollsutdraget finns inte i ärendet.');
  });

  it('has XML in which no text can break the file, and which is never written when the schema would refuse it', () => {
    const xml = arendeXml(underlag(), () => 'a&b.pdf');
    expect(xml).toContain('<titel>Köp &amp; sälj &lt;rubrik&gt; "x"\uFFFD\uFFFD</titel>');
    expect(xml).toContain('>a&amp;b.pdf</fil>');
    expect(() => arendeXml(underlag({ id: null as unknown as string }), () => '')).toThrow('arende saknar id');
  });

  it('has the schema that is in the repository; after a change, write it anew from arendeXsd()', () => {
    expect(readFileSync(new URL('arende-1.xsd', import.meta.url), 'utf8')).toBe(arendeXsd());
  });

  it('packs to the same bytes each time, and to what it was made of', async () => {
    const filer = [
      { vag: 'metadata/a.json', hamta: async () => Buffer.from('{"å":1}'.repeat(1000)) },
      { vag: 'data/b.pdf', hamta: async () => Buffer.from('%PDF') },
    ];
    const zippa = async () => {
      const delar: Uint8Array[] = [];
      for await (const del of packa('mapp', filer)) delar.push(del);
      return Buffer.concat(delar);
    };
    const zip = await zippa();
    expect(zip.equals(await zippa())).toBe(true);
    const upp = unzipSync(zip);
    expect(Object.keys(upp)).toEqual(['mapp/metadata/a.json', 'mapp/data/b.pdf']);
    expect(Buffer.from(upp['mapp/metadata/a.json'] ?? []).toString()).toBe('{"å":1}'.repeat(1000));
  });
});
