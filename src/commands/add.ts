import type { DocumentDate } from '../article.ts';
import { type Config, storePath } from '../config.ts';
import { parseWhen, type ReaderClock } from '../dates.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { type Given, takeIn } from '../intake.ts';
import { ClosedPipe, type Io, progress } from '../io.ts';
import type { DocumentKind } from '../read/options.ts';
import { mustBeFile, openStore } from '../store/open.ts';
import type { PutResult, Store } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { clockOf, networkOf, tell } from './desk.ts';
import type { CommonOptions } from './options.ts';
import { understandPending } from './understand.ts';

interface AddOptions extends CommonOptions {
  as?: DocumentKind;
  timeout?: number;
  allowPrivate?: boolean;
  explain?: boolean;
  later?: boolean;
  url?: string;
  title?: string;
  author?: string[];
  date?: string;
  source?: string;
  tag?: string[];
}

/** Takes articles in, prints the id of each that is new or changed once it is safely stored, then understands them. */
export async function run(sources: string[], options: AddOptions, io: Io, config: Config): Promise<ExitCode> {
  const clock = clockOf(options, io, config);
  const given = givenBy(options, clock);
  const path = storePath(options.store, io.env, config, io.cwd);
  mustBeFile(path);
  const count = { added: 0, updated: 0, unchanged: 0, failed: 0 };
  const shown = progress(io);
  const intake = { as: options.as, ...networkOf(options, config), clock, given, signal: io.signal };
  let store: Store | undefined;
  try {
    for await (const taken of takeIn(sources, intake, io)) {
      await tell(taken, io, options.explain === true);
      if (taken.error) count.failed++;
      if (taken.articles.length === 0) continue;
      store ??= await openStore(path, { write: true });
      const result = await store.put(taken.articles, clock.now, { revive: true });
      await acknowledge(result, io);
      for (const key of ['added', 'updated', 'unchanged'] as const) count[key] += result[key].length;
      shown.update(`${count.added + count.updated} articles stored`);
    }
    shown.done();
    if (store && !options.later) await understandPending(store, io);
  } finally {
    shown.done();
    await store?.close();
  }
  const { failed, ...done } = count;
  const parts = Object.entries(done).map(([what, number]) => `${number} ${what}`);
  await io.err.write(`${parts.join(', ')}${failed > 0 ? `, ${failed} failed` : ''}\n`);
  return failed > 0 ? EXIT.failed : EXIT.done;
}

/** The ids of what is now safely stored. A reader of them who goes away (`| head`) does not stop the taking in. */
async function acknowledge({ added, updated }: PutResult, io: Io): Promise<void> {
  if (added.length + updated.length === 0) return;
  try {
    await io.out.write(`${[...added, ...updated].join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

/** What the user says of the document. Throws UsageError for what is blank and for an address that no article can have. */
function givenBy({ url, title, author, date, source, tag }: AddOptions, clock: ReaderClock): Given {
  for (const [option, values] of Object.entries({ title: [title], author, source: [source], tag })) {
    if (values?.some((value) => value?.trim() === ''))
      throw new UsageError(`--${option} is empty`, `leave --${option} out`);
  }
  return {
    url: url === undefined ? undefined : articleAddress(url),
    title,
    authors: author,
    date: date === undefined ? undefined : dayOrMoment(date, clock),
    source,
    tags: tag,
  };
}

/** The address of an article: http(s), and without the user's password, which would be stored and exported with it. */
function articleAddress(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError(
      '--url is not the address of an article',
      'such as https://example.org/article.html, without a password',
    );
  return text;
}

/** What `--date` says: one day, minute or second. */
function dayOrMoment(text: string, clock: ReaderClock): DocumentDate {
  const { from, until } = parseWhen(text, clock);
  const length = from === undefined || until === undefined ? Number.POSITIVE_INFINITY : until - from;
  // A day is 23 to 25 hours long.
  if (from === undefined || length > 25 * 3600)
    throw new UsageError(`--date ${text}: give one day or moment`, 'such as 2024-09-25 or 2024-09-25T15:48');
  const stated = /(?:Z|([+-])(\d\d):?(\d\d))$/i.exec(text);
  const offset = stated
    ? stated[1]
      ? Number(`${stated[1]}1`) * (Number(stated[2]) * 60 + Number(stated[3]))
      : 0
    : offsetAt(from, clock.timeZone);
  return {
    instant: from,
    precision: length === 0 ? 'second' : length < 60 ? 'minute' : 'day',
    zone: stated ? 'stated' : 'assumed',
    offset,
  };
}
