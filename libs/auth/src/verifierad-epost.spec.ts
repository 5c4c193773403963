import { verifieradEpost } from './verifierad-epost.js';

describe('verifieradEpost', () => {
  it('takes the address that the provider has verified, in lower case', () => {
    expect(verifieradEpost({ email: 'Ny.Ledamot@Kommun.example ', email_verified: true })).toBe('ny.ledamot@kommun.example');
  });

  it.each([
    ['is not verified', { email: 'a@b.example', email_verified: false }],
    ['is said to be verified in another way than true', { email: 'a@b.example', email_verified: 'true' }],
    ['is not spoken of', { email: 'a@b.example' }],
    ['is missing', { email_verified: true }],
    ['is no address', { email: 'a', email_verified: true }],
  ])('takes none when it %s', (_vad, uppgifter) => {
    expect(verifieradEpost(uppgifter)).toBeNull();
  });
});
