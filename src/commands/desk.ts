import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import { type Config, storePath, timeZone as zoneOf } from '../config.ts';
import { grouped } from '../counts.ts';
import type { ReaderClock } from '../dates.ts';
import { complaint, NewsdeskError } from '../errors.ts';
import type { IntakeOptions } from '../intake.ts';
import type { Io } from '../io.ts';
import { allOf, isOfNames, type Query, somePart } from '../query.ts';
import { parseQuery, type QueryContext, queryFromOptions } from '../query-parser.ts';
import type { Reader } from '../store/store.ts';
import type { CommonOptions, FilterOptions, FromOptions } from './options.ts';

/** What a command that asks a query works with. `now` in unix seconds. */
export interface Desk {
  reader: Reader;
  query: Query;
  clock: ReaderClock;
  /** How many sources of `--from` could not be read; each was told on stderr. */
  failures: number;
  /** Path of the store, or undefined with `--from`. */
  store: string | undefined;
  /** Up to this number every article that the query may need is understood: as far as a bookmark may move. */
  arrived: number;
}

type DeskOptions = CommonOptions &
  FromOptions &
  FilterOptions & {
    explain?: boolean;
    newFor?: string;
    /** Whether names that are found in texts will be shown; a query that asks for some needs no saying. */
    names?: boolean;
    /** Whether names that are found in texts will be counted: it takes articles that are understood. */
    counted?: boolean;
  };

/** What to type first. */
const BEGIN = 'newsdesk add <file, folder or URL>';

/** How many pending articles a query may finish by itself before it answers. */
const CATCH_UP = 200;

/**
 * Understands the query first (a wrong one costs nothing), then opens what it is asked of: the store, or the sources of `--from`.
 * Throws UsageError, StoreError.
 */
export async function openDesk(words: readonly string[], options: DeskOptions, io: Io, config: Config): Promise<Desk> {
  const clock = clockOf(options, io, config);
  const query = await queryOf(words, options, clock, config);
  if (options.from) {
    const names = options.names || asksForNames(query);
    const found = await readSources(options.from, { ...options, names }, clock, io, config);
    return { query, clock, store: undefined, arrived: 0, ...found };
  }
  const store = storePath(options.store, io.env, config, io.cwd);
  const { openReader } = await import('../store/open.ts');
  const reader = await openReader(store);
  if (!reader) {
    const why = await (await import('./no-store.ts')).whyNoStore(store, options.store, io, config);
    await io.err.write(`newsdesk: ${why ?? 'the store is empty'}; begin with: ${BEGIN}\n`);
    return { reader: await emptyReader(), query, clock, failures: 0, store, arrived: 0 };
  }
  // Before the rest is understood: what comes in meanwhile is new the next time, too.
  const arrived = await reader.arrived();
  if (arrived === 0) {
    const first = (await reader.feeds()).length > 0 ? 'newsdesk sync' : BEGIN;
    await io.err.write(`newsdesk: the store is empty; begin with: ${first}\n`);
  }
  const whole = options.newFor !== undefined;
  const ofNames = options.counted || asksForNames(query);
  const isWhole =
    !(ofNames || asksForText(query)) ||
    (await catchUp(reader, store, { ofNames, most: whole ? Infinity : CATCH_UP }, io));
  return { reader, query, clock, failures: 0, store, arrived: isWhole ? arrived : 0 };
}

/** Options and words as one query, with the user's own spellings of persons. Throws UsageError. */
export async function queryOf(
  words: readonly string[],
  options: FilterOptions,
  clock: QueryContext,
  { people }: Config,
): Promise<Query> {
  const query = allOf([queryFromOptions(options, clock), parseQuery(words, clock)]);
  if (!asksForNames(query)) return query;
  const asksForThings = somePart(
    query,
    (part) => part.type === 'name' && isOfNames(part.field) && part.field !== 'person',
  );
  const { withOtherNames, withSpellings } = await import('../query-spellings.ts');
  const spelled = withSpellings(query, people);
  return asksForThings ? withOtherNames(spelled, (await import('../recognise/other-names.ts')).otherNames) : spelled;
}

/**
 * The reader's clock and saved queries. The zone is looked up when something asks for it: Intl's first zone costs as much as the
 * rest of a start. One given by `--tz` is checked at once. Throws UsageError for an unknown one.
 */
export function clockOf({ tz }: Pick<CommonOptions, 'tz'>, { now, env }: Io, config: Config): QueryContext {
  let zone = tz === undefined ? undefined : zoneOf(tz, env, config);
  return {
    now: Math.floor(now() / 1000),
    desks: config.desks,
    get timeZone() {
      zone ??= zoneOf(undefined, env, config);
      return zone;
    },
  };
}

