import type { offentligaAnslagSchema } from '#contracts';
import type { z } from 'zod';

type Rad = z.infer<typeof offentligaAnslagSchema>['rader'][number];

/** The notices as an Atom feed (RFC 4287), latest first. `nu` is when the feed was made if it is empty. */
export function atom(rader: readonly Rad[], { adress, nu }: { adress: string; nu: string }): string {
  const senast =
    rader
      .map(({ uppsatt }) => `${uppsatt}T00:00:00Z`)
      .toSorted()
      .at(-1) ?? nu;
  const poster = rader.map(
    (rad) =>
      `<entry><id>urn:uuid:${rad.id}</id><title>${ren(`${rad.organ} ${rad.paragrafer}`.trim())}</title><updated>${rad.uppsatt}T00:00:00Z</updated><link href="${ren(`${adress}/anslagstavla/${rad.id}`)}"/><summary>${ren(
        `Justerat ${rad.justeringsdatum}. Anslaget tas ned ${rad.tasNed}.`,
      )}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><id>${ren(`${adress}/anslagstavla`)}</id><title>Anslagstavla</title><updated>${senast}</updated><author><name>Kommunen</name></author><link rel="self" href="${ren(
    `${adress}/api/offentligt/anslag.atom`,
  )}"/><link href="${ren(`${adress}/anslagstavla`)}"/>${poster.join('')}</feed>\n`;
}

const TECKEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const ren = (text: string): string => text.replace(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? '');
