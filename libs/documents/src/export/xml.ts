/** An element of the archive's schema. What is written once here gives the file, its check and the XSD. */
export interface Element {
  readonly namn: string;
  /** What it means, and what it is called in ERMS when it has a name there. */
  readonly dok: string;
  readonly attribut?: Readonly<Record<string, Attribut>>;
  /** The type of its text, or the elements in it in their order. */
  readonly innehall: 'xs:string' | 'xs:dateTime' | 'xs:nonNegativeInteger' | readonly Del[];
}

export interface Attribut {
  readonly typ: 'xs:string' | 'xs:boolean' | 'xs:nonNegativeInteger';
  readonly valfritt?: true;
}

export interface Del {
  readonly element: Element;
  readonly antal: 'ett' | 'hogst-ett' | 'flera';
}

/** A node to be written; an attribute or text that is null is left out. */
export interface Nod {
  readonly attribut?: Readonly<Record<string, string | number | boolean | null>>;
  readonly text?: string | number;
  readonly barn?: Readonly<Record<string, Nod | readonly Nod[] | null>>;
}

/** XML 1.0 allows no control characters but tab, newline and carriage return, and no lone surrogates. */
const OTILLATNA = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const TECKEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const ren = (text: string): string => text.replace(OTILLATNA, '\uFFFD');
const somText = (text: string): string => ren(text).replace(/[&<>\r]/g, (ett) => TECKEN[ett] ?? ett);
const somAttribut = (text: string): string => ren(text).replace(/[&<>"\r\n\t]/g, (ett) => TECKEN[ett] ?? ett);

/** The document, in UTF-8, one element to a line. Throws when the node is not what its element says: a file that its schema refuses is never written. */
export function skrivXml(rot: Element, namnrymd: string, nod: Nod): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(rot, nod, '', ` xmlns="${somAttribut(namnrymd)}"`)}\n`;
}

function element({ namn, attribut = {}, innehall }: Element, nod: Nod, indrag: string, forst = ''): string {
  const okand = Object.keys(nod.attribut ?? {}).find((ett) => !(ett in attribut));
  if (okand !== undefined) throw new Error(`${namn} har inget attribut ${okand}`);
  const skrivna = Object.entries(attribut).map(([ett, { valfritt }]) => {
    const varde = nod.attribut?.[ett] ?? null;
    if (varde === null && !valfritt) throw new Error(`${namn} saknar ${ett}`);
    return varde === null ? '' : ` ${ett}="${somAttribut(String(varde))}"`;
  });
  const start = `${indrag}<${namn}${forst}${skrivna.join('')}`;
  if (typeof innehall === 'string') {
    if (nod.text === undefined) throw new Error(`${namn} saknar text`);
    return `${start}>${somText(String(nod.text))}</${namn}>`;
  }
  const barn = delar(namn, innehall, nod, `${indrag}  `);
  return barn.length === 0 ? `${start}/>` : `${start}>\n${barn.join('\n')}\n${indrag}</${namn}>`;
}

function delar(namn: string, innehall: readonly Del[], nod: Nod, indrag: string): string[] {
  const okant = Object.keys(nod.barn ?? {}).find((ett) => !innehall.some((del) => del.element.namn === ett));
  if (okant !== undefined) throw new Error(`${namn} har inget element ${okant}`);
  return innehall.flatMap((del) => {
    const givna = nod.barn?.[del.element.namn] ?? [];
    const barn: readonly Nod[] = Array.isArray(givna) ? givna : [givna as Nod];
    if (del.antal === 'ett' && barn.length !== 1) throw new Error(`${namn} ska ha ett ${del.element.namn}`);
    if (del.antal === 'hogst-ett' && barn.length > 1) throw new Error(`${namn} har fler än ett ${del.element.namn}`);
    return barn.map((ett) => element(del.element, ett, indrag));
  });
}

/** The XSD 1.0 of the element and all that is in it. */
export function skrivXsd(rot: Element, namnrymd: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namnrymd}" elementFormDefault="qualified">`,
    ...xsd(rot, '', '  '),
    '</xs:schema>',
    '',
  ].join('\n');
}

const MANGD = { ett: '', 'hogst-ett': ' minOccurs="0"', flera: ' minOccurs="0" maxOccurs="unbounded"' } as const;

function xsd({ namn, dok, attribut = {}, innehall }: Element, mangd: string, i: string): string[] {
  const attributen = Object.entries(attribut).map(
    ([ett, { typ, valfritt }]) => `<xs:attribute name="${ett}" type="${typ}"${valfritt ? '' : ' use="required"'}/>`,
  );
  const start = `${i}<xs:element name="${namn}"${mangd}`;
  const om = `${i}  <xs:annotation><xs:documentation>${somText(dok)}</xs:documentation></xs:annotation>`;
  if (typeof innehall === 'string' && attributen.length === 0) return [`${start} type="${innehall}">`, om, `${i}</xs:element>`];
  const inre =
    typeof innehall === 'string'
      ? [
          `    <xs:simpleContent>`,
          `      <xs:extension base="${innehall}">`,
          ...attributen.map((a) => `        ${a}`),
          `      </xs:extension>`,
          `    </xs:simpleContent>`,
        ].map((rad) => i + rad)
      : [
          `${i}    <xs:sequence>`,
          ...innehall.flatMap((del) => xsd(del.element, MANGD[del.antal], `${i}      `)),
          `${i}    </xs:sequence>`,
          ...attributen.map((a) => `${i}    ${a}`),
        ];
  return [`${start}>`, om, `${i}  <xs:complexType>`, ...inre, `${i}  </xs:complexType>`, `${i}</xs:element>`];
}
