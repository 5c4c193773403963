import type { InitiativHandelse } from '#contracts';
import { anslutningAlternativ, finansieringAlternativ, informeringssatt, kategoriAlternativ } from './alternativ.js';
import { budgetarAttNa, budgetformular } from './budgetformular.js';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';
import { knaFormular } from './kna-formular.js';
import { mal } from './nytt-initiativ-formular.js';

const narvarande: Falt = {
  namn: 'narvarande',
  slag: 'tal',
  min: 0,
  max: 50,
  etikett: 'Antal närvarande',
  hjalp: 'Så många ledamöter som deltog.',
  regel: 'ssg-ar-tillrackligt-manga',
};
const kommunbidragsskal: Falt = { namn: 'skalKommunbidrag', slag: 'textarea', etikett: 'Skäl för kommunbidrag', valfri: true };

/** One form per event of SM-01. The contract's schema of the same name decides what is accepted. */
export const initiativformular: Record<InitiativHandelse, Formular> = {
  kategorisera: ettAvsnitt('Kategori', [
    { namn: 'kategori', slag: 'val', etikett: 'Kategori', alternativ: kategoriAlternativ },
    mal,
    { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
  ]),
  'ga-vidare': ettAvsnitt('Gå vidare', [
    { namn: 'kriterieanteckning', slag: 'textarea', etikett: 'Hur initiativet möter kriterierna' },
    { namn: 'kunder', slag: 'kunder', bara: 'kund', etikett: 'Berörda kunder', hjalp: 'De bjuds in till analysen. Minst en.' },
  ]),
  avfarda: ettAvsnitt('Avfärda', [skal('Den som föreslog initiativet får läsa skälet.')]),
  'kna-klar': knaFormular,
  sammanfatta: {
    avsnitt: [
      {
        id: 'kriterier',
        rubrik: 'Tre kriterier',
        ingress: 'Inget av de tre får lämnas tomt (B-16).',
        falt: [
          { namn: 'nytta', slag: 'kriterium', etikett: 'Nytta' },
          { namn: 'effektivitet', slag: 'kriterium', etikett: 'Effektivitet' },
          { namn: 'innovation', slag: 'kriterium', etikett: 'Innovation' },
        ],
      },
      {
        id: 'tjanster',
        rubrik: 'Tjänster och informationssäkerhet',
        falt: [
          { namn: 'tjanster', slag: 'tjanster', etikett: 'Tjänster', hjalp: 'Nivån anges för varje tjänst (B-20).' },
          {
            namn: 'anslutningar',
            slag: 'lista',
            etikett: 'Anslutningar som krävs först',
            hjalp: 'En tjänst kan förutsätta anslutning till en annan (B-32).',
            rad: 'Anslutning',
            laggTill: 'Lägg till anslutning',
            falt: [
              { namn: 'tjanst', slag: 'tjanst', etikett: 'Tjänst' },
              { namn: 'lage', slag: 'val', etikett: 'Läge', alternativ: anslutningAlternativ },
            ],
          },
        ],
      },
      {
        id: 'finansiering',
        rubrik: 'Föreslagen finansieringstyp',
        falt: [
          { namn: 'foreslagenFinansieringstyp', slag: 'val', etikett: 'Föreslagen finansieringstyp', alternativ: finansieringAlternativ },
          kommunbidragsskal,
        ],
      },
    ],
  },
  'informera-namnd': ettAvsnitt('Information till nämnden', [
    { namn: 'namnd', slag: 'organ', bara: 'namnd', etikett: 'Nämnd' },
    { namn: 'informeradDatum', slag: 'datum', etikett: 'Datum då nämnden informerades', hjalp: 'Före översändandet (B-18).' },
    { namn: 'sattAttInformera', slag: 'val', etikett: 'Hur nämnden informerades', alternativ: informeringssatt },
    { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true },
  ]),
  oversand: ettAvsnitt('Översänd', [
    { namn: 'oversandDatum', slag: 'datum', etikett: 'Datum för översändandet' },
    { namn: 'meddelande', slag: 'textarea', etikett: 'Meddelande', valfri: true },
  ]),
  'andra-underlag': ettAvsnitt('Ändra underlaget', [skal('Vad i sak som ändras, och varför.')]),
  sammanstall: ettAvsnitt('Sammanställning', [
    { namn: 'langsiktigPlan', slag: 'textarea', etikett: 'Koppling till den långsiktiga planen' },
    { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
  ]),
  'begar-komplettering': ettAvsnitt('Komplettering', [
    skal('Vad som behöver kompletteras.'),
    { namn: 'senast', slag: 'datum', etikett: 'Senast', valfri: true },
  ]),
  prioritera: {
    avsnitt: [
      {
        id: 'vardering',
        rubrik: 'Gruppens värdering',
        falt: [
          { namn: 'nytta', slag: 'poang', etikett: 'Nytta' },
          { namn: 'effektivitet', slag: 'poang', etikett: 'Effektivitet' },
          { namn: 'innovation', slag: 'poang', etikett: 'Innovation' },
          { namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' },
        ],
      },
      {
        id: 'rekommendation',
        rubrik: 'Rekommendation',
        falt: [
          { namn: 'finansieringstyp', slag: 'val', etikett: 'Finansieringstyp enligt gruppen', alternativ: finansieringAlternativ },
          kommunbidragsskal,
          budgetarAttNa,
          skal('Varför gruppen rekommenderar detta.'),
          narvarande,
        ],
      },
    ],
  },
  'prioritera-inte': ettAvsnitt('Prioritera inte', [skal('Leverantören får läsa skälet.'), narvarande]),
  aterfor: ettAvsnitt('Återför', [skal('Vad som behöver göras om.'), narvarande]),
  omkategorisera: ettAvsnitt('Omkategorisera', [skal('Varför kategorin ska ändras.'), narvarande]),
  rangordna: ettAvsnitt('Plats i rangordningen', [{ namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' }]),
  ...budgetformular,
  aterkom: ettAvsnitt('Återkom', [skal('Varför initiativet tas upp igen.'), budgetarAttNa]),
  pausa: ettAvsnitt('Pausa', [skal('Varför ärendet pausas.')]),
  ateruppta: ettAvsnitt('Återuppta', [{ namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true }]),
  avbryt: ettAvsnitt('Avbryt', [skal('Varför ärendet avbryts.')]),
  'byt-spar': ettAvsnitt('Byt spår', [
    {
      namn: 'organ',
      slag: 'organ',
      bara: 'egetSpar',
      etikett: 'Förvaltning eller bolag som tar över',
      hjalp: 'Lämnas det tomt tar den som äger initiativet över det.',
      valfri: true,
    },
    skal('Varför det hör till en enda verksamhet (B-03).'),
  ]),
  'byt-agare': ettAvsnitt('Byt ägare', [
    { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Ny ägare' },
    {
      namn: 'kommunbidragspaverkan',
      slag: 'grupp',
      etikett: 'Påverkan på kommunbidragen',
      hjalp: 'Ansvaret flyttas bara med en analys av budgeten (C-11).',
      falt: [
        { namn: 'analys', slag: 'textarea', etikett: 'Analys', hjalp: 'Vilka nämnders bidrag ändras, från när och varför.' },
        { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp som flyttas', hjalp: 'Skriv 0 om inget flyttas.' },
      ],
    },
    skal('Varför ansvaret flyttas.'),
  ]),
};
