import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { Atkomst } from './atkomst.js';
import { controllersI } from './controllers-i.js';
import { skapaOpenapi } from './openapi.js';
import { rutter } from './rutter.js';

const OPPNA = [
  'GET /api/auth/aterkomst',
  'GET /api/auth/logga-in',
  'GET /api/frister.ics',
  'GET /api/offentligt/beslut',
  'GET /api/offentligt/beslut/:id',
  'GET /api/offentligt/beslut/:id/protokollsutdrag',
  'GET /api/offentligt/beslut/urval',
  'GET /api/offentligt/sammantraden',
  'GET /api/offentligt/sammantraden.ics',
  'GET /api/offentligt/anslag',
  'GET /api/offentligt/anslag.atom',
  'GET /api/offentligt/anslag/:id',
  'GET /api/openapi.json',
  'GET /api/sammantraden.ics',
  'GET /halsa/lever',
  'GET /halsa/redo',
  'GET /metrics',
];

describe('the routes of the API', () => {
  const alla = rutter(controllersI(AppModule));

  it('are found in every module', () => {
    expect(alla.map(({ metod, vag }) => `${metod} ${vag}`)).toEqual(
      expect.arrayContaining(['GET /api/jag', 'POST /api/auth/logga-ut', 'GET /metrics']),
    );
  });

  it('begin with an access check, every one', () => {
    expect(alla.filter(({ atkomst }) => atkomst === undefined)).toEqual([]);
  });

  it('are open to everybody only where it is listed here', () => {
    const oppna = alla.filter(({ atkomst }) => atkomst === 'oppen').map(({ metod, vag }) => `${metod} ${vag}`);
    expect(oppna.filter((en) => !OPPNA.includes(en))).toEqual([]);
  });

  it('never change anything without a login', () => {
    expect(alla.filter(({ atkomst, metod }) => atkomst === 'oppen' && metod !== 'GET')).toEqual([]);
  });

  it('read as whom they have not yet proved only where nothing is changed', () => {
    expect(alla.filter(({ atkomst, metod }) => atkomst === 'lasare' && metod !== 'GET')).toEqual([]);
  });

  it('validate every body that they take', () => {
    const utanSchema = alla.filter(({ parametrar }) => parametrar.some(({ plats, schema }) => plats === 'body' && schema === null));
    expect(utanSchema.map(({ handler }) => handler)).toEqual([]);
  });

  it('are all described', () => {
    const { paths } = skapaOpenapi(controllersI(AppModule)) as { paths: Record<string, Record<string, { summary: string }>> };
    const utanText = Object.entries(paths).flatMap(([vag, metoder]) =>
      Object.entries(metoder).flatMap(([metod, { summary }]) => (summary === '' ? [`${metod} ${vag}`] : [])),
    );
    expect(utanText).toEqual([]);
  });

  it('would be caught without an access check, also deep in a module', () => {
    @Controller('api/glomd')
    class GlomdController {
      @Get()
      las() {
        return 1;
      }
      @Get('skyddad')
      @Atkomst('inloggad')
      skyddad() {
        return 1;
      }
    }
    @Module({ controllers: [GlomdController] })
    class Inre {}
    @Module({ imports: [Inre] })
    class Yttre {}
    const utan = rutter(controllersI(Yttre)).filter(({ atkomst }) => atkomst === undefined);
    expect(utan.map(({ vag }) => vag)).toEqual(['/api/glomd']);
  });
});
