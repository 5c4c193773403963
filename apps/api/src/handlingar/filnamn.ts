const ANDELSER: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'text/html': 'html' };

/** The file's name for Content-Disposition: "0012-26 Underlag 1.0.pdf", in plain letters and as it is (RFC 6266). */
export function filnamn({
  titel,
  version,
  dnr,
  mediatyp,
}: {
  titel: string;
  version: string;
  dnr: string | null;
  mediatyp: string;
}): string {
  const andelse = ANDELSER[mediatyp.split(';')[0] ?? ''] ?? 'bin';
  const namn = [dnr?.replace('/', '-'), titel, version]
    .filter(Boolean)
    .join(' ')
    .replace(/[\p{C}\\/:*?"<>|\s]+/gu, ' ')
    .slice(0, 150)
    .trim();
  const enkelt = namn.normalize('NFD').replace(/[^ -~]/g, '');
  return `filename="${enkelt}.${andelse}"; filename*=UTF-8''${encodeURIComponent(`${namn}.${andelse}`).replace(/['()*]/g, procent)}`;
}

const procent = (tecken: string): string => `%${tecken.charCodeAt(0).toString(16).toUpperCase()}`;
