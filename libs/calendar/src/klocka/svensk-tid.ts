const MS_PER_MINUT = 60_000;
const forskjutning = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });
const FORM = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** From `fran` on, local time is `ms` ahead of UTC. */
interface Skifte {
  fran: number;
  ms: number;
}
const skiften = new Map<number, readonly Skifte[]>();

/** How many milliseconds Europe/Stockholm is ahead of UTC at an instant; asks Intl once per year and remembers when it changes. */
export function svenskForskjutning(instant: number): number {
  const ar = new Date(instant).getUTCFullYear();
  const arets = skiften.get(ar) ?? hittaSkiften(ar);
  skiften.set(ar, arets);
  return arets.findLast((skifte) => skifte.fran <= instant)?.ms ?? fragaIntl(instant);
}

/** The instant of a local time given as if it were UTC. In the hour that spring skips the time moves on one hour; in the hour that autumn repeats it is the first. */
export function instantAv(lokal: number): number {
  const fore = svenskForskjutning(lokal - 24 * 60 * MS_PER_MINUT);
  const efter = svenskForskjutning(lokal + 24 * 60 * MS_PER_MINUT);
  const forsta = lokal - fore;
  if (svenskForskjutning(forsta) === fore) return forsta;
  const andra = lokal - efter;
  return svenskForskjutning(andra) === efter ? andra : forsta;
}

function hittaSkiften(ar: number): Skifte[] {
  const funna: Skifte[] = [{ fran: Date.UTC(ar, 0, 1), ms: fragaIntl(Date.UTC(ar, 0, 1)) }];
  for (let manad = 0; manad < 12; manad += 1) {
    const [fore, efter] = [Date.UTC(ar, manad, 1), Date.UTC(ar, manad + 1, 1)];
    if (fragaIntl(fore) !== fragaIntl(efter)) funna.push(skifteMellan(fore, efter));
  }
  return funna;
}

/** Halves the span between two instants with different offsets down to the minute when it changes. */
function skifteMellan(fore: number, efter: number): Skifte {
  const gammal = fragaIntl(fore);
  let [tidigast, senast] = [fore, efter];
  while (senast - tidigast > MS_PER_MINUT) {
    const mitt = tidigast + Math.floor((senast - tidigast) / 2 / MS_PER_MINUT) * MS_PER_MINUT;
    if (fragaIntl(mitt) === gammal) tidigast = mitt;
    else senast = mitt;
  }
  return { fran: senast, ms: fragaIntl(senast) };
}

function fragaIntl(instant: number): number {
  const text = forskjutning.formatToParts(instant).find((del) => del.type === 'timeZoneName')?.value ?? '';
  const traff = FORM.exec(text);
  if (!traff) throw new RangeError('Tidszonen Europe/Stockholm går inte att läsa.', { cause: { text } });
  const [, tecken, timmar = '0', minuter = '0', sekunder = '0'] = traff;
  const ms = (Number(timmar) * 60 + Number(minuter)) * MS_PER_MINUT + Number(sekunder) * 1000;
  return tecken === '-' ? -ms : ms;
}
