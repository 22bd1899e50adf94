import { Worker } from 'node:worker_threads';
import type { ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { feedLinks } from './feed-links.ts';
import type { ReadOptions } from './options.ts';
import type { PageReading } from './page-article.ts';
import type { PageAnswer, PageTask } from './page-worker.ts';

/** Wall time for one page, in milliseconds: an honest page takes a tenth of a second. */
const TIME_LIMIT = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

interface Waiting {
  partial?: PageReading;
  timer: NodeJS.Timeout;
  done(reading: PageReading | undefined, trouble?: string): void;
}

/** The one worker of this process: libraries that can run away are stopped by ending their thread. */
class PageReader {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #next = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** One page after the other, so that the time limit is each page's own. */
  read(html: string, options: ReadOptions): Promise<PageReading> {
    const turn = this.#queue.then(() => this.#ask(html, options));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #ask(html: string, options: ReadOptions): Promise<PageReading> {
    const worker = this.#start();
    const id = this.#next++;
    worker.ref();
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        timer: setTimeout(() => this.#end('takes too long'), TIME_LIMIT),
        done: (reading, trouble) => {
          clearTimeout(waiting.timer);
          this.#waiting.delete(id);
          this.#worker?.unref();
          if (reading !== undefined) resolve(reading);
          else if (waiting.partial?.draft === undefined)
            reject(new UnreadableError(`is a web page that cannot be read: ${trouble}`));
          else resolve({ ...waiting.partial, warnings: [`the page's body could not be read: ${trouble}`] });
        },
      };
      this.#waiting.set(id, waiting);
      worker.postMessage({ id, html, options } satisfies PageTask);
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const file = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.cjs';
    // What the libraries print is theirs, not ours.
    const worker = new Worker(new URL(file, import.meta.url), { resourceLimits: LIMITS, stdout: true, stderr: true });
    worker.on('message', (answer: PageAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      if (!waiting) return;
      if ('partial' in answer) waiting.partial = answer.partial;
      else if ('reading' in answer) waiting.done(answer.reading);
      else waiting.done(undefined, answer.failed);
    });
    worker.on('error', (error) => this.#end(error.message));
    worker.on('exit', () => this.#end('its reader stopped'));
    this.#worker = worker;
    return worker;
  }

  #end(trouble: string): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.removeAllListeners();
    worker?.on('error', () => undefined);
    void worker?.terminate();
    for (const waiting of [...this.#waiting.values()]) waiting.done(undefined, trouble);
  }
}

const reader = new PageReader();

/**
 * The article on a web page. What the page says of itself in machine-readable form comes first, the body is what two extractors agree
 * on; `rules` names the rule behind each field. Runs in a worker thread with limits of time and memory; beyond them the
 * page's own statements still make a draft, with a warning. Throws UnreadableError for a page without an article, with the feeds that it names as a hint.
 */
export async function readPage(html: string, options: ReadOptions): Promise<ReadResult> {
  const { draft, warnings, rules, reason } = await reader.read(html, options);
  if (draft === undefined) throw new UnreadableError(reason ?? 'no article found', feedHint(html, options.url));
  return { drafts: [draft], warnings, rules: [rules] };
}

function feedHint(html: string, address: string | undefined): string | undefined {
  const feeds = feedLinks(html, address);
  return feeds.length === 0 ? undefined : `follow its feed: newsdesk feeds add ${feeds.join(' or ')}`;
}
