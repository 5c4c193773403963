import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Identitet, lokalSokvag, type NySession, OidcKlient, Sessioner, type Sessionshuvud } from '#auth';
import { Klocka } from '../karna/klocka.js';
import { LOGG } from '../karna/logg.js';

/** Why a login came to nothing: the provider is away, the answer was not to our question, or nobody here has that identity. */
export type Hinder = 'inloggningstjansten-svarar-inte' | 'inloggningen-avbrots' | 'okand-person';

type Anyo = 'anyo' | 'som-vanligt';
type Inloggning = { session: NySession; till: string } | { hinder: Hinder };

/** The order of a login: remember, send away, take back, exchange, open the session. */
@Injectable()
export class InloggningService {
  constructor(
    private readonly oidc: OidcKlient,
    private readonly sessioner: Sessioner,
    private readonly klocka: Klocka,
    @Inject(LOGG) private readonly logg: Logger,
  ) {}

  /** `anyo`: who is logged in already proves once more who they are, as a signature asks. */
  async borja(till: string | undefined, anyo: Anyo): Promise<{ adress: string; minne: string } | { hinder: Hinder }> {
    try {
      const { adress, ...minns } = await this.oidc.borja(anyo);
      const minne = await this.sessioner.borja({ ...minns, till: lokalSokvag(till) ?? '/', anyo }, this.klocka.nu());
      return { adress, minne };
    } catch (fel) {
      this.logga(fel, 'Inloggningstjänsten svarar inte.');
      return { hinder: 'inloggningstjansten-svarar-inte' };
    }
  }

  async slutfor(kaka: string | null, sokfraga: string): Promise<Inloggning> {
    const minne = kaka === null ? null : await this.sessioner.taMinne(kaka, this.klocka.nu());
    if (!minne) return { hinder: 'inloggningen-avbrots' };
    const { state = '', nonce = '', verifier = '', till = '/' } = minne;
    const identitet = await this.vaxla(sokfraga, { state, nonce, verifier }, minne.anyo === 'anyo' ? 'anyo' : 'som-vanligt');
    if (identitet === null) return { hinder: 'inloggningen-avbrots' };
    const session =
      (await this.sessioner.oppna(identitet.sub, this.klocka.nu(), identitet.autentiserad)) ?? (await this.oppnaSomInbjuden(identitet));
    return session ? { session, till } : { hinder: 'okand-person' };
  }

  /** Somebody whom nobody here has seen may have been invited by the address that the provider has verified. */
  private async oppnaSomInbjuden({ sub, epost, autentiserad }: Identitet): Promise<NySession | null> {
    const adress = await epost().catch((fel: unknown) => {
      this.logga(fel, 'Inloggningstjänsten kunde inte säga vilken e-postadress som är verifierad.');
      return null;
    });
    if (adress === null || !(await this.sessioner.knytInbjuden(sub, adress))) return null;
    return this.sessioner.oppna(sub, this.klocka.nu(), autentiserad);
  }

  /** Ends our session first; the provider's is ended by the browser at the address that is returned. */
  async loggaUt(session: Sessionshuvud | undefined): Promise<string> {
    if (session) await this.sessioner.avsluta(session);
    try {
      return await this.oidc.utloggningsadress();
    } catch (fel) {
      this.logga(fel, 'Inloggningstjänsten svarar inte vid utloggning.');
      return '/';
    }
  }

  private async vaxla(sokfraga: string, minne: { state: string; nonce: string; verifier: string }, anyo: Anyo): Promise<Identitet | null> {
    try {
      return await this.oidc.slutfor(sokfraga, minne, anyo);
    } catch (fel) {
      this.logga(fel, 'Svaret från inloggningstjänsten godtogs inte.');
      return null;
    }
  }

  private logga(fel: unknown, mening: string): void {
    const kod = fel instanceof Error && 'code' in fel ? fel.code : undefined;
    this.logg.warn({ namn: fel instanceof Error ? fel.name : typeof fel, kod }, mening);
  }
}
