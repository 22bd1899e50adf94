/**
 * Lets a store be measured from outside: contract articles in, listings out. `prepare` makes a plan of a question (its names
 * looked up, its SQL composed), `list` runs it, so that the two can be timed apart.
 */
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../src/article.ts';
import type { Query } from '../../src/query.ts';
import { parseQuery } from '../../src/query-parser.ts';
import { openReader, openStore } from '../../src/store/open.ts';
import type { SqliteReader } from '../../src/store/sqlite.ts';
import type { Listing, Name, NameKind } from '../../src/store/store.ts';
import type { SqliteStore } from '../../src/store/writer.ts';

// Node's stripper of types goes on compiling itself on other threads for a while, which would count as the store's CPU.
await setTimeout(300);

interface Question {
  query: string;
  limit: number;
  sort: 'newest' | 'relevance';
}

type Plan = { query: Query } & ({ ranked: number } | { statement: Awaited<ReturnType<SqliteReader['plan']>> });

export async function open(path: string, { readOnly }: { readOnly: boolean }): Promise<SqliteReader> {
  return (readOnly ? await openReader(path) : await openStore(path)) as SqliteReader;
}

/** Stores a batch and understands it: its entities are in it. */
export async function put(store: SqliteStore, articles: Article[]): Promise<void> {
  await store.put(articles, Math.floor(Date.now() / 1000));
  while ((await store.enrich((article) => article, 1000)) > 0);
}

export async function prepare(store: SqliteReader, { query: words, limit, sort }: Question): Promise<Plan> {
  const query = parseQuery([words], { now: 0, timeZone: 'UTC' });
  if (sort === 'relevance') return { query, ranked: limit };
  return { query, statement: await store.plan(query, { limit }) };
}

export function list(store: SqliteReader, plan: Plan): Listing[] | Promise<Listing[]> {
  if ('statement' in plan) return store.run(plan.statement);
  return store.rank(plan.query, plan.ranked).then(({ rows }) => rows);
}

export async function names(store: SqliteReader, kind: NameKind, { query }: Plan): Promise<Name[]> {
  return (await store.names(kind, query, 20)).names;
}

export function resolve(store: SqliteReader, prefix: string): Listing[] {
  return store.candidates(prefix, 3);
}

export async function show(store: SqliteReader, prefix: string): Promise<Article | undefined> {
  const found = await store.get(prefix);
  return found.type === 'one' ? found.article : undefined;
}

export async function close(store: SqliteReader): Promise<void> {
  await store.close();
}
