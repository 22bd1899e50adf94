import { resolve } from 'node:path';
import { line } from '../clean.ts';
import { EXIT, type ExitCode, NewsdeskError, reasonOf, UsageError } from '../errors.ts';
import { readSource } from '../files.ts';
import type { Io } from '../io.ts';
import { readOpml, type Subscriptions } from '../read/opml.ts';
import type { NewFeed, Store } from '../store/store.ts';

/** Bytes of a subscription list. */
const LARGEST = 10 * 1024 * 1024;

/**
 * Follows the feeds of subscription lists (OPML). No network: the next sync fetches them. Their hosts were not typed by the user and
 * may not lie in a private network, unless `trusted`.
 */
export async function importFeeds(words: readonly string[], store: Store, trusted: boolean, io: Io): Promise<ExitCode> {
  if (words.length === 0) throw new UsageError('feeds import: which file?', 'give an OPML file, or - for stdin');
  const feeds: NewFeed[] = [];
  for (const word of words) {
    const { outlines, warnings } = await listIn(word, io);
    for (const warning of warnings) await io.err.write(`newsdesk: ${line(`${word}: ${warning}`)}\n`);
    for (const { feed_url, title, ...outline } of outlines)
      feeds.push({ ...outline, address: feed_url, title: title === feed_url ? undefined : title, typed: trusted });
  }
  const followed = await store.follow(feeds);
  const added = followed.filter((feed) => feed.added).length;
  const known = followed.length - added;
  await io.err.write(
    `${added} ${added === 1 ? 'feed' : 'feeds'} added${known > 0 ? `, ${known} followed already` : ''}\n`,
  );
  return EXIT.done;
}

async function listIn(word: string, io: Io): Promise<Subscriptions> {
  const name = word === '-' ? '<stdin>' : word;
  try {
    return readOpml(word === '-' ? await io.stdin.bytes(LARGEST) : await readSource(resolve(io.cwd, word), LARGEST));
  } catch (error) {
    throw new NewsdeskError(`${name}: ${reasonOf(error)}`, { cause: error });
  }
}
