import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { datumI } from '#calendar';
import type { Inloggad } from '#auth';
import { AVSNITTSGRANS, problem, type sparaAvsnittKroppSchema, type tjansteutlatandeVySchema, type TuAvsnitt, tuAvsnitt } from '#contracts';
import { efter } from '#database';
import { Nekad } from '#engine';
import { regler, tumallFor, varningarForUtkast } from '#machines';
import { Klocka } from '../karna/klocka.js';
import { type Avsnittsrad, OPPET, TjansteutlatandeRepository, type Tuarende, type Versionsrad } from './tjansteutlatande.repository.js';

type Vy = z.infer<typeof tjansteutlatandeVySchema>;
const SKRIVARE = 'ar-handlaggare-i-arendet';

/** One tjänsteutlåtande that several write in, a section each at a time. */
@Injectable()
export class TjansteutlatandeService {
  constructor(
    private readonly utlatanden: TjansteutlatandeRepository,
    private readonly klocka: Klocka,
  ) {}

  async visa(jag: Inloggad, id: string): Promise<Vy> {
    const arende = await this.krav(jag, id);
    const [rader, versioner] = await Promise.all([this.utlatanden.avsnitt(id), this.utlatanden.versioner(id)]);
    const senaste = versioner.findLast(({ utfardad }) => !utfardad);
    const avsnitt = avsnitten(jag, rader, senaste);
    const datum = avsnitt.find(({ avsnitt: namn }) => namn === 'version')?.innehall.datum;
    const mall = tumallFor(arende.kontext, typeof datum === 'string' && datum !== '' ? datum : this.klocka.idag());
    return {
      arendeId: arende.id,
      titel: arende.titel,
      dnr: arende.dnr,
      steg: arende.steg,
      oppet: OPPET.includes(arende.tillstand),
      farSkriva: farSkriva(jag, arende),
      uppgift: arende.uppgiftId === null ? null : { id: arende.uppgiftId, innehavare: person(arende.innehavareId, arende.innehavareNamn) },
      mall: {
        id: mall.id,
        namn: mall.namn,
        dimensioner: Object.entries(mall.dimensioner).map(([namn, rubrik]) => ({ id: namn, rubrik })),
        samverkan: mall.samverkan,
      },
      avsnitt,
      varningar: varningarForUtkast(arende.kontext, Object.assign({}, ...avsnitt.map(({ innehall }) => innehall)), this.klocka.idag()),
      versioner: versionstabell(arende, versioner),
    };
  }

  /** Takes or renews the lock of a section. Throws avsnittet-skrivs when a colleague has it. */
  async las(jag: Inloggad, id: string, avsnitt: TuAvsnitt): Promise<void> {
    await this.kravSkriva(jag, id);
    if (!(await this.utlatanden.las({ arendeId: id, avsnitt, personId: jag.personId }))) throw await this.varforInte(id, avsnitt, jag);
  }

  async slapp(jag: Inloggad, id: string, avsnitt: TuAvsnitt): Promise<void> {
    await this.krav(jag, id);
    await this.utlatanden.slapp({ arendeId: id, avsnitt, personId: jag.personId });
  }

  /** Saves what has been typed. Throws avsnittet-skrivs when a colleague writes there, utkast-konflikt when the section has been saved since it was read. */
  async spara(
    jag: Inloggad,
    id: string,
    avsnitt: TuAvsnitt,
    { version, innehall }: z.infer<typeof sparaAvsnittKroppSchema>,
  ): Promise<{ version: number; andrad: string }> {
    await this.kravSkriva(jag, id);
    const okanda = Object.keys(innehall).filter((falt) => !(tuAvsnitt[avsnitt] as readonly string[]).includes(falt));
    if (okanda.length > 0)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: okanda.map((falt) => ({ falt, meddelande: 'Fältet hör inte till avsnittet.' })) }),
      );
    if (Buffer.byteLength(JSON.stringify(innehall)) > AVSNITTSGRANS)
      throw new Nekad('for-stor', problem('for-stor', { detail: 'Ett avsnitt får vara högst 64 KiB.' }));
    const sparat = await this.utlatanden.spara({ arendeId: id, avsnitt, personId: jag.personId, version, innehall, nu: this.klocka.nu() });
    if (sparat === undefined) throw await this.varforInte(id, avsnitt, jag);
    return { version: sparat.version, andrad: sparat.andrad.toISOString() };
  }

  private async krav(jag: Inloggad, id: string): Promise<Tuarende> {
    const arende = await this.utlatanden.arende(jag, id);
    if (arende === undefined) throw new Nekad('finns-inte', problem('finns-inte'));
    return arende;
  }

  private async kravSkriva(jag: Inloggad, id: string): Promise<void> {
    const arende = await this.krav(jag, id);
    const regel = regler[SKRIVARE];
    if (!farSkriva(jag, arende))
      throw new Nekad(
        'ingen-behorighet',
        problem('ingen-behorighet', { regel: SKRIVARE, detail: regel?.mening, kalla: regel?.kalla, kanGorasAv: regel?.kanGorasAv }),
      );
    if (!OPPET.includes(arende.tillstand)) throw stangt();
  }

  /** Why the section could not be taken or saved, read after the fact. */
  private async varforInte(id: string, avsnitt: TuAvsnitt, jag: Inloggad): Promise<Nekad> {
    const rad = (await this.utlatanden.avsnitt(id)).find((en) => en.avsnitt === avsnitt);
    if (rad !== undefined && rad.lasId !== null && rad.lasId !== jag.personId)
      return new Nekad(
        'avsnittet-skrivs',
        problem('avsnittet-skrivs', {
          detail: 'Avsnittet blir ledigt när kollegan lämnar det, eller en minut efter kollegans sista ändring.',
          kanGorasAv: 'Den som skriver i avsnittet',
        }),
      );
    const arende = await this.utlatanden.arende(jag, id);
    if (arende !== undefined && !OPPET.includes(arende.tillstand)) return stangt();
    return new Nekad('utkast-konflikt', problem('utkast-konflikt', { detail: 'Läs om avsnittet och välj vilken text som ska gälla.' }));
  }
}

