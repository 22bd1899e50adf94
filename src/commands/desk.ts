import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import { type Config, storePath, timeZone as zoneOf } from '../config.ts';
import type { NewsdeskError } from '../errors.ts';
import type { Io } from '../io.ts';
import { allOf, type Query } from '../query.ts';
import { parseQuery, type QueryContext, queryFromOptions } from '../query-parser.ts';
import { printQuery } from '../query-print.ts';
import type { Reader } from '../store/store.ts';
import type { CommonOptions, FilterOptions, FromOptions } from './options.ts';

/** What a command that asks a query works with. */
export interface Desk {
  reader: Reader;
  query: Query;
  /** Unix seconds. */
  now: number;
  timeZone: string;
  /** How many sources of `--from` could not be read; each was told on stderr. */
  failures: number;
  /** Path of the store, or undefined with `--from`. */
  store: string | undefined;
}

type DeskOptions = CommonOptions & FromOptions & FilterOptions & { explain?: boolean };

/** How many pending articles a query may finish by itself before it answers. */
const CATCH_UP = 200;

/**
 * Understands the query first (a wrong one costs nothing), then opens what it is asked of: the store, or the sources of `--from`.
 * Throws UsageError, StoreError.
 */
export async function openDesk(words: readonly string[], options: DeskOptions, io: Io, config: Config): Promise<Desk> {
  const now = Math.floor(io.now() / 1000);
  const timeZone = zoneOf(options.tz, io.env, config);
  const context: QueryContext = { now, timeZone, desks: config.desks };
  const query = allOf([queryFromOptions(options, context), parseQuery(words, context)]);
  if (options.from) {
    const { reader, failures } = await readSources(options.from, options, timeZone, io);
    return { reader, query, now, timeZone, failures, store: undefined };
  }
  const store = storePath(options.store, io.env, config, io.cwd);
  const { openReader } = await import('../store/open.ts');
  const opened = await openReader(store);
  if (!opened) await io.err.write('newsdesk: the store is empty; begin with: newsdesk add <file, folder or URL>\n');
  const reader = opened ?? (await emptyReader());
  return {
    reader: opened && asksNames(query) ? await caughtUp(opened, store, io) : reader,
    query,
    now,
    timeZone,
    failures: 0,
    store,
  };
}

async function emptyReader(): Promise<Reader> {
  const { readArticles } = await import('../store/memory.ts');
  return readArticles([]);
}

/** Reads the sources into memory and understands them. Each bad source is told on stderr and counted. */
async function readSources(
  sources: readonly string[],
  options: DeskOptions,
  timeZone: string,
  io: Io,
): Promise<{ reader: Reader; failures: number }> {
  const [{ takeIn }, { readArticles }, { withEntities }] = await Promise.all([
    import('../intake.ts'),
    import('../store/memory.ts'),
    import('../enrich.ts'),
  ]);
  const { as, timeout, allowPrivate } = options;
  const articles: Article[] = [];
  let failures = 0;
  for await (const taken of takeIn(sources, { as, timeout, allowPrivate, timeZone }, io)) {
    if (taken.error) failures++;
    await tell(taken, io, options.explain === true);
    articles.push(...taken.articles.map(withEntities));
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
  if (error) await io.err.write(`newsdesk: ${line(error.message)}\n${error.hint ? `  ${line(error.hint)}\n` : ''}`);
  if (!explain) return;
  for (const rule of rules)
    for (const [field, why] of Object.entries(rule)) await io.err.write(`${field}: ${line(why)}\n`);
}

/** Whether an answer needs full text or names, which articles have only once they are withEntities. */
function asksNames(query: Query): boolean {
  switch (query.type) {
    case 'all':
    case 'any':
      return query.of.some(asksNames);
    case 'not':
      return asksNames(query.of);
    case 'text':
      return true;
    case 'name':
      return query.field === 'person' || query.field === 'org' || query.field === 'place';
    default:
      return false;
  }
}

/** Finishes the newest pending articles if it may, and says so if some are left. */
async function caughtUp(reader: Reader, path: string, io: Io): Promise<Reader> {
  let pending = await reader.pending();
  if (pending === 0) return reader;
  const [{ openStore }, { understand }] = await Promise.all([
    import('../store/open.ts'),
    import('../recognise/index.ts'),
  ]);
  try {
    const store = await openStore(path, { write: true });
    await store.enrich(understand, CATCH_UP);
    await store.close();
    pending = await reader.pending();
  } catch {
    // A store that cannot be written answers with what it has.
  }
  if (pending > 0) {
    const articles = pending === 1 ? '1 article is' : `${pending.toLocaleString('en')} articles are`;
    await io.err.write(`newsdesk: ${articles} not searchable yet; newsdesk add finishes them\n`);
  }
  return reader;
}

/** `--explain`: the query as it was withEntities, and what each of its parts leaves over, on stderr. */
export async function explain({ reader, query }: Desk, { err }: Io): Promise<void> {
  const { total, undated, parts } = await reader.explain(query);
  const number = (count: number): string => count.toLocaleString('en').padStart(9);
  const lines = [`query: ${line(printQuery(query)) || '(everything)'}`, `${number(total)}  articles`];
  for (const { query: part, matching, exact } of parts) {
    lines.push(`${number(matching)}${exact ? ' ' : '+'} left by ${line(printQuery(part))}`);
  }
  if (undated > 0) lines.push(`${number(undated)}  of them without a date, which match no date`);
  await err.write(`${lines.join('\n')}\n`);
}
