/** The wording of each notice: no names, no titles, nothing personal. */
export const notiser = {
  'arende-pa-listan': 'Ett ärende är anmält till föredragningslistan.',
  'arende-aterremitterat': 'Ett ärende har återremitterats. Beslutet finns i ärendet.',
  'arende-beslutat': 'Ett ärende är beslutat.',
  'tjansteutlatande-tillbaka': 'Ett tjänsteutlåtande har sänts tillbaka. Skälet finns i ärendet.',
} as const satisfies Record<string, string>;
