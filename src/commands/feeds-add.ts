import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { complaint, EXIT, type ExitCode, NewsdeskError, reasonOf, UnreadableError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { ClaimedFeed, NewFeed, Store } from '../store/store.ts';
import type { Asked } from '../sync-feed.ts';
import { parseAddress, withoutSecrets } from '../web/address.ts';
import type { Answer } from '../web/fetch.ts';
import { clockOf, networkOf } from './desk.ts';
import type { FetchOptions } from './fetching.ts';
import { fetchPages, pagesSummary } from './fetching-pages.ts';

/**
 * Follows the feeds at these addresses and stores what they hold. Of a web page, the one feed that it names is followed; if it names
 * several, they are listed to choose from (exit 2). Prints the address of each feed that is followed now.
 */
export async function addFeeds(
  words: readonly string[],
  store: Store,
  options: FetchOptions,
  io: Io,
  config: Config,
): Promise<ExitCode> {
  if (words.length === 0) throw new UsageError('feeds add: which feed?', 'give the address of a feed or a web page');
  const wanted = words.map((word): NewFeed => ({ ...typedFeed(word), full: options.full }));
  const known = new Set((await store.feeds()).flatMap(({ address, url }) => [address, url]));
  const named = new Set<string>();
  let exit: ExitCode = EXIT.done;
  for (const feed of wanted) {
    if (known.has(feed.address)) {
      await again(feed, store, io);
      named.add(feed.address);
      continue;
    }
    try {
      named.add(await followOne(feed, store, options, io, config));
    } catch (error) {
      io.signal?.throwIfAborted();
      if (!(error instanceof NewsdeskError) || error.exit === EXIT.store) throw error;
      await io.err.write(complaint(error));
      exit = Math.max(exit, error.exit) as ExitCode;
    }
  }
  if (options.full) {
    const feeds = (await store.feeds()).filter(({ address, url }) => named.has(address) || named.has(url));
    const ids = feeds.map(({ id }) => id);
    const pages = await fetchPages(store, ids, options, io, config);
    const summary = pagesSummary(pages).join(', ');
    if (summary !== '') await io.err.write(`${summary}\n`);
  }
  return exit;
}

/** A feed that is followed already: what the user says of it now is remembered. */
async function again(feed: NewFeed, store: Store, io: Io): Promise<void> {
  await store.follow([feed]);
  const now =
    feed.full === undefined
      ? ''
      : feed.full
        ? '; the pages behind its teasers are fetched from now on'
        : '; the pages behind its teasers are not fetched any more';
  await io.err.write(`${line(feed.address)} is followed already${now}\n`);
}

/** An address as people type them: `https://` may be left out, `feed:` may stand in front. Throws UsageError. */
function typedFeed(word: string): NewFeed {
  const written = word.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written)
    ? written.replace(/^feed:/i, 'http:')
    : `https://${written.replace(/^feed:/i, '')}`;
  try {
    const { url, credentials } = parseAddress(whole);
    return { address: url.href, typed: true, credentials };
  } catch (error) {
    throw new UsageError(`${line(withoutUserinfo(word))}: ${reasonOf(error)}`, 'such as https://example.org/feed.xml');
  }
}

const withoutUserinfo = (word: string): string => word.replace(/\/\/[^/]*@/, '//');

/** Returns the address of the feed that is followed now. */
async function followOne(feed: NewFeed, store: Store, options: FetchOptions, io: Io, config: Config): Promise<string> {
  const [{ get }, { feedsNamedBy }] = await Promise.all([import('../web/fetch.ts'), import('../read/discover.ts')]);
  const network = { ...networkOf(options, config), env: io.env, signal: io.signal };
  const ask = ({ address, typed, credentials }: NewFeed): Promise<Answer> =>
    get(address, { ...network, typed, credentials });
  const first = await ask(feed);
  const candidates = feedsNamedBy(first.bytes, first.contentType, first.url);
  const found = candidates === undefined ? feed : theOne(feed, candidates);
  const answer = candidates === undefined ? first : await ask(found);

  const { understand } = await import('../sync-feed.ts');
  const { timeZone } = clockOf(options, io, config);
  try {
    const asked = await understand(stranger(found), answer, { ...network, timeZone, now: io.now });
    await keep(found, asked, store, io);
    return found.address;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new NewsdeskError(`${found.address}: ${error.message}`, { hint: error.hint, cause: error });
  }
}

/** The feed that a web page names. The user typed the page's host and no other. Throws UsageError if there are several. */
function theOne(page: NewFeed, candidates: readonly string[]): NewFeed {
  const [address, another] = candidates;
  if (address === undefined)
    throw new NewsdeskError(`${page.address}: is a web page that names no feed`, {
      hint: 'give the address of a feed',
    });
  if (another !== undefined)
    throw new UsageError(`${page.address}: names ${candidates.length} feeds`, `choose among: ${candidates.join(' ')}`);
  const [from, to] = [new URL(page.address), new URL(address)];
  return {
    address: withoutSecrets(to).href,
    typed: from.hostname === to.hostname,
    credentials: from.origin === to.origin ? page.credentials : undefined,
    full: page.full,
  };
}

/** A feed of which nothing is known yet. */
function stranger({ address, typed, credentials, full = false }: NewFeed): ClaimedFeed {
  const unasked = { id: 0, folders: [], nextCheck: 0, failures: 0, gone: false, full, movedTimes: 0 };
  return { ...unasked, address, url: address, typed, credentials };
}

/** Follows the feed and stores its first answer, so that it is listed at once and need not be fetched again by the next sync. */
async function keep(feed: NewFeed, asked: Asked, store: Store, io: Io): Promise<void> {
  const now = Math.floor(io.now() / 1000);
  const [followed] = await store.follow([feed]);
  if (!followed?.added) {
    await again(feed, store, io);
    return;
  }
  const { feeds } = await store.claim(now, { ids: [followed.id], force: true });
  const results = await store.record(
    feeds.map((claimed) => ({ ...asked, feed: claimed })),
    now,
  );
  const count = results.reduce((sum, { added }) => sum + added.length, 0);
  await io.out.write(`${line(feed.address)}\n`);
  const name = line(asked.state.title ?? feed.address);
  await io.err.write(`${name} is followed: ${count} new ${count === 1 ? 'article' : 'articles'}\n`);
}
