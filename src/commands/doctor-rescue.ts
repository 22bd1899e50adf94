import { resolve } from 'node:path';
import { line } from '../clean.ts';
import { grouped } from '../counts.ts';
import { enrichPending } from '../enrich.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { namedWhenWhole } from '../files.ts';
import { type Io, progress } from '../io.ts';
import { openStore } from '../store/open.ts';
import { type Rescued, rescue } from '../store/rescue.ts';
import type { SqliteStore } from '../store/writer.ts';

/**
 * Saves what can be read of a damaged store into a new file (`doctor --rescue`), and says what was lost. The damaged file is left as
 * it is. The new one has its name only once it is whole: when this is interrupted there is none. Exit 1 if something was lost.
 */
export async function rescueStore(path: string, word: string, words: readonly string[], io: Io): Promise<ExitCode> {
  if (words.length > 0) throw new UsageError('--rescue asks no feeds', 'leave the feeds out');
  const file = resolve(io.cwd, word);
  const damaged = (await openStore(path, { write: false })) as SqliteStore;
  try {
    const rescued = await namedWhenWhole(file, (unfinished) => saveInto(unfinished, damaged, io));
    if (!rescued) return EXIT.interrupted;
    const { articles, withoutText, lost, feeds } = rescued;
    const parts = [`${grouped(articles)} articles`];
    if (withoutText > 0) parts.push(`${grouped(withoutText)} of them without their texts`);
    parts.push(`${grouped(feeds)} feeds`);
    const loss = lost > 0 ? `; ${grouped(lost)} articles could not be read` : '';
    await io.out.write(`${line(word)}: ${parts.join(', ')}${loss}\n`);
    return lost > 0 || withoutText > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await damaged.close();
  }
}

/** Undefined if it was interrupted. */
async function saveInto(file: string, damaged: SqliteStore, io: Io): Promise<Rescued | undefined> {
  const store = (await openStore(file)) as SqliteStore;
  const shown = progress(io);
  try {
    const rescued = await rescue(damaged.db, store, Math.floor(io.now() / 1000), {
      signal: io.signal,
      onProgress: (count) => shown.update(`${grouped(count)} articles saved`),
    });
    await enrichPending(store, {
      signal: io.signal,
      onProgress: (count) => shown.update(`${grouped(count)} of ${grouped(rescued.articles)} understood again`),
    });
    return io.signal?.aborted ? undefined : rescued;
  } finally {
    shown.done();
    await store.close();
  }
}
