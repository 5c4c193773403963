/** A short mark of a value: the same value gives the same mark, another value in practice another. Not a seal: nobody is kept from finding a value with a given mark. */
export function avtryck(varde: unknown): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const tecken of JSON.stringify(varde)) {
    const kod = tecken.codePointAt(0) ?? 0;
    a = Math.imul(a ^ kod, 0x9e3779b1);
    b = Math.imul(b ^ kod, 0x5f356495);
  }
  return [a, b].map((del) => (del >>> 0).toString(16).padStart(8, '0')).join('');
}
