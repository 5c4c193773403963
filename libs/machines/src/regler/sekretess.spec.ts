import type { AktorFakta } from '../process.js';
import { regler } from './katalog.js';
import { sekretessregler } from './sekretess.js';

interface Fall {
  readonly roll?: string;
  readonly organ?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fakta?: Readonly<Record<string, unknown>>;
}

const ledare = ['forvaltningsdirektor'];

/** What is missing by the rule in a case of Intraservice. */
function saknas(namn: string, { roll = 'handlaggare', organ = 'intraservice', data = {}, fakta = {} }: Fall) {
  const aktor: AktorFakta = { personId: 'p', roller: [{ organ, roll }] };
  return regler[namn]?.saknas({ organ: 'intraservice' } as never, {
    ...{ type: namn, nu: '2026-03-04T08:00:00.000Z', idag: '2026-03-04', aktor, data },
    fakta: { ledare, ...fakta },
  });
}

const prov: Readonly<Record<string, { readonly galler: readonly Fall[]; readonly brott: readonly (Fall & { saknas: string[] })[] }>> = {
  'far-namnge-personer': {
    galler: [{ roll: 'leverantorsforetradare' }, { roll: 'forvaltningsdirektor' }, { fakta: { harUppgift: true } }],
    brott: [
      { saknas: ['roll:leverantorsforetradare'] },
      { roll: 'leverantorsforetradare', organ: 'stadsledningskontoret', saknas: ['roll:leverantorsforetradare'] },
      { organ: 'stadsledningskontoret', fakta: { harUppgift: true }, saknas: ['roll:leverantorsforetradare'] },
    ],
  },
  'personen-ar-verksam': { galler: [{ fakta: { verksam: true } }], brott: [{ fakta: { verksam: false }, saknas: ['personId'] }] },
  'namngivningen-har-inte-gatt-ut': {
    galler: [{ data: { till: null } }, { data: { till: '2026-03-04' } }],
    brott: [{ data: { till: '2026-03-03' }, saknas: ['till'] }],
  },
  'nagon-hos-mottagaren-ar-namngiven': {
    galler: [{ fakta: { organUtanNamngiven: [] } }],
    brott: [{ fakta: { organUtanNamngiven: ['stadsledningskontoret'] }, saknas: ['personer:stadsledningskontoret'] }],
  },
  'mottagaren-ser-arendet': {
    galler: [{ fakta: { mottagarenSer: true } }],
    brott: [{ fakta: { mottagarenSer: false }, saknas: ['personer'] }],
  },
  'far-andra-sekretess': {
    galler: [{ roll: 'leverantorsforetradare' }, { roll: 'forvaltningsdirektor' }],
    brott: [{ fakta: { harUppgift: true }, saknas: ['roll:leverantorsforetradare'] }],
  },
  'sekretessen-har-lagrum': {
    galler: [
      { data: { sekretess: true, lagrum: 'OSL 18 kap. 8 §' } },
      { data: { sekretess: true, lagrum: 'OSL 31 kap. 16 §' } },
      { data: { sekretess: false, lagrum: null } },
    ],
    brott: ['OSL 8 kap. 1 §', 'OSL 41 kap. 1 §', '18:8', null].map((lagrum) => ({ data: { sekretess: true, lagrum }, saknas: ['lagrum'] })),
  },
  'bara-sekretess-kan-havas': {
    galler: [{ data: { sekretess: true } }, { data: { sekretess: false }, fakta: { harSekretess: true } }],
    brott: [{ data: { sekretess: false }, fakta: { harSekretess: false }, saknas: ['sekretess'] }],
  },
};

describe('the rule', () => {
  for (const [namn, { galler, brott }] of Object.entries(prov))
    it(`${namn} refuses when it is broken and passes when it is not`, () => {
      for (const fall of galler) expect(saknas(namn, fall)).toEqual([]);
      for (const fall of brott) expect(saknas(namn, fall)).toEqual(fall.saknas);
    });

  it('lets none of the rules about secrecy be forgotten', () => {
    expect(Object.keys(sekretessregler).toSorted()).toEqual(Object.keys(prov).toSorted());
  });
});
