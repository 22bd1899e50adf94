import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { grouped } from '../counts.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { fold } from '../fold.ts';
import { confirm, type Io, progress } from '../io.ts';
import { openStore } from '../store/open.ts';
import { listings } from './articles.ts';
import { type Desk, openDesk } from './desk.ts';
import type { CommonOptions, FilterOptions } from './options.ts';

interface TagOptions extends CommonOptions, FilterOptions {
  yes?: boolean;
  explain?: boolean;
}

/** Articles that are labelled in one transaction: Ctrl-C stops between two. */
const BATCH = 500;
/** As long as a publisher's longest tags. */
const LONGEST = 200;

/** Gives the articles of a query labels of the user's own, or takes them away. Without a query the user is asked first. */
export async function run(words: string[], options: TagOptions, io: Io, config: Config): Promise<ExitCode> {
  const { add, remove, query } = wishesOf(words);
  const desk = await openDesk(query, options, io, config);
  let ids: string[];
  try {
    if (options.explain) await (await import('./explain.ts')).explain(desk, io);
    const rows = await Array.fromAsync(listings(desk, {}).rows);
    ids = rows.map(({ id }) => id);
    if (ids.length === 0 && io.err.isTTY) await (await import('./nothing.ts')).hintForNothing(desk, io);
  } finally {
    await desk.reader.close();
  }
  if (ids.length > 0 && isEverything(desk) && !options.yes && !(await isMeant(ids.length, io))) return EXIT.failed;
  const done =
    ids.length === 0 ? 0 : await label(ids, { add, remove }, storePath(options.store, io.env, config, io.cwd), io);
  const wishes = [...add.map((name) => `+${name}`), ...remove.map((name) => `-${name}`)].map(line).join(' ');
  await io.err.write(`${wishes}: ${grouped(done)} ${done === 1 ? 'article' : 'articles'}\n`);
  return EXIT.done;
}

interface Wishes {
  add: string[];
  remove: string[];
}

/** `+name` and `-name` up to the first `--`; all other words are the query. Throws UsageError. */
function wishesOf(words: readonly string[]): Wishes & { query: string[] } {
  const end = words.indexOf('--');
  const before = end < 0 ? words : words.slice(0, end);
  const wishes = before.filter((word) => /^[+-]/.test(word));
  const named = (sign: string): string[] => wishes.filter((word) => word.startsWith(sign)).map(labelIn);
  const [add, remove] = [named('+'), named('-')];
  if (wishes.length === 0) throw new UsageError('tag: which label?', 'such as: newsdesk tag +later -- person:Zelensky');
  const both = add.find((name) => remove.some((other) => fold(other) === fold(name)));
  if (both !== undefined) throw new UsageError(`tag: ${line(both)} can be given or taken away, not both`);
  const query = [...before.filter((word) => !wishes.includes(word)), ...(end < 0 ? [] : words.slice(end + 1))];
  return { add, remove, query };
}

function labelIn(word: string): string {
  const name = line(word.slice(1)).trim();
  if (name === '') throw new UsageError(`tag: ${line(word)} names no label`, 'such as +later or "+to read"');
  if (name.length > LONGEST) throw new UsageError(`tag: a label has at most ${LONGEST} letters`);
  if (/^[a-z]+:./.test(name) && word.startsWith('-'))
    throw new UsageError(`tag: ${line(word)} looks like a part of a query`, 'write the query after --');
  return name;
}

const isEverything = ({ query }: Desk): boolean => query.type === 'all' && query.of.length === 0;

/** Whether the user wants to touch every article. Throws UsageError where nobody can be asked. */
async function isMeant(count: number, io: Io): Promise<boolean> {
  if (!io.err.isTTY || !io.stdin.isTTY)
    throw new UsageError('tag: no query means every article', 'say --yes if you mean it');
  if (await confirm(io, `Label all ${grouped(count)} articles of the store?`)) return true;
  await io.err.write('nothing was changed\n');
  return false;
}

async function label(ids: readonly string[], wishes: Wishes, path: string, io: Io): Promise<number> {
  const store = await openStore(path);
  const shown = progress(io);
  let done = 0;
  try {
    for (let i = 0; i < ids.length && !io.signal?.aborted; i += BATCH) {
      const now = Math.floor(io.now() / 1000);
      done += await store.mark(ids.slice(i, i + BATCH), { type: 'labels', ...wishes }, now);
      shown.update(`${done} of ${ids.length} articles labelled`);
    }
  } finally {
    shown.done();
    await store.close();
  }
  return done;
}
