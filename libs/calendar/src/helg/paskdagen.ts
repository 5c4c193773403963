import { dagnummerAv } from '../datum/datum.js';

/** The day number of Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher), on which five other holidays hang. */
export function paskdagen(ar: number): number {
  const gyllental = ar % 19;
  const sekel = Math.floor(ar / 100);
  const arISekel = ar % 100;
  const manjamkning = Math.floor((sekel - Math.floor((sekel + 8) / 25) + 1) / 3);
  const epakt = (19 * gyllental + sekel - Math.floor(sekel / 4) - manjamkning + 15) % 30;
  const tillSondag = (32 + 2 * (sekel % 4) + 2 * Math.floor(arISekel / 4) - epakt - (arISekel % 4)) % 7;
  const jamkning = Math.floor((gyllental + 11 * epakt + 22 * tillSondag) / 451);
  const lopande = epakt + tillSondag - 7 * jamkning + 114;
  return dagnummerAv(ar, Math.floor(lopande / 31), (lopande % 31) + 1);
}
