/** What a provider may say of a person's e-mail (OpenID Connect Core, 5.1). */
export interface Epostuppgifter {
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/** The e-mail in lower case when the provider has said in so many words that it is verified; otherwise null. */
export function verifieradEpost({ email, email_verified: verifierad }: Epostuppgifter): string | null {
  if (verifierad !== true || typeof email !== 'string' || !email.includes('@')) return null;
  return email.trim().toLowerCase();
}
