import { existsSync } from 'node:fs';
import { diskFull, Fault, isDiskFull } from './fault.mjs';
import { withLock } from './lock.mjs';
import { buildCli, goVersion } from './temporal-build.mjs';
import { downloadCli } from './temporal-download.mjs';
import { cachedCli, cliVersion, isNewEnough, temporalVersion } from './temporal-version.mjs';

/** The path of a Temporal CLI, found, fetched or built in the order that README gives; prints what was chosen. */
export async function findTemporalCli({ say, environment = process.env }) {
  const given = await usableCli(environment.TEMPORAL_CLI);
  if (given) return chosen(say, environment.TEMPORAL_CLI, `TEMPORAL_CLI, version ${given}`);
  if (environment.TEMPORAL_CLI) {
    throw new Fault(`TEMPORAL_CLI=${environment.TEMPORAL_CLI} är ingen temporal med version 1.5 eller nyare: rätta den eller ta bort den.`);
  }
  const onPath = await usableCli('temporal');
  if (onPath) return chosen(say, 'temporal', `temporal i PATH, version ${onPath}`);
  if (!existsSync(cachedCli)) {
    const waiting = 'Temporal hämtas eller byggs redan av en annan start på den här datorn: väntar på den …';
    await withLock(`${cachedCli}.las`, { say, waiting }, () => fillCache({ say, environment }));
  }
  return chosen(say, cachedCli, `${cachedCli}`);
}

async function usableCli(command) {
  const version = command && (await cliVersion(command));
  return version && isNewEnough(version) ? version : undefined;
}

function chosen(say, command, description) {
  say(`Temporal: ${description}`);
  return command;
}

async function fillCache({ say, environment }) {
  if (existsSync(cachedCli)) return;
  const offline = environment.BESLUTSGANG_OFFLINE === '1';
  if (!offline && (await downloadCli({ say }))) return;
  const version = await goVersion();
  const reason = version ? await buildCli({ say, version }) : 'Go 1.26.4 eller nyare finns inte i PATH';
  if (reason === undefined) return;
  if (isDiskFull(reason)) throw new Fault(diskFull);
  throw new Fault(
    `Temporal gick varken att hitta, ${offline ? 'hämta (BESLUTSGANG_OFFLINE=1)' : 'hämta från nätet'} eller bygga (${reason}): ` +
      `installera Temporals CLI ${temporalVersion} och sätt TEMPORAL_CLI, sätt TEMPORAL_ADDRESS till en server som finns, eller installera Go 1.26.4 och starta igen.`,
  );
}
