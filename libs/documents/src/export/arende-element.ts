import type { Attribut, Del, Element } from './xml.js';

/** The schema's own name; a change that an old reader would not understand gives it a new figure. */
export const NAMNRYMD = 'urn:beslutsgang:arkiv:arende:1';

const krav = (...namn: string[]): Record<string, Attribut> => Object.fromEntries(namn.map((ett) => [ett, { typ: 'xs:string' }]));
const valfria = (...namn: string[]): Record<string, Attribut> =>
  Object.fromEntries(namn.map((ett) => [ett, { typ: 'xs:string', valfritt: true }]));
const text = (namn: string, dok: string, attribut?: Record<string, Attribut>): Element => ({
  namn,
  dok,
  innehall: 'xs:string',
  ...(attribut && { attribut }),
});
const tid = (namn: string, dok: string): Element => ({ namn, dok, innehall: 'xs:dateTime' });
const ett = (element: Element): Del => ({ element, antal: 'ett' });
const hogstEtt = (element: Element): Del => ({ element, antal: 'hogst-ett' });
const flera = (element: Element): Del => ({ element, antal: 'flera' });
const grupp = (namn: string, dok: string, innehall: readonly Del[], attribut?: Record<string, Attribut>): Element => ({
  namn,
  dok,
  innehall,
  ...(attribut && { attribut }),
});

const handling = grupp(
  'handling',
  'En version av en handling (ERMS: record). id är systemidentiteten; dokument håller ihop versionerna.',
  [
    ett(text('titel', 'Handlingens titel (ERMS: title)')),
    ett(text('slag', 'Handlingsslag (ERMS: recordType)')),
    ett(text('version', 'Versionens beteckning, 1.0')),
    ett(text('status', 'upprattad, expedierad, inkommen eller makulerad')),
    hogstEtt(text('mottagare', 'Vem handlingen sändes till')),
    ett(tid('skapad', 'När versionen lades i registret (ERMS: creationDate)')),
    ett(
      text('fil', 'Filens väg i mappen (ERMS: appendix/@path)', {
        mediatyp: { typ: 'xs:string' },
        storlek: { typ: 'xs:nonNegativeInteger' },
        ...krav('sha256'),
      }),
    ),
  ],
  krav('id', 'dokument'),
);

const handelse = grupp(
  'handelse',
  'En händelse i ärendets logg (PREMIS: event). Formulären står i handelser.json.',
  [
    ett(text('vad', 'Vad som gjordes, i processens ord')),
    ett(tid('vid', 'När det gjordes')),
    hogstEtt(text('av', 'Vem som gjorde det; saknas när systemet gjorde det', { ...krav('id'), ...valfria('roll', 'organ') })),
    hogstEtt(text('fran', 'Tillståndet före')),
    ett(text('till', 'Tillståndet efter')),
    ett(text('kedja', 'Hashen som förseglar loggen till och med händelsen')),
  ],
  { steg: { typ: 'xs:nonNegativeInteger' }, ...krav('typ') },
);

/** A closed case for the archive (ERMS: aggregation). */
export const arendeElement: Element = grupp(
  'arende',
  'Ett avslutat ärende (ERMS: aggregation). id är systemidentiteten.',
  [
    ett(text('titel', 'Ärendemening (ERMS: title)')),
    ett(text('process', 'Processen som ärendet följt, med dess namn (ERMS: aggregationType)', krav('id'))),
    flera(text('diarienummer', 'Diarienummer hos en myndighet (ERMS: objectId)', krav('myndighet', 'myndighetsnamn'))),
    ett(text('organ', 'Organet som ärendet hör till (ERMS: agent)', krav('id'))),
    ett(text('regelverk', 'Regelverket som gällde när ärendet inleddes')),
    ett(text('tillstand', 'Tillståndet som ärendet avslutades i (ERMS: status)', krav('id'))),
    ett(tid('inlett', 'När ärendet inleddes (ERMS: openingDate)')),
    ett(tid('avslutat', 'När ärendet avslutades (ERMS: closingDate)')),
    ett(
      grupp('sekretess', 'Om ärendet omfattas av sekretess (ERMS: restriction, confidential)', [hogstEtt(text('lagrum', 'Bestämmelsen'))], {
        galler: { typ: 'xs:boolean' },
      }),
    ),
    ett(
      grupp('relationer', 'Andra ärenden som det hör ihop med', [
        flera(
          grupp(
            'relation',
            'Ett annat ärende (ERMS: relation)',
            [hogstEtt(text('diarienummer', 'Dess diarienummer')), hogstEtt(text('organ', 'Dess organ', krav('id')))],
            {
              ...krav('typ'),
              ...valfria('arende'),
            },
          ),
        ),
      ]),
    ),
    ett(grupp('personer', 'De som namngetts i ärendet', [flera(text('person', 'Namn', krav('id', 'roll')))])),
    ett(grupp('handlingar', 'Ärendets handlingar, utan utkast', [flera(handling)])),
    ett(grupp('handelser', 'Ärendets logg, i ordning', [flera(handelse)])),
    ett(grupp('saknas', 'Vad läsaren kan vänta sig och inte finner, i ord', [flera(text('uppgift', 'En uppgift'))])),
  ],
  krav('id'),
);
