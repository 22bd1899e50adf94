import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { type Io, PLAIN } from '../io.ts';
import { type FeedsForm, writeFeeds } from '../output/feeds.ts';
import { openReader, openStore } from '../store/open.ts';
import type { Feed, Store } from '../store/store.ts';
import { paintFor } from '../terminal.ts';
import { clockOf } from './desk.ts';
import { feedsNamed } from './feed-names.ts';
import type { FetchOptions } from './fetching.ts';
import { understandPending } from './understand.ts';

interface FeedsOptions extends FetchOptions {
  json?: boolean;
  jsonl?: boolean;
  tsv?: boolean;
}

const ACTIONS = ['list', 'add', 'remove', 'import', 'export'];
/** What other programs call them. */
const ELSEWHERE = new Map([
  ...['rm', 'delete', 'del', 'unfollow', 'unsubscribe'].map((word) => [word, 'remove'] as const),
  ...['follow', 'subscribe'].map((word) => [word, 'add'] as const),
  ['ls', 'list'],
  ['show', 'list'],
]);

/** The followed feeds: lists them, or adds, removes, imports or exports some. */
export async function run(words: string[], options: FeedsOptions, io: Io, config: Config): Promise<ExitCode> {
  const [action, ...rest] = words;
  const path = storePath(options.store, io.env, config, io.cwd);
  switch (action) {
    case undefined:
    case 'list':
      if (rest.length > 0) throw new UsageError('feeds list takes no words', 'it lists all feeds that are followed');
      return list(path, options, io, config);
    case 'add':
      return writing(path, async (store) => {
        const { addFeeds } = await import('./feeds-add.ts');
        const exit = await addFeeds(rest, store, options, io, config);
        if (!options.later) await understandPending(store, io);
        return exit;
      });
    case 'remove':
      return writing(path, (store) => remove(rest, store, io));
    case 'import':
      return writing(path, async (store) =>
        (await import('./feeds-import.ts')).importFeeds(rest, store, options.allowPrivate === true, io),
      );
    case 'export':
      return exportFeeds(path, options, io, config);
    default: {
      const near = ELSEWHERE.get(action) ?? didYouMean(action, ACTIONS);
      const isAddress = /[./]/.test(action);
      throw new UsageError(
        `feeds: there is no '${line(action)}'`,
        isAddress
          ? `to follow it: newsdesk feeds add ${action}`
          : near
            ? `did you mean feeds ${near}?`
            : `there are: ${ACTIONS.join(', ')}`,
      );
    }
  }
}

async function writing(path: string, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const store = await openStore(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The followed feeds; none if there is no store yet. */
async function feedsOf(path: string, options: FeedsOptions, io: Io, config: Config): Promise<Feed[]> {
  const reader = await openReader(path);
  const feeds = (await reader?.feeds()) ?? [];
  await reader?.close();
  if (feeds.length === 0) {
    const why = reader ? undefined : await (await import('./no-store.ts')).whyNoStore(path, options.store, io, config);
    await io.err.write(`newsdesk: ${why ?? 'no feeds are followed'}; begin with: newsdesk feeds add <address>\n`);
  }
  return feeds;
}

async function list(path: string, options: FeedsOptions, io: Io, config: Config): Promise<ExitCode> {
  const form = formOf(options, io);
  const feeds = await feedsOf(path, options, io, config);
  const paint = form === 'table' ? await paintFor(io.out) : PLAIN;
  const layout = { clock: clockOf(options, io, config), columns: io.out.columns, paint };
  for await (const text of writeFeeds(feeds, form, layout)) await io.out.write(text);
  return EXIT.done;
}

function formOf(options: FeedsOptions, io: Io): FeedsForm {
  const [first, second] = (['json', 'jsonl', 'tsv'] as const).filter((form) => options[form]);
  if (second !== undefined)
    throw new UsageError(`--${first} and --${second} cannot be had at once`, 'choose one form of output');
  return first ?? (io.out.isTTY ? 'table' : 'tsv');
}

async function remove(words: readonly string[], store: Store, io: Io): Promise<ExitCode> {
  if (words.length === 0) throw new UsageError('feeds remove: which feed?', 'newsdesk feeds lists them');
  const feeds = feedsNamed(words, await store.feeds());
  await store.unfollow(feeds.map(({ id }) => id));
  for (const { title, url } of feeds)
    await io.err.write(`${line(title ?? url)} is not followed any more; its articles stay\n`);
  return EXIT.done;
}

async function exportFeeds(path: string, options: FeedsOptions, io: Io, config: Config): Promise<ExitCode> {
  const { writeOpml } = await import('../output/opml.ts');
  await io.out.write(writeOpml(await feedsOf(path, options, io, config)));
  return EXIT.done;
}
