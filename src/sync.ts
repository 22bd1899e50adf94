import type { NewsdeskError } from './errors.ts';
import type { ClaimedFeed, ClaimOptions, Store } from './store/store.ts';
import { Batches } from './sync-batch.ts';
import { type Asked, type AskOptions, askFeed } from './sync-feed.ts';
import { HostQueue } from './web/host-queue.ts';

/** Connections at once, where the user says nothing. */
const JOBS = 64;

export interface SyncOptions extends AskOptions, ClaimOptions {
  /** Connections at once. */
  jobs?: number | undefined;
  onProgress?: (progress: SyncResult) => void;
  /** Hears of each feed that failed, has moved or lost articles, as soon as that is stored. */
  onNews?: (news: { feed: ClaimedFeed; error?: NewsdeskError; moved?: string; warnings: readonly string[] }) => void;
}

export interface SyncResult {
  /** How many feeds are asked, and how many have been. */
  total: number;
  done: number;
  /** How many feeds had new or changed articles. */
  changed: number;
  added: number;
  updated: number;
  notDue: number;
  /** How many another process is fetching. */
  busy: number;
  failed: number;
}

/**
 * Fetches feeds that are due and stores their articles while it fetches. A feed is stored with its articles or not at all, so that
 * a run which is killed leaves nothing half done. When `signal` aborts, what has been read is stored and the rest is left for the
 * next run. Throws what the store throws.
 */
export async function syncFeeds(store: Store, options: SyncOptions): Promise<SyncResult> {
  const { ids, force, onProgress, onNews, now } = options;
  const claim = await store.claim(Math.floor(now() / 1000), { ids, force });
  const { notDue, busy } = claim;
  const result: SyncResult = {
    total: claim.feeds.length,
    done: 0,
    changed: 0,
    added: 0,
    updated: 0,
    notDue,
    busy,
    failed: 0,
  };
  /** Stops the run when the user or the store does. */
  const stop = new AbortController();
  const { signal } = stop;
  const obey = (): void => stop.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', obey);
  if (options.signal?.aborted) obey();
  const left = new Set(claim.feeds);
  let failure: { error: unknown } | undefined;

  const batches = new Batches(store, now, ({ feed, error, moved, warnings }, { added, updated }) => {
    left.delete(feed);
    result.done++;
    result.added += added.length;
    result.updated += updated.length;
    if (added.length + updated.length > 0) result.changed++;
    if (error) result.failed++;
    if (error || moved !== undefined || warnings.length > 0)
      onNews?.({ feed, warnings, ...(error && { error }), ...(moved !== undefined && { moved }) });
    onProgress?.(result);
  });

  const queue = new HostQueue<ClaimedFeed>(options.jobs ?? JOBS, async (feed) => {
    try {
      const asked = await askFeed(feed, { ...options, signal });
      if (asked.rest !== undefined && !force) result.notDue += queue.drop(hostOf(feed)).length;
      await batches.add(asked);
    } catch (error) {
      if (!signal.aborted) {
        failure = { error };
        stop.abort();
      }
      queue.clear();
    }
  });
  try {
    await queue.run(signal.aborted ? [] : claim.feeds, hostOf);
    if (!failure) await batches.end();
  } finally {
    options.signal?.removeEventListener('abort', obey);
    if (left.size > 0) await store.release([...left]).catch(() => undefined);
  }
  if (failure) throw failure.error;
  return result;
}

const hostOf = ({ url }: Asked['feed']): string => URL.parse(url)?.host ?? '';
