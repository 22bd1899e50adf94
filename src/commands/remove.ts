import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { EXIT, type ExitCode, NewsdeskError, UsageError } from '../errors.ts';
import { confirm, type Io } from '../io.ts';
import { openReader, openStore } from '../store/open.ts';
import { articlesOf, idsOf } from './ids.ts';
import type { CommonOptions } from './options.ts';

/** Deletes articles. All ids must be right before the first one goes; on a terminal the user is asked. */
export async function run(
  words: string[],
  options: CommonOptions & { yes?: boolean },
  io: Io,
  config: Config,
): Promise<ExitCode> {
  const path = storePath(options.store, io.env, config, io.cwd);
  const reader = await openReader(path);
  if (!reader) throw new NewsdeskError('there is no store to remove from', { hint: path });
  const result: { exit: ExitCode } = { exit: EXIT.done };
  const articles = new Map<string, string>();
  for await (const { id, title } of articlesOf(idsOf(words, io), reader, io, result)) articles.set(id, title);
  await reader.close();
  if (result.exit !== EXIT.done || articles.size === 0) return result.exit;
  if (!options.yes && (io.stdin.isTTY || io.err.isTTY)) {
    if (!io.stdin.isTTY || !io.err.isTTY || words.includes('-'))
      throw new UsageError('there is a terminal, but nobody who can be asked on it', 'say --yes if you mean it');
    const some = [...articles.values()].slice(0, 5).map((title) => `  ${line(title)}\n`);
    const more = articles.size > some.length ? `  and ${articles.size - some.length} more\n` : '';
    const what = articles.size === 1 ? 'this article' : `these ${articles.size} articles`;
    if (!(await confirm(io, `${some.join('')}${more}Remove ${what}?`))) {
      await io.err.write('nothing was removed\n');
      return EXIT.failed;
    }
  }
  const store = await openStore(path, { write: true });
  const removed = await store.mark([...articles.keys()], { type: 'remove' }, Math.floor(io.now() / 1000));
  await store.close();
  await io.err.write(`${removed} removed\n`);
  return EXIT.done;
}
