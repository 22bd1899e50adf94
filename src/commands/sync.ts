import { type Config, storePath } from '../config.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Io } from '../io.ts';
import { openStore } from '../store/open.ts';
import { feedsNamed } from './feed-names.ts';
import { type FetchOptions, fetchFeeds, summaryOf } from './fetching.ts';
import { fetchPages, pagesSummary } from './fetching-pages.ts';
import { understandPending } from './understand.ts';

/** Fetches the followed feeds that are due, or those that are named, and says what has changed. */
export async function run(words: string[], options: FetchOptions, io: Io, config: Config): Promise<ExitCode> {
  const store = await openStore(storePath(options.store, io.env, config, io.cwd));
  try {
    const feeds = await store.feeds();
    if (feeds.length === 0 && words.length === 0) {
      await io.err.write('newsdesk: no feeds are followed; begin with: newsdesk feeds add <address>\n');
      return EXIT.done;
    }
    const ids = words.length > 0 ? feedsNamed(words, feeds).map(({ id }) => id) : undefined;
    const result = await fetchFeeds(store, ids, options, io, config);
    const pages = await fetchPages(store, ids, options, io, config);
    if (!options.later) await understandPending(store, io);
    await io.err.write(`${[summaryOf(result), ...pagesSummary(pages)].join(', ')}\n`);
    return result.failed > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await store.close();
  }
}
