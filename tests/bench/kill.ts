/**
 * Kills add, sync, export and the upgrade of an old store (SIGKILL) at random moments, and looks whether the same command once more
 * ends where a clean run does.
 *
 *   npm run bench:kill [-- --kills 100] [--seed N]
 *
 * Exit 1 if an acknowledged article was lost or an end differs.
 */
import { rmSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { randomNumbers } from '../../src/recognise/training-variants.ts';
import { killed, ready, SCENARIOS } from '../kills.ts';
import { startPress } from '../press.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const random = randomNumbers(Number(values.seed));

const press = await startPress();
console.log(`seed ${values.seed}`);
for (const scenario of SCENARIOS) {
  const made = await ready(scenario, press);
  const counts = { kills: 0, late: 0, acknowledged: 0, lost: 0, different: 0 };
  while (counts.kills < Number(values.kills) / SCENARIOS.length) {
    const trial = await killed(made, random() * made.milliseconds);
    if (trial.killed) counts.kills++;
    else counts.late++;
    counts.acknowledged += trial.acknowledged;
    counts.lost += trial.lost.length;
    if (!isDeepStrictEqual(trial.end, made.end)) counts.different++;
  }
  rmSync(made.folder, { recursive: true, force: true });
  const { kills, late, acknowledged, lost, different } = counts;
  console.log(
    `${scenario.name.padEnd(8)} ${kills} kills (${late} came too late): ${acknowledged} acknowledged, ${lost} lost; ${different} ends differ`,
  );
  if (lost + different > 0) process.exitCode = 1;
}
await press.close();
