import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../article.ts';
import { type Config, storePath } from '../config.ts';
import { complaint, EXIT, type ExitCode, NewsdeskError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openStore } from '../store/open.ts';
import { listings, wholeArticles } from './articles.ts';
import { clockOf, type Desk, queryOf } from './desk.ts';
import { type FetchOptions, fetchFeeds } from './fetching.ts';
import { fetchPages } from './fetching-pages.ts';
import type { FilterOptions, FormOptions } from './options.ts';
import { understandPending } from './understand.ts';
import { type Shape, shapeOf, writeArticles } from './write.ts';

interface WatchOptions extends FetchOptions, FilterOptions, FormOptions {
  every?: string;
}

/** Syncs again and again and prints what is new and matches, in the order of its dates, until it is interrupted. */
export async function run(words: string[], options: WatchOptions, io: Io, config: Config): Promise<ExitCode> {
  const every = milliseconds(options.every ?? '15m');
  const shape = await shapeOf(options, io.out.isTTY ? 'table' : 'tsv');
  const asked = async (): Promise<Pick<Desk, 'clock' | 'query'>> => {
    // Anew in each round: `--since 3d` moves along.
    const clock = clockOf(options, io, config);
    return { clock, query: await queryOf(words, options, clock, config) };
  };
  await asked();
  const path = storePath(options.store, io.env, config, io.cwd);
  let seen = await lookFirst(path);

  /** What one round brings. The store is opened for it alone, so that nothing of it grows with the days. */
  async function* round(): AsyncGenerator<Article> {
    const store = await openStore(path);
    try {
      await fetchFeeds(store, undefined, options, io, config);
      await fetchPages(store, undefined, options, io, config);
      await understandPending(store, io);
      const since = seen;
      seen = await store.arrived();
      yield* matching({ ...(await asked()), reader: store }, since, shape);
    } catch (error) {
      // What fails for now (another newsdesk is writing) is told, and there is the next round.
      if (!(error instanceof NewsdeskError) || error.exit !== EXIT.failed) throw error;
      await io.err.write(complaint(error));
    } finally {
      await store.close();
    }
  }
  async function* rounds(): AsyncGenerator<AsyncGenerator<Article>> {
    while (!io.signal?.aborted) {
      yield round();
      await wait(every, undefined, { signal: io.signal }).catch(() => undefined);
    }
  }
  // A table has to see its rows to lay them out. Everything else is one output that goes on and on.
  if (shape.form === 'table' && !shape.template)
    for await (const articles of rounds()) await writeArticles(articles, shape, await asked(), io);
  else await writeArticles(flat(rounds()), shape, await asked(), io);
  return EXIT.done;
}

/** The number of the last article that is there before the first round. Throws NewsdeskError if no feeds are followed. */
async function lookFirst(path: string): Promise<number> {
  const store = await openStore(path);
  try {
    if ((await store.feeds()).length > 0) return await store.arrived();
    throw new NewsdeskError('no feeds are followed', { hint: 'begin with: newsdesk feeds add <address>' });
  } finally {
    await store.close();
  }
}

async function* matching(desk: Pick<Desk, 'reader' | 'query'>, since: number, shape: Shape): AsyncGenerator<Article> {
  const order = { sort: 'oldest', since } as const;
  if (shape.bodies) yield* wholeArticles(desk, order).rows;
  else for await (const row of listings(desk, order).rows) yield row.article;
}

async function* flat<T>(rounds: AsyncIterable<AsyncIterable<T>>): AsyncGenerator<T> {
  for await (const round of rounds) yield* round;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `90s`, `15m`, `2h`, `1d` in milliseconds. Throws UsageError. */
function milliseconds(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,6})\s?([smhd])$/.exec(text.trim()) ?? [];
  const seconds = Number(number) * (UNITS[unit] ?? 0);
  if (seconds < 1 || seconds > 7 * 86_400)
    throw new UsageError(`--every ${text}: give a time from 1s to 7d`, 'such as 90s, 15m, 2h');
  return seconds * 1000;
}
