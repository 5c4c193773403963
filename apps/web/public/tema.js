/* Sets the chosen theme before first paint; a file of its own because the CSP allows no inline script. */
try {
  var tema = localStorage.getItem('tema');
  if (tema === 'light' || tema === 'dark') document.documentElement.setAttribute('data-color-scheme', tema);
} catch (fel) {
  console.info('Temavalet kan inte läsas i den här webbläsaren.', fel);
}
