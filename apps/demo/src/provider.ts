import Provider, { type Configuration, interactionPolicy, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import type { DemoMiljo } from '#config';
import { Minne } from './minne.js';
import type { Nycklar } from './nycklar.js';
import type { Personer } from './personer.js';
import { SKICKA_SKRIPT, sida, utloggningshuvuden } from './sida.js';

type Installning = Pick<DemoMiljo, 'PUBLIC_URL' | 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET'>;

const TIMME = 3_600;

/** A real OpenID Connect provider with one client, PKCE required, and a choice of person in place of a password. */
export function skapaProvider(miljo: Installning, nycklar: Nycklar, personer: Personer): Provider {
  return new Provider(miljo.OIDC_ISSUER, {
    adapter: Minne,
    clients: [
      {
        client_id: miljo.OIDC_CLIENT_ID,
        client_secret: miljo.OIDC_CLIENT_SECRET,
        redirect_uris: [new URL('/api/auth/aterkomst', miljo.PUBLIC_URL).href],
        post_logout_redirect_uris: [new URL('/', miljo.PUBLIC_URL).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [nycklar.jwk as unknown as JWK] },
    cookies: { keys: nycklar.kakor },
    pkce: { required: () => true },
    scopes: ['openid', 'email'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    ttl: { Session: TIMME, Interaction: TIMME, Grant: TIMME, AccessToken: TIMME, IdToken: TIMME, AuthorizationCode: 60 },
    interactions: { policy: valjVarjeGang(), url: (_ctx, interaktion) => `/interaktion/${interaktion.uid}` },
    findAccount: async (_ctx, sub) => {
      const epost = await personer.epost(sub);
      return epost === null ? undefined : { accountId: sub, claims: () => ({ sub, email: epost, email_verified: true }) };
    },
    loadExistingGrant: utanFraga,
    renderError: visaFel,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: loggaUtGenast, postLogoutSuccessSource: utloggad },
    },
  } satisfies Configuration);
}

/** Whoever logs in chooses who to be, each time: that is what the demo is for. */
function valjVarjeGang(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('valj_person', 'Välj en person.', ({ oidc }) =>
        oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** The only client is our own, so nobody is asked to consent. */
async function utanFraga(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email');
  await grant.save();
  return grant;
}

function loggaUtGenast(ctx: KoaContextWithOIDC, formular: string): void {
  ctx.set(utloggningshuvuden(ctx.oidc.client?.postLogoutRedirectUris ?? []));
  ctx.body = sida(
    'Loggar ut',
    `${formular}<input type="hidden" form="op.logoutForm" name="logout" value="yes">
    <button type="submit" form="op.logoutForm">Logga ut</button><script>${SKICKA_SKRIPT}</script>`,
  );
}

function utloggad(ctx: KoaContextWithOIDC): void {
  ctx.set(utloggningshuvuden([]));
  ctx.body = sida('Utloggad', '<p>Du är utloggad.</p>');
}

function visaFel(ctx: KoaContextWithOIDC, fel: { error: string }): void {
  ctx.set(utloggningshuvuden([]));
  ctx.type = 'html';
  ctx.body = sida(
    'Inloggningen kunde inte fortsätta',
    `<p>Gå tillbaka till Beslutsgång och börja om. Felkod: ${fel.error.replace(/[^a-z_]/g, '')}.</p>`,
  );
}
