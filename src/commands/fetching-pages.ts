import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { grouped } from '../counts.ts';
import { type Io, progress } from '../io.ts';
import type { Store } from '../store/store.ts';
import type { PagesResult } from '../sync-pages.ts';
import { clockOf, networkOf } from './desk.ts';
import type { FetchOptions } from './fetching.ts';

/** So many pages that gave nothing are named; the others are counted. */
const NAMED = 10;

/**
 * Fetches the pages behind teasers: of the feeds that are followed in full, of all with `full`; of these feeds alone, if `ids` are given. With
 * `later`, only what was asked for. Each failure is told where the user named feeds or asked for pages.
 */
export async function fetchPages(
  store: Store,
  ids: readonly number[] | undefined,
  options: FetchOptions,
  io: Io,
  config: Config,
): Promise<PagesResult | undefined> {
  const { full, later } = options;
  if (full === false || (later && !full) || io.signal?.aborted) return undefined;
  if (!full && !(await store.feeds()).some((feed) => feed.full)) return undefined;
  const { syncPages } = await import('../sync-pages.ts');
  const shown = progress(io);
  const { timeZone } = clockOf(options, io, config);
  const { env, signal, now } = io;
  const failed: string[] = [];
  try {
    return await syncPages(store, {
      ...networkOf(options, config),
      ...{ ids, all: full === true, timeZone, env, signal, now },
      onProgress: ({ done, total }) => shown.update(`${done}/${total} pages (Ctrl-C leaves the rest for later)`),
      onNews: ({ url, error }) => failed.push(`${url}: ${error}`),
    });
  } finally {
    shown.done();
    if (ids || full) {
      for (const news of failed.slice(0, NAMED)) await io.err.write(`newsdesk: ${line(news)}\n`);
      if (failed.length > NAMED) await io.err.write(`newsdesk: and ${failed.length - NAMED} more pages gave nothing\n`);
    }
  }
}

/** `10 articles filled from their pages`, `2 pages failed` …: nothing where there was nothing to do. */
export function pagesSummary(result: PagesResult | undefined): string[] {
  if (!result) return [];
  const { filled, failed, forbidden, left } = result;
  const parts: string[] = [];
  if (filled > 0) parts.push(`${count(filled, 'article')} filled from ${filled === 1 ? 'its page' : 'their pages'}`);
  if (failed > 0) parts.push(`${count(failed, 'page')} failed`);
  if (forbidden > 0) parts.push(`${count(forbidden, 'page')} left alone (robots.txt)`);
  if (left > 0) parts.push(`${count(left, 'page')} left for the next sync`);
  return parts;
}

const count = (n: number, what: string): string => `${grouped(n)} ${what}${n === 1 ? '' : 's'}`;
