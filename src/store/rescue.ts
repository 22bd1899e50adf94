import { setImmediate } from 'node:timers/promises';
import { type Article, namesOf, type Source } from '../article.ts';
import { Dictionary } from './dictionary.ts';
import type { Database, Row } from './driver.ts';
import { articleOf, BODY, type Content, contentOf, LISTED, type Meanings } from './rows.ts';
import { KIND, type Kind } from './schema.ts';
import type { Store } from './store.ts';

/** What could be saved out of a damaged store. */
export interface Rescued {
  articles: number;
  /** Of these, how many lost their texts. */
  withoutText: number;
  /** Articles of which some trace was found, but not themselves. */
  lost: number;
  feeds: number;
}

export interface RescueOptions {
  /** Called after each batch with the number of articles saved so far. */
  onProgress?: (saved: number) => void;
  /** Stops between two batches. */
  signal?: AbortSignal | undefined;
}

/** Articles to a transaction. */
const BATCH = 500;
/** Every way to find the numbers of articles: where one leads through a damaged page another may not. */
const TRACES: readonly string[] = [
  'SELECT id FROM article NOT INDEXED ORDER BY id',
  'SELECT id FROM article NOT INDEXED ORDER BY id DESC',
  'SELECT id FROM article INDEXED BY article_uid ORDER BY uid',
  'SELECT id FROM article INDEXED BY article_uid ORDER BY uid DESC',
  'SELECT id FROM article INDEXED BY article_source ORDER BY source, id',
  'SELECT id FROM article INDEXED BY article_source ORDER BY source DESC, id DESC',
  'SELECT id FROM body ORDER BY id',
  'SELECT id FROM body ORDER BY id DESC',
];
/** What is the user's beside the articles; derived tables are made anew. */
const KEPT = ['feed', 'gone', 'bookmark'] as const;

/**
 * Saves what can be read of a damaged store into a new one: each article by itself, so that a damaged page costs the articles on it
 * and no other; a text that cannot be read costs the text. Earlier versions of articles are left behind. `now`: unix seconds.
 */
export async function rescue(
  from: Database,
  to: Store & { db: Database },
  now: number,
  { onProgress, signal }: RescueOptions = {},
): Promise<Rescued> {
  const meanings = new Lenient(from);
  const result: Rescued = { articles: 0, withoutText: 0, lost: 0, feeds: 0 };
  let batch: Article[] = [];
  const store = async (): Promise<void> => {
    const { added, updated, unchanged } = await to.put(batch, now, { stored: true });
    result.articles += added.length;
    result.lost += batch.length - added.length - updated.length - unchanged.length;
    batch = [];
    onProgress?.(result.articles);
    await setImmediate();
  };
  for (const id of traced(from)) {
    if (signal?.aborted) return result;
    const row = attempt(() => from.get(`SELECT ${LISTED} FROM article a WHERE a.id = ?`, id));
    const body = textOf(from, id);
    const article = row && attempt(() => sound(articleOf(row, meanings, body)));
    if (!article) {
      result.lost++;
      continue;
    }
    if (body === undefined) result.withoutText++;
    batch.push(article);
    if (batch.length >= BATCH) await store();
  }
  await store();
  for (const table of KEPT) {
    const copied = copy(from, to.db, table);
    if (table === 'feed') result.feeds = copied;
  }
  return result;
}

const UID = /^[a-z2-7]{16}$/u;

/** The article without what could not be read and what will be found again. Undefined if it is none: a damaged page may hold anything. */
function sound(article: Article): Article | undefined {
  if (!UID.test(article.id) || !Array.isArray(article.authors) || !article.tags.every((tag) => typeof tag === 'string'))
    return undefined;
  const entities = article.entities.filter(({ name, from }) => name !== '' && from !== 'detected');
  return { ...article, entities, ...namesOf(entities) };
}

/** The numbers of all articles that left a trace, oldest first, so that they arrive in their order. */
function traced(db: Database): number[] {
  const ids = new Set<number>();
  for (const query of TRACES) {
    try {
      for (const [id] of db.iterate(query)) ids.add(Number(id));
    } catch {
      // The other ways are still to be tried.
    }
  }
  return [...ids].sort((a, b) => a - b);
}

/** The text of an article; undefined if it had one that cannot be read. */
function textOf(db: Database, id: number): Content | undefined {
  return attempt(() => {
    const [column] = db.get(`SELECT ${BODY} FROM article a WHERE a.id = ?`, id) ?? [];
    return contentOf(column);
  });
}

/** The rows of a table that can be read, written into the same table of another store; returns how many. */
function copy(from: Database, to: Database, table: (typeof KEPT)[number]): number {
  const columnsOf = (db: Database): string[] =>
    db.all('SELECT name FROM pragma_table_info(?)', table).map(([name]) => String(name));
  const known = new Set(columnsOf(to));
  const columns = (attempt(() => columnsOf(from)) ?? []).filter((name) => known.has(name));
  if (columns.length === 0) return 0;
  const into = `INSERT OR IGNORE INTO ${table}(${columns.join(', ')}) VALUES(${columns.map(() => '?').join(', ')})`;
  let copied = 0;
  try {
    for (const row of from.iterate(`SELECT ${columns.join(', ')} FROM ${table}`))
      copied += to.run(into, ...(row as Row));
  } catch {
    // What comes after a damaged page of so small a table is gone.
  }
  return copied;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Names that cannot be read are left out, which costs an article less than itself. */
class Lenient implements Meanings {
  readonly #dictionary: Dictionary;

  constructor(db: Database) {
    this.#dictionary = new Dictionary(db);
  }

  term(id: number): { kind: Kind; name: string } {
    return attempt(() => this.#dictionary.term(id)) ?? { kind: KIND.other, name: '' };
  }

  source(id: number): Source {
    return attempt(() => this.#dictionary.source(id)) ?? { kind: 'file' };
  }
}
