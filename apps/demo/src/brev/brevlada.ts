import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** A caught letter. */
export interface Brev {
  readonly id: string;
  readonly till: string;
  readonly fran: string;
  readonly amne: string;
  readonly datum: Date | null;
  readonly text: string;
}

const FLEST = 500;
const FILNAMN = /^\d{13}-[0-9a-f-]{36}\.eml$/;

/** Caught mail as files, the newest 500. */
export class Brevlada {
  private constructor(private readonly mapp: string) {}

  static async oppna(mapp: string): Promise<Brevlada> {
    await mkdir(mapp, { recursive: true, mode: 0o700 });
    return new Brevlada(mapp);
  }

  /** Keeps a letter; when this returns it is in its place, so that the sender may count on it. */
  async spara(innehall: Buffer): Promise<void> {
    const namn = `${String(Date.now()).padStart(13, '0')}-${randomUUID()}.eml`;
    const halvfardig = join(this.mapp, `.${namn}`);
    await writeFile(halvfardig, innehall, { mode: 0o600 });
    await rename(halvfardig, join(this.mapp, namn));
    const gamla = (await this.filer()).slice(FLEST);
    await Promise.all(gamla.map((fil) => rm(join(this.mapp, fil), { force: true })));
  }

  /** All that are kept, newest first. */
  async lista(): Promise<Brev[]> {
    const filer = await this.filer();
    return Promise.all(filer.map((fil) => this.tolka(fil)));
  }

  /** One letter; null when there is none by that id. */
  async las(id: string): Promise<Brev | null> {
    const fil = `${id}.eml`;
    return (await this.filer()).includes(fil) ? this.tolka(fil) : null;
  }

  private async filer(): Promise<string[]> {
    const namn = await readdir(this.mapp);
    return namn.filter((fil) => FILNAMN.test(fil)).toSorted((a, b) => b.localeCompare(a, 'en'));
  }

  private async tolka(fil: string): Promise<Brev> {
    const brev = await simpleParser(await readFile(join(this.mapp, fil)));
    return {
      id: fil.replace(/\.eml$/, ''),
      till: adresser(brev.to),
      fran: adresser(brev.from),
      amne: brev.subject ?? '(utan ämne)',
      datum: brev.date ?? null,
      text: brev.text ?? '(brevet har ingen text)',
    };
  }
}

function adresser(falt: ParsedMail['to']): string {
  return [falt ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}
