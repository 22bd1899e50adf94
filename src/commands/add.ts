import { type Config, storePath } from '../config.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { takeIn } from '../intake.ts';
import { ClosedPipe, type Io, progress } from '../io.ts';
import type { DocumentKind } from '../read/options.ts';
import { mustBeFile, openStore } from '../store/open.ts';
import type { PutResult, Store } from '../store/store.ts';
import { clockOf, networkOf, tell } from './desk.ts';
import { type GivenOptions, givenBy } from './given.ts';
import type { CommonOptions } from './options.ts';
import { understandPending } from './understand.ts';

interface AddOptions extends CommonOptions, GivenOptions {
  as?: DocumentKind;
  timeout?: number;
  allowPrivate?: boolean;
  explain?: boolean;
  later?: boolean;
}

/** Takes articles in, prints the id of each that is new or changed once it is safely stored, then understands them. */
export async function run(sources: string[], options: AddOptions, io: Io, config: Config): Promise<ExitCode> {
  const clock = clockOf(options, io, config);
  const given = givenBy(options, clock);
  const path = storePath(options.store, io.env, config, io.cwd);
  mustBeFile(path);
  const count = { added: 0, updated: 0, unchanged: 0, lost: 0, failed: 0 };
  const shown = progress(io);
  const intake = { as: options.as, ...networkOf(options, config), clock, given, signal: io.signal };
  let store: Store | undefined;
  try {
    for await (const taken of takeIn(sources, intake, io)) {
      await tell(taken, io, options.explain === true);
      if (taken.error) count.failed++;
      count.lost += taken.lost;
      if (taken.articles.length === 0) continue;
      store ??= await openStore(path, { write: true });
      const result = await store.put(taken.articles, clock.now, { revive: true, stored: taken.stored });
      await acknowledge(result, io);
      for (const key of ['added', 'updated', 'unchanged'] as const) count[key] += result[key].length;
      shown.update(`${count.added + count.updated} articles stored`);
    }
    shown.done();
    if (store && !options.later) await understandPending(store, io);
  } finally {
    shown.done();
    await store?.close();
  }
  const { failed, lost, ...done } = count;
  const parts = Object.entries(done).map(([what, number]) => `${number} ${what}`);
  if (lost > 0) parts.push(`${lost} lost`);
  if (failed > 0) parts.push(`${failed} failed`);
  await io.err.write(`${parts.join(', ')}\n`);
  return failed + lost > 0 ? EXIT.failed : EXIT.done;
}

/** The ids of what is now safely stored. A reader of them who goes away (`| head`) does not stop the taking in. */
async function acknowledge({ added, updated }: PutResult, io: Io): Promise<void> {
  if (added.length + updated.length === 0) return;
  try {
    await io.out.write(`${[...added, ...updated].join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}
