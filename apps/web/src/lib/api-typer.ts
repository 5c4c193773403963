import type { components, paths } from './generated/api.js';

type Metod = 'get' | 'post' | 'put' | 'delete';
type Handling<Vag extends keyof paths, M extends Metod> = NonNullable<paths[Vag][M]>;
type Svarskropp<Alla> = Alla extends { content: { 'application/json': infer Kropp } } ? Kropp : never;
type Lyckade<Alla> = Alla extends Record<number | string, unknown> ? Alla[Extract<keyof Alla, 200 | 201>] : never;

/** What an endpoint answers when it succeeds, as its OpenAPI description says: `Svar<'/api/arenden/{id}'>`, `Svar<'/api/initiativ', 'post'>`. */
export type Svar<Vag extends keyof paths, M extends Metod = 'get'> =
  Handling<Vag, M> extends { responses: infer Alla } ? Svarskropp<Lyckade<Alla>> : never;

/** What an endpoint takes in its body. */
export type Kropp<Vag extends keyof paths, M extends 'post' | 'put' | 'delete' = 'post'> =
  Handling<Vag, M> extends { requestBody: { content: { 'application/json': infer Innehall } } } ? Innehall : never;

/** What an endpoint takes in its address after the question mark. */
export type Fraga<Vag extends keyof paths> =
  Handling<Vag, 'get'> extends { parameters: { query?: infer Varden } } ? NonNullable<Varden> : never;

/** A refusal (RFC 9457). */
export type Problem = components['schemas']['Problem'];
