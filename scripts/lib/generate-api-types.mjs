import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { root } from './paths.mjs';

const HEAD = '/** Made by `npm run generate` from the OpenAPI 3.1 document that the api serves at /api/openapi.json. Do not edit. */\n';

/** The types of every request and answer, from the same document that is served; needs a fresh build. */
export async function makeApiTypes() {
  const built = (path) => import(pathToFileURL(join(root, 'dist', 'apps', 'api', 'src', path)).href);
  const [{ AppModule }, { controllersI }, { skapaOpenapi }] = await Promise.all(
    ['app.module.js', 'http/controllers-i.js', 'http/openapi.js'].map(built),
  );
  const document = JSON.parse(JSON.stringify(skapaOpenapi(controllersI(AppModule))));
  const types = astToString(await openapiTS(document, { alphabetize: true, silent: true }));
  return format(HEAD + types, { ...JSON.parse(readFileSync(join(root, '.prettierrc'), 'utf8')), parser: 'typescript' });
}
