import * as oidc from 'openid-client';
import { type Epostuppgifter, verifieradEpost } from './verifierad-epost.js';

interface Installning {
  readonly issuer: string;
  readonly klientId: string;
  readonly hemlighet: string;
  readonly aterkomst: string;
  readonly efterUtloggning: string;
}

/** Where to send the person, and what must be remembered until the person comes back. */
export interface PaborjadInloggning {
  readonly adress: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says that the person is. */
export interface Identitet {
  /** The provider's own id of the person. */
  readonly sub: string;
  /** When the person logged in at the provider; null when it does not say. */
  readonly autentiserad: Date | null;
  /** The person's e-mail, when the provider has verified it; asked for only when it is needed. */
  epost(): Promise<string | null>;
}

const TIDSGRANS_S = 10;
/** How long ago a person who is asked to log in anew may have done so when they are back. */
const FARSK_S = 300;

/**
 * The municipality's OpenID Connect provider: code flow with PKCE, state and nonce. The provider is asked about itself at the first
 * login, and again at the next one if it did not answer, so that the API starts and serves without it.
 */
export class OidcKlient {
  private upptackt: Promise<oidc.Configuration> | undefined;

  constructor(private readonly installning: Installning) {}

  /** `anyo`: the person proves once more who they are, also when the provider still knows them. */
  async borja(anyo: 'anyo' | 'som-vanligt' = 'som-vanligt'): Promise<PaborjadInloggning> {
    const config = await this.config();
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const adress = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.installning.aterkomst,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anyo === 'anyo' ? { prompt: 'login', max_age: String(FARSK_S) } : {}),
    });
    return { adress: adress.href, state, nonce, verifier };
  }

  /** Exchanges the code of the address that the person came back with. Throws when anything is not as agreed. */
  async slutfor(
    sokfraga: string,
    minne: Omit<PaborjadInloggning, 'adress'>,
    anyo: 'anyo' | 'som-vanligt' = 'som-vanligt',
  ): Promise<Identitet> {
    const adress = new URL(this.installning.aterkomst);
    adress.search = sokfraga;
    const svar = await oidc.authorizationCodeGrant(await this.config(), adress, {
      expectedState: minne.state,
      expectedNonce: minne.nonce,
      pkceCodeVerifier: minne.verifier,
      idTokenExpected: true,
      ...(anyo === 'anyo' ? { maxAge: FARSK_S } : {}),
    });
    const uppgifter = svar.claims();
    if (uppgifter === undefined) throw new Error('Inloggningstjänsten angav ingen person.');
    const { sub, email, email_verified, auth_time } = uppgifter;
    const epost = async () => verifieradEpost(email === undefined ? await this.fraga(svar.access_token, sub) : { email, email_verified });
    return { sub, epost, autentiserad: typeof auth_time === 'number' ? new Date(auth_time * 1000) : null };
  }

  /** What the provider says of the person beside the id token; nothing when it has no such address. */
  private async fraga(nyckel: string, sub: string): Promise<Epostuppgifter> {
    const config = await this.config();
    if (config.serverMetadata().userinfo_endpoint === undefined) return {};
    return oidc.fetchUserInfo(config, nyckel, sub);
  }

  /** Where the provider's own session is ended; our start page when it cannot be. No token is put into the address. */
  async utloggningsadress(): Promise<string> {
    const config = await this.config();
    if (config.serverMetadata().end_session_endpoint === undefined) return this.installning.efterUtloggning;
    return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: this.installning.efterUtloggning }).href;
  }

  private config(): Promise<oidc.Configuration> {
    this.upptackt ??= this.upptack();
    return this.upptackt;
  }

  private async upptack(): Promise<oidc.Configuration> {
    const { issuer, klientId, hemlighet } = this.installning;
    const adress = new URL(issuer);
    const utanTls = adress.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    try {
      return await oidc.discovery(adress, klientId, hemlighet, oidc.ClientSecretBasic(hemlighet), {
        execute: utanTls,
        timeout: TIDSGRANS_S,
      });
    } catch (fel) {
      this.upptackt = undefined;
      throw fel;
    }
  }
}
