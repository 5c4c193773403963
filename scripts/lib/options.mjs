import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';

const definitions = {
  help: { type: 'boolean', short: 'h' },
  port: { type: 'string', default: process.env.HTTP_PORT || '4600' },
  data: { type: 'string', default: process.env.DATA_DIR || '.data' },
  nollstall: { type: 'boolean' },
  ja: { type: 'boolean' },
  'temporal-ui': { type: 'boolean' },
};

export const help = `Beslutsgång: npm start -- [val]

  --port <nummer>   porten för adressen (4600; även HTTP_PORT)
  --data <mapp>     var allt sparas (.data; även DATA_DIR)
  --nollstall       frågar, raderar allt som är sparat och startar från början
  --ja              svarar ja på frågan
  --temporal-ui     startar Temporals egen webb också och skriver ut dess adress
  --help            den här texten

Miljövariabler som byter ut en del:
  DATABASE_URL      en PostgreSQL 16 eller nyare i stället för den inbyggda (postgres://användare:lösenord@värd:port/databas)
  TEMPORAL_ADDRESS  en Temporal-server i stället för den egna (värd:port)
  OIDC_ISSUER       en OpenID Connect-leverantör i stället för demons; kräver OIDC_CLIENT_ID och OIDC_CLIENT_SECRET

Andra miljövariabler:
  TEMPORAL_CLI         Temporals kommandorad (1.5 eller nyare) att använda
  TEMPORAL_NAMESPACE   namnrymden i Temporal (default)
  BESLUTSGANG_OFFLINE  1 = hämta inte Temporal från nätet
  XDG_CACHE_HOME       där Temporal sparas mellan kloner (~/.cache)
  PUBLIC_URL           adressen som webbläsaren ser (http://127.0.0.1:<port>)
  SMTP_URL, MAIL_FROM  e-postserver och avsändare i stället för demons brevlåda (som inte startas med OIDC_ISSUER)
  SESSION_SECRET, PAYLOAD_KEYS
                       egna hemligheter i stället för dem som görs vid första starten
`;

/** The options of `npm start`; an unknown or impossible one is refused in words. */
export function parseOptions(args) {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Fault(`Porten ska vara ett tal mellan 1 och 65535, inte ${values.port}.`);
  return {
    ...values,
    port,
    dataDir: resolve(root, values.data),
    reset: values.nollstall,
    yes: values.ja,
    temporalUi: values['temporal-ui'],
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: definitions });
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Fault(`Valet går inte att läsa (${args.join(' ')}): se npm start -- --help.`);
  }
}