/** What the network may do for this command: options before the config file. */
export function networkOf(
  options: Pick<FromOptions, 'timeout' | 'allowPrivate'>,
  { sync }: Config,
): Pick<IntakeOptions, 'timeout' | 'allowPrivate'> {
  return { timeout: options.timeout ?? sync.timeout, allowPrivate: options.allowPrivate ?? sync.allowPrivate };
}

async function emptyReader(): Promise<Reader> {
  const { readArticles } = await import('../store/memory.ts');
  return readArticles([]);
}

/** Reads the sources into memory and, if names are asked for, understands them. Each bad source is told on stderr and counted. */
async function readSources(
  sources: readonly string[],
  options: DeskOptions,
  clock: ReaderClock,
  io: Io,
  config: Config,
): Promise<{ reader: Reader; failures: number }> {
  const [{ takeIn }, { readArticles }, { givenBy }, enrich] = await Promise.all([
    import('../intake.ts'),
    import('../store/memory.ts'),
    import('./given.ts'),
    options.names ? import('../enrich.ts') : undefined,
  ]);
  const warning = await enrich?.makeReady();
  if (warning !== undefined) await io.err.write(`newsdesk: ${line(warning)}\n`);
  const { url, title } = options;
  const given = givenBy({ ...(url !== undefined && { url }), ...(title !== undefined && { title }) }, clock);
  const articles: Article[] = [];
  let failures = 0;
  for await (const taken of takeIn(sources, { as: options.as, ...networkOf(options, config), clock, given }, io)) {
    if (taken.error || taken.lost > 0) failures++;
    await tell(taken, io, options.explain === true);
    for (const article of taken.articles) articles.push(enrich ? enrich.withEntities(article) : article);
  }
  return { reader: readArticles(articles), failures };
}

interface Told {
  name: string;
  warnings: readonly string[];
  rules: readonly Record<string, string>[];
  error?: NewsdeskError;
}

/** Says on stderr what a source cost, and with `--explain` which rule gave each field. */
export async function tell({ name, warnings, rules, error }: Told, io: Io, explain: boolean): Promise<void> {
  for (const warning of warnings) await io.err.write(`newsdesk: ${line(`${name}: ${warning}`)}\n`);
  if (error) await io.err.write(complaint(error));
  if (!explain) return;
  for (const [index, rule] of rules.entries()) {
    const which = rules.length > 1 ? `${name}: ${index + 1}` : name;
    for (const [field, why] of Object.entries(rule)) await io.err.write(`${line(`${which}: ${field}: ${why}`)}\n`);
  }
}

/** Whether an answer needs names that are found in texts. */
const asksForNames = (query: Query): boolean =>
  somePart(query, (part) => part.type === 'name' && isOfNames(part.field));

/** Whether an answer needs full text, which articles have only once they are understood, as they have names. */
const asksForText = (query: Query): boolean => somePart(query, (part) => part.type === 'text');

/**
 * Finishes up to `most` of the newest pending articles if it may, and says so if some are left. Returns whether all are searchable;
 * those with an older recogniser's names are, and matter to an answer out of names only.
 */
async function catchUp(
  reader: Reader,
  path: string,
  { ofNames, most }: { ofNames: boolean; most: number },
  io: Io,
): Promise<boolean> {
  const state = async (): Promise<{ unread: number; outdated: number }> => {
    const outdated = await reader.outdated();
    return { unread: (await reader.pending()) - outdated, outdated: ofNames ? outdated : 0 };
  };
  let left = await state();
  if (left.unread + left.outdated === 0) return true;
  const [{ openStore }, { makeReady, withEntities }, { RECOGNISER_VERSION }] = await Promise.all([
    import('../store/open.ts'),
    import('../enrich.ts'),
    import('../recognise/version.ts'),
  ]);
  await makeReady();
  try {
    const store = await openStore(path, { write: true });
    try {
      await store.outdate(RECOGNISER_VERSION);
      for (let room = most; room > 0 && left.unread + (room === most ? left.outdated : 0) > 0; room -= CATCH_UP) {
        if ((await store.enrich(withEntities, CATCH_UP)) === 0) break;
        left = await state();
      }
    } finally {
      await store.close();
    }
  } catch (error) {
    // A store that cannot be written to answers with what it has.
    if (!(error instanceof NewsdeskError)) throw error;
  }
  const articles = (count: number, is: string, are: string): string =>
    count === 1 ? `1 article ${is}` : `${grouped(count)} articles ${are}`;
  if (left.unread > 0)
    await io.err.write(
      `newsdesk: ${articles(left.unread, 'is', 'are')} not searchable yet; newsdesk add finishes them\n`,
    );
  if (left.outdated > 0) {
    const names = `${articles(left.outdated, 'has', 'have')} the names that an older newsdesk found`;
    await io.err.write(`newsdesk: ${names}; newsdesk doctor brings them up to date\n`);
  }
  return left.unread === 0;
}
