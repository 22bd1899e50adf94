import { parentPort } from 'node:worker_threads';
import { reasonOf } from '../errors.ts';
import type { ReadOptions } from './options.ts';
import { type PageReading, understandPage } from './page-article.ts';

/** A page to be read. */
export interface PageTask {
  id: number;
  html: string;
  options: ReadOptions;
}

/** What became of it: first what is known without the body, then all, or why that failed. */
export type PageAnswer = { id: number } & ({ partial: PageReading } | { reading: PageReading } | { failed: string });

parentPort?.on('message', ({ id, html, options }: PageTask) => {
  const answer = (value: PageAnswer): void => parentPort?.postMessage(value);
  try {
    answer({ id, reading: understandPage(html, options, (partial) => answer({ id, partial })) });
  } catch (error) {
    answer({ id, failed: reasonOf(error) });
  }
});
