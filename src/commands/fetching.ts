import { setFlagsFromString } from 'node:v8';
import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { grouped } from '../counts.ts';
import { complaint } from '../errors.ts';
import { type Io, progress } from '../io.ts';
import type { Store } from '../store/store.ts';
import type { SyncResult } from '../sync.ts';
import { clockOf, networkOf } from './desk.ts';
import type { CommonOptions } from './options.ts';

/** What every command that fetches feeds takes. */
export interface FetchOptions extends CommonOptions {
  /** Seconds. */
  timeout?: number;
  allowPrivate?: boolean;
  force?: boolean;
  later?: boolean;
  /** Pages behind teasers are fetched, or not, whatever was said of the feeds. */
  full?: boolean;
}

/**
 * Fetches feeds, with the progress and each failure on stderr. `ids`: these feeds, else all that are
 * due.
 */
export async function fetchFeeds(
  store: Store,
  ids: readonly number[] | undefined,
  options: FetchOptions,
  io: Io,
  config: Config,
): Promise<SyncResult> {
  const { syncFeeds } = await import('../sync.ts');
  keepHeapSmall();
  const shown = progress(io);
  const { timeZone } = clockOf(options, io, config);
  const { env, signal, now } = io;
  try {
    const result = await syncFeeds(store, {
      ...networkOf(options, config),
      ...{ ids, force: options.force, jobs: config.sync.jobs, timeZone, env, signal, now },
      onProgress: ({ done, total, added, failed }) =>
        shown.update(`${done}/${total} feeds, ${added} new${failed > 0 ? `, ${failed} failed` : ''}`),
      onNews({ feed, error, moved, warnings }) {
        if (error) void io.err.write(complaint(error));
        if (moved !== undefined) void io.err.write(`newsdesk: ${line(`${feed.url}: has moved to ${moved}`)}\n`);
        // Whoever fetches all feeds cannot mend them; whoever names one wants to know.
        if (ids) for (const warning of warnings) void io.err.write(`newsdesk: ${line(`${feed.url}: ${warning}`)}\n`);
      },
    });
    return result;
  } finally {
    shown.done();
  }
}

/**
 * Thousands of feeds make much garbage and leave little behind. Left alone, V8 takes that for a program that needs hundreds of
 * megabytes; to collect sooner costs no more time than to ask the system for so much memory. Both flags are read at each collection.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
}

/** `3 feeds changed, 12 new articles, 40 not due, 1 failed`. */
export function summaryOf({ changed, added, updated, notDue, busy, failed }: SyncResult): string {
  const parts = [count(changed, 'feed changed', 'feeds changed'), count(added, 'new article', 'new articles')];
  if (updated > 0) parts.push(`${updated} updated`);
  if (notDue > 0) parts.push(`${notDue} not due`);
  if (busy > 0) parts.push(`${busy} being fetched by another newsdesk`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(', ');
}

const count = (n: number, one: string, many: string): string => `${grouped(n)} ${n === 1 ? one : many}`;
