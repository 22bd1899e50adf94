import { setImmediate } from 'node:timers/promises';
import type { Article } from './article.ts';
import { load } from './recognise/index.ts';
import { understand } from './recognise/understand.ts';
import type { Store } from './store/store.ts';

export interface EnrichOptions {
  /** Called after each batch with the number of articles done so far. */
  onProgress?: (done: number) => void;
  /** Called with a line when names cannot be looked for in texts: the rest is done without them. */
  onWarning?: (warning: string) => void;
  /** Stops between two batches; what is left stays pending. */
  signal?: AbortSignal | undefined;
  /** Articles to a transaction. */
  batch?: number;
}

/**
 * The second step of taking articles in: full text and names of all pending articles, newest first. Returns how many were done.
 * May be stopped or killed at any point and run again by any process. Throws what the store throws.
 */
export async function enrichPending(store: Store, options: EnrichOptions = {}): Promise<number> {
  const { onProgress, onWarning, signal, batch = 300 } = options;
  if ((await store.pending()) === 0) return 0;
  const warning = await makeReady();
  if (warning !== undefined) onWarning?.(warning);
  let total = 0;
  while (!signal?.aborted) {
    const done = await store.enrich(understand, batch);
    if (done === 0) break;
    total += done;
    onProgress?.(total);
    // Signals are heard between two turns of the event loop, and the store's promises take none.
    await setImmediate();
  }
  return total;
}

/**
 * Makes ready the recogniser by which `withEntities` and `understand` find names. If it cannot be, they do without; returns why,
 * in a line.
 */
export async function makeReady(): Promise<string | undefined> {
  try {
    await load();
    return undefined;
  } catch (error) {
    return `names are not looked for in texts: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** An article that is in no store with all that `enrichPending` would find in it (`--from`). */
export function withEntities(article: Article): Article {
  return understand(article);
}