function stangt(): Nekad {
  return new Nekad(
    'regel-hindrar',
    problem('regel-hindrar', {
      regel: 'handelsen-hor-till-laget',
      detail: 'Tjänsteutlåtandet kan skrivas under beredningen. Nu är det lämnat vidare; sänds det tillbaka kan det skrivas igen.',
      kalla: 'SM-10',
      kanGorasAv: 'Granskaren eller undertecknaren, genom att sända tillbaka det',
    }),
  );
}

function farSkriva(jag: Inloggad, { kontext }: Tuarende): boolean {
  const handelse = { aktor: { personId: jag.personId, roller: jag.roller } };
  return regler[SKRIVARE]?.saknas(kontext as never, handelse as never).length === 0;
}

const person = (id: string | null, namn: string | null) => (id === null || namn === null ? null : { id, namn });

/** Each section as it was saved; one that has never been, or was sent in by another way since, as the latest version has it. */
function avsnitten(jag: Inloggad, rader: readonly Avsnittsrad[], senaste: Versionsrad | undefined): Vy['avsnitt'] {
  return (Object.keys(tuAvsnitt) as TuAvsnitt[]).map((namn) => {
    const rad = rader.find(({ avsnitt }) => avsnitt === namn);
    const annanVag = senaste !== undefined && senaste.innehall.avsnittsversioner === null && (rad?.andrad ?? new Date(0)) < senaste.vid;
    const falt: readonly string[] = tuAvsnitt[namn];
    const urVersionen = Object.fromEntries(
      Object.entries(senaste?.innehall ?? {}).filter(([ett, varde]) => falt.includes(ett) && varde !== null),
    );
    return {
      avsnitt: namn,
      version: rad?.version ?? 0,
      innehall: rad === undefined || rad.version === 0 || annanVag ? urVersionen : rad.innehall,
      andrad: rad?.andrad?.toISOString() ?? null,
      av: person(rad?.avId ?? null, rad?.avNamn ?? null),
      las: rad?.lasId && rad.lasNamn ? { id: rad.lasId, namn: rad.lasNamn, min: rad.lasId === jag.personId } : null,
    };
  });
}

/** 0.1, 0.2 for what was saved or handed to review, 1.0 for what was signed; what was signed is the latest form before it. */
function versionstabell({ kontext }: Tuarende, rader: readonly Versionsrad[]): Vy['versioner'] {
  const tabell: Vy['versioner'] = [];
  let nummer = { version: 0, beteckning: '0.0' };
  let form: Versionsrad | undefined;
  for (const rad of rader) {
    if (!rad.utfardad) form = rad;
    if (form?.inlamningId == null) continue;
    nummer = efter(nummer, rad.utfardad ? 'upprattad' : 'utkast');
    const angivet = rad.innehall.datum;
    const datum = typeof angivet === 'string' ? angivet : datumI(rad.vid);
    const andring = rad.utfardad ? 'Undertecknat' : rad.innehall.andring;
    tabell.push({
      version: nummer.beteckning,
      datum,
      andring: typeof andring === 'string' ? andring : null,
      av: rad.vem,
      mall: tumallFor(kontext, typeof form.innehall.datum === 'string' ? form.innehall.datum : datumI(form.vid)).id,
      inlamningId: form.inlamningId,
    });
  }
  return tabell.reverse();
}
