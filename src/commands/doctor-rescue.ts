import { resolve } from 'node:path';
import { line } from '../clean.ts';
import { grouped } from '../counts.ts';
import { enrichPending } from '../enrich.ts';
import { EXIT, type ExitCode, NewsdeskError, UsageError } from '../errors.ts';
import { sizeOf } from '../files.ts';
import { type Io, progress } from '../io.ts';
import { openStore } from '../store/open.ts';
import { rescue } from '../store/rescue.ts';
import type { SqliteStore } from '../store/writer.ts';

/**
 * Saves what can be read of a damaged store into a new file (`doctor --rescue`), and says what was lost. The damaged file is left as
 * it is. Exit 1 if something was lost.
 */
export async function rescueStore(path: string, word: string, words: readonly string[], io: Io): Promise<ExitCode> {
  if (words.length > 0) throw new UsageError('--rescue asks no feeds', 'leave the feeds out');
  const file = resolve(io.cwd, word);
  if ((await sizeOf(file)) !== undefined)
    throw new NewsdeskError(`${word}: exists already`, { hint: 'name a new file' });
  const damaged = (await openStore(path, { write: false })) as SqliteStore;
  try {
    const store = (await openStore(file)) as SqliteStore;
    const shown = progress(io);
    try {
      shown.update('saving what can be read');
      const { articles, withoutText, lost, feeds } = await rescue(damaged.db, store, Math.floor(io.now() / 1000));
      await enrichPending(store, {
        signal: io.signal,
        onProgress: (count) => shown.update(`${grouped(count)} of ${grouped(articles)} understood again`),
      });
      shown.done();
      const parts = [`${grouped(articles)} articles`];
      if (withoutText > 0) parts.push(`${grouped(withoutText)} of them without their texts`);
      parts.push(`${grouped(feeds)} feeds`);
      const loss = lost > 0 ? `; ${grouped(lost)} articles could not be read` : '';
      await io.out.write(`${line(word)}: ${parts.join(', ')}${loss}\n`);
      return lost > 0 || withoutText > 0 ? EXIT.failed : EXIT.done;
    } finally {
      shown.done();
      await store.close();
    }
  } finally {
    await damaged.close();
  }
}
