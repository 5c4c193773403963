import 'reflect-metadata';
import cluster from 'node:cluster';
import { apiMiljo, vidStart } from '#config';
import { startaFlera } from './flera-processer.js';
import { skapaApp } from './http/skapa-app.js';
import { skapaLogg } from './karna/logg.js';
import { stangVidSignal } from './stang-vid-signal.js';

const miljo = vidStart(apiMiljo);
const logg = skapaLogg(miljo.LOG_LEVEL);
if (cluster.isPrimary && miljo.HTTP_PROCESSES > 1) startaFlera(miljo.HTTP_PROCESSES, logg);
else {
  const app = await skapaApp(miljo, logg);
  stangVidSignal(app, logg);
  await app.listen(miljo.HTTP_PORT, miljo.HTTP_HOST);
  logg.info({ adress: await app.getUrl() }, 'API:et svarar.');
}
