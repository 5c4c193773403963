/* Sets the chosen theme before first paint; a file of its own because the CSP allows no inline script. */
try {
  var tema = localStorage.getItem('tema');
  if (tema === 'light' || tema === 'dark') document.documentElement.setAttribute('data-color-scheme', tema);
} catch (fel) {
  console.info('Temavalet kan inte läsas i den här webbläsaren.', fel);
}

/* Paper is white: what is printed has the light theme, whatever one has chosen for the screen. */
var utskrift = matchMedia('print');
var skarmensTema = 'auto';
utskrift.addEventListener('change', function () {
  var rot = document.documentElement;
  if (utskrift.matches) {
    skarmensTema = rot.getAttribute('data-color-scheme') || 'auto';
    rot.setAttribute('data-color-scheme', 'light');
  } else rot.setAttribute('data-color-scheme', skarmensTema);
});
