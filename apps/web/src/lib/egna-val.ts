/** The theme is a choice of this browser, since it must be known before the first paint; what else one chooses is kept by the server. */
export function lasTema(): string | null {
  try {
    return localStorage.getItem('tema');
  } catch {
    return null; // A browser that forbids storage gets the default.
  }
}

export function anvandTema(tema: string) {
  document.documentElement.setAttribute('data-color-scheme', tema);
  try {
    localStorage.setItem('tema', tema);
  } catch (fel) {
    console.info('Valet kan inte sparas i den här webbläsaren.', fel);
  }
}
