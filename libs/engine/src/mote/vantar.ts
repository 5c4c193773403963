import { processer } from '#machines';

/** States of any process in which a case waits for a group's meeting. */
export const VANTAR_PA_MOTE: readonly string[] = [
  ...new Set(
    Object.values(processer).flatMap(({ tillstand }) =>
      Object.entries(tillstand)
        .filter(([, { vantarPaMote }]) => vantarPaMote === true)
        .map(([namn]) => namn),
    ),
  ),
];
