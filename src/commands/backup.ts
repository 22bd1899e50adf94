import { resolve } from 'node:path';
import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { namedWhenWhole, sizeOf } from '../files.ts';
import type { Io } from '../io.ts';
import { openStore } from '../store/open.ts';
import { megabytes } from './amounts.ts';
import type { CommonOptions } from './options.ts';

/** Writes one compact, whole copy of the store to a new file, while others may go on using the store. */
export async function run(words: string[], options: CommonOptions, io: Io, config: Config): Promise<ExitCode> {
  const [word, another] = words;
  if (word === undefined || another !== undefined) throw new UsageError('backup: name one new file');
  const file = resolve(io.cwd, word);
  const store = await openStore(storePath(options.store, io.env, config, io.cwd), { write: false });
  try {
    await namedWhenWhole(file, async (unfinished) => {
      await store.backup(unfinished);
      return true;
    });
  } finally {
    await store.close();
  }
  await io.err.write(`${line(word)}: ${megabytes((await sizeOf(file)) ?? 0)}, the whole store\n`);
  return EXIT.done;
}
