import type { ICalLuxonDateTimeStub } from 'ical-generator';

/**
 * A date and a time on the wall, as the calendar writer takes them. They are never counted over to another zone: the calendar says which zone they are in, so
 * neither the server's own zone nor a night when the clock is moved can change them. `datum` is yyyy-mm-dd, `tid` HH:MM.
 */
export function paVaggen(datum: string, tid: string): ICalLuxonDateTimeStub {
  const skrivs = { yyyyLLdd: datum.replaceAll('-', ''), HHmmss: `${tid.replace(':', '')}00` };
  const klockslag: ICalLuxonDateTimeStub = {
    isValid: /^\d{4}-\d\d-\d\d$/.test(datum) && /^\d\d:\d\d$/.test(tid),
    setZone: () => klockslag,
    toFormat: (form) => (form === 'yyyyLLdd' ? skrivs.yyyyLLdd : skrivs.HHmmss),
    toJSDate: () => new Date(`${datum}T${tid}:00Z`),
    toJSON: () => `${datum}T${tid}`,
    zone: { type: 'iana' },
  };
  return klockslag;
}
