/** The code points that a TrueType file has a glyph for, from its `cmap` table in format 4 or 12. */
export function lasTeckenuppsattning(fil: Buffer): ReadonlySet<number> {
  const cmap = tabell(fil, 'cmap');
  const antal = fil.readUInt16BE(cmap + 2);
  const deltabeller = Array.from({ length: antal }, (_, i) => cmap + fil.readUInt32BE(cmap + 4 + i * 8 + 4));
  const full = deltabeller.find((plats) => fil.readUInt16BE(plats) === 12);
  if (full !== undefined) return format12(fil, full);
  const bas = deltabeller.find((plats) => fil.readUInt16BE(plats) === 4);
  if (bas === undefined) throw new Error('Typsnittets teckentabell har ett okänt format.');
  return format4(fil, bas);
}

function tabell(fil: Buffer, namn: string): number {
  const antal = fil.readUInt16BE(4);
  for (let i = 0; i < antal; i++) {
    const post = 12 + i * 16;
    if (fil.toString('latin1', post, post + 4) === namn) return fil.readUInt32BE(post + 8);
  }
  throw new Error('Typsnittet saknar en teckentabell.');
}

function format12(fil: Buffer, plats: number): ReadonlySet<number> {
  const tecken = new Set<number>();
  const grupper = fil.readUInt32BE(plats + 12);
  for (let i = 0; i < grupper; i++) {
    const grupp = plats + 16 + i * 12;
    for (let kod = fil.readUInt32BE(grupp); kod <= fil.readUInt32BE(grupp + 4); kod++) tecken.add(kod);
  }
  return tecken;
}

function format4(fil: Buffer, plats: number): ReadonlySet<number> {
  const tecken = new Set<number>();
  const bredd = fil.readUInt16BE(plats + 6);
  for (let i = 0; i < bredd; i += 2) {
    const slut = fil.readUInt16BE(plats + 14 + i);
    for (let kod = fil.readUInt16BE(plats + 16 + bredd + i); kod <= slut && kod !== 0xffff; kod++) tecken.add(kod);
  }
  return tecken;
}
