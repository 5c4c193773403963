import type { Anslagsrad } from './api/anslagstavla.js';

const SLAG: Readonly<Record<Anslagsrad['slag'], string>> = {
  protokoll: 'Justerat protokoll',
  'omedelbart-justerade': 'Omedelbart justerade paragrafer',
  delegationsbeslut: 'Delegationsbeslut',
};

/** "Kommunstyrelsen, justerat protokoll § 18–20". */
export function rubrikFor({ organ, slag, paragrafer }: Anslagsrad): string {
  const vad = SLAG[slag];
  return `${organ}, ${vad.charAt(0).toLowerCase()}${vad.slice(1)}${paragrafer ? ` ${paragrafer}` : ''}`;
}
