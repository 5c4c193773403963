type Fynd = { readonly message: string; readonly path?: readonly unknown[] | undefined };
type Faltfel = { falt: string; meddelande: string };

const FLEST = 100;

/** The findings of a schema as fields with a sentence each; an unknown field is named itself and not its parent. */
export function faltfel(fynd: readonly Fynd[]): Faltfel[] {
  return fynd.flatMap(somFalt).slice(0, FLEST);
}

function somFalt(ett: Fynd): Faltfel[] {
  const vag = (ett.path ?? []).map(steg);
  const okanda = 'keys' in ett && Array.isArray(ett.keys) ? ett.keys.map(String) : [];
  if (okanda.length === 0) return [{ falt: vag.join('.'), meddelande: ett.message }];
  return okanda.map((namn) => okantFalt([...vag, namn.slice(0, 100)].join('.')));
}

/** A field that nobody has asked for. */
export const okantFalt = (falt: string): Faltfel => ({ falt, meddelande: 'Fältet finns inte i formuläret.' });

/** A Standard Schema path is made of keys or of objects that carry one. */
function steg(del: unknown): string {
  return typeof del === 'object' && del !== null && 'key' in del ? String(del.key) : String(del);
}
