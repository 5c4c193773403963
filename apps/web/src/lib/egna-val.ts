/** Choices of this browser: theme and whether single-key shortcuts are on (WCAG 2.1.4). */
export function las(namn: 'tema' | 'genvagar'): string | null {
  try {
    return localStorage.getItem(namn);
  } catch {
    return null; // A browser that forbids storage gets the defaults.
  }
}

export function skriv(namn: 'tema' | 'genvagar', varde: string) {
  try {
    localStorage.setItem(namn, varde);
  } catch (fel) {
    console.info('Valet kan inte sparas i den här webbläsaren.', fel);
  }
}

export function genvagarPa(): boolean {
  return las('genvagar') !== 'av';
}

export function anvandTema(tema: string) {
  document.documentElement.setAttribute('data-color-scheme', tema);
  skriv('tema', tema);
}
