import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Pool } from 'pg';
import type { Inloggad, Sessioner } from '#auth';
import type { ApiMiljo } from '#config';
import type { Klocka } from '../karna/klocka.js';
import { AtkomstGuard } from './atkomst.guard.js';
import type { Kalla, Lasare } from './inloggad.js';
import { sessionskaka } from './sessionskaka.js';

const miljo = { PUBLIC_URL: 'https://beslut.kommunen.example' } as ApiMiljo;
const jag: Inloggad = { personId: 'lev', namn: 'Lena Leverantör', roller: [] };

describe('who reads', () => {
  it.each([
    ['the first time', null],
    ['again', jag],
  ])('is asked for on the connection that is read from, and no other, %s', async (_nar, senast) => {
    const { lasare, anslutning, fragade, slappta } = await forbered(senast);
    expect(await lasare.las(async (vem, fran) => [vem, fran])).toEqual([jag, anslutning]);
    expect(fragade).toEqual([anslutning]);
    expect(slappta).toHaveLength(1);
  });
});

async function forbered(senast: Inloggad | null) {
  const fragade: (Kalla | undefined)[] = [];
  const slappta: null[] = [];
  const anslutning = { release: () => slappta.push(null) };
  const session = { id: 's', csrf: 'c', personId: jag.personId, skaBytas: false, autentiserad: null, jag };
  const sessioner = {
    senast: () => senast,
    las: async (_kaka: string, _nu: Date, _idag: string, fran?: Kalla) => {
      fragade.push(fran);
      return session;
    },
  };
  const request: { lasare?: Lasare; [mer: string]: unknown } = {
    ...{ method: 'GET', headers: {}, cookies: { [sessionskaka(miljo)]: 'hemlighet.signatur' }, server: {} },
    unsignCookie: () => ({ valid: true, value: 'hemlighet' }),
  };
  const guard = new AtkomstGuard(
    { getAllAndOverride: () => 'lasare' } as unknown as Reflector,
    sessioner as unknown as Sessioner,
    { connect: async () => anslutning } as unknown as Pool,
    { nu: () => new Date(), idag: () => '2026-03-05' } as Klocka,
    miljo,
  );
  const http = { getRequest: () => request, getResponse: () => ({}) };
  await guard.canActivate({ getHandler: () => null, getClass: () => null, switchToHttp: () => http } as unknown as ExecutionContext);
  if (!request.lasare) throw new Error('Ingen läsare kom.');
  return { lasare: request.lasare, anslutning, fragade, slappta };
}
