import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killed, ready, SCENARIOS } from '../kills.ts';
import { type Press, startPress } from '../press.ts';

let press: Press;
beforeAll(async () => {
  press = await startPress();
});
afterAll(() => press.close());

// Each runs the program a dozen times.
describe('a command that is killed', { timeout: 60_000 }, () => {
  it.each(SCENARIOS)(
    'loses nothing that it acknowledged, and once more gives what one clean run gives: $name',
    async (scenario) => {
      const made = await ready(scenario, press);
      // On a machine that is suddenly quicker the command may be done by then.
      let trial = await killed(made, made.milliseconds * 0.6);
      for (let share = 0.4; !trial.killed && share > 0.05; share /= 2)
        trial = await killed(made, made.milliseconds * share);
      rmSync(made.folder, { recursive: true, force: true });
      expect(trial.killed).toBe(true);
      expect(trial.lost).toEqual([]);
      expect(trial.end).toEqual(made.end);
    },
  );
});
