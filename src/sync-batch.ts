import type { PutResult, Store } from './store/store.ts';
import type { Asked } from './sync-feed.ts';

/** Articles to a transaction, and how long the first of them waits for the others, in milliseconds. */
const ARTICLES = 500;
const WAIT = 250;

/**
 * Gathers what feeds answered and stores it in batches, one transaction each, one after the other. While a batch is being stored
 * nothing is read, so that no more than one waits in memory.
 */
export class Batches {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #stored: (asked: Asked, result: PutResult) => void;
  #waiting: Asked[] = [];
  #articles = 0;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  /** `now`: unix milliseconds. `stored` is called for each feed once its articles are safe. */
  constructor(store: Store, now: () => number, stored: (asked: Asked, result: PutResult) => void) {
    this.#store = store;
    this.#now = now;
    this.#stored = stored;
  }

  /** Resolves when there is room for more. Rejects when the store failed, now or before. */
  async add(asked: Asked): Promise<void> {
    this.#waiting.push(asked);
    this.#articles += asked.articles.length;
    if (this.#articles >= ARTICLES) await this.end();
    else this.#timer ??= setTimeout(() => void this.end().catch(() => undefined), WAIT);
  }

  /** Stores what waits. Rejects when the store failed, now or before. */
  end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting;
    this.#waiting = [];
    this.#articles = 0;
    this.#last = this.#last.then(() => this.#write(batch));
    return this.#last;
  }

  async #write(batch: readonly Asked[]): Promise<void> {
    if (batch.length === 0) return;
    const results = await this.#store.record(batch, Math.floor(this.#now() / 1000));
    for (const [i, asked] of batch.entries()) {
      const result = results[i];
      if (result) this.#stored(asked, result);
    }
  }
}
