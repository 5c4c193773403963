interface Lage {
  readonly tillstand: { readonly id: string };
}
const SLUT = ['genomfort', 'anteckningar-faststallda', 'expedierat', 'installt'];

/** The meeting has been held or called off. */
export const avslutat = ({ tillstand }: Lage): boolean => SLUT.includes(tillstand.id);

/** Values are being given, or the meeting is on: the screens of values mean something. */
export const harPaket = ({ tillstand }: Lage): boolean => !['planerat', 'underlag-begart'].includes(tillstand.id);

/** A member may try orders from the frozen package until the meeting has ended; then the order is what was confirmed. */
export const farRangordna = ({ tillstand, jagArLedamot }: Lage & { readonly jagArLedamot: boolean }): boolean =>
  jagArLedamot && ['underlag-stangt', 'kallat', 'pagar'].includes(tillstand.id);
