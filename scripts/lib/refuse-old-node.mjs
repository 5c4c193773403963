// Written in the oldest syntax on purpose: an old Node must get this far and read the sentence, not a SyntaxError.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Beslutsgång kräver Node 20.19 eller nyare, men det här är Node ' +
      process.versions.node +
      ': installera Node 24 LTS från nodejs.org och försök igen.',
  );
  process.exit(1);
}
