import type { Article, Source } from '../article.ts';
import { guessesOf } from '../article.ts';
import { fold } from '../names.ts';
import { Dictionary } from './dictionary.ts';
import { hostOf, languageKey } from './names-in.ts';
import { kindOf } from './rows.ts';
import { KIND, type Kind } from './schema.ts';
import { indexWords } from './words.ts';

/** A term of the store under the spelling in which it was met first. */
export interface Term {
  id: number;
  name: string;
}

/** More names than a process usually meets; beyond it they are looked up again. */
const KEPT_NAMES = 200_000;
/** The dictionary of a writer: makes the terms and sources that it lacks, keeps the postings, and counts what they gain and lose. */
export class Terms extends Dictionary {
  readonly #byName: Record<Kind, Map<string, Term>> = mapsOfKinds();
  readonly #bySource = new Map<string, number>();
  readonly #gained = new Map<number, number>();
  readonly #sourceGained = new Map<number, number>();
  #kept = 0;

  /** The term of this kind whose folded name is that of `name`. */
  named(kind: Kind, name: string): Term {
    const names = this.#byName[kind];
    const known = names.get(name);
    if (known) return known;
    if (++this.#kept > KEPT_NAMES) this.#forgetNames();
    const term = this.#find(kind, name);
    this.learn(term.id, kind, term.name);
    names.set(name, term);
    return term;
  }

  #find(kind: Kind, name: string): Term {
    const folded = fold(name);
    const row = this.db.get('SELECT id, name FROM term WHERE kind = ? AND folded = ?', kind, folded);
    if (row) return { id: Number(row[0]), name: String(row[1]) };
    const made = this.db.get('INSERT INTO term(kind, folded, name) VALUES(?, ?, ?) RETURNING id', kind, folded, name);
    const id = Number(made?.[0]);
    this.db.run('INSERT INTO frequency VALUES(?, ?, 0)', id, kind);
    indexWords(this.db, kind, id, name);
    return { id, name };
  }

  sourceOf(source: Source): number {
    const { kind, name = null, url = null, feed_url = null } = source;
    const key = JSON.stringify([kind, name, url, feed_url]);
    const known = this.#bySource.get(key);
    if (known !== undefined) return known;
    const row =
      this.db.get('SELECT id FROM source WHERE key = ?', key) ??
      this.db.get(
        `INSERT INTO source(key, folded, host, feed_host, name, url, feed_url, kind) VALUES(?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
        key,
        fold(name ?? ''),
        hostOf(url),
        hostOf(feed_url),
        name,
        url,
        feed_url,
        kind,
      );
    const id = Number(row?.[0]);
    this.#bySource.set(key, id);
    return id;
  }

  /** The terms of an article, each with how often the article mentions it. */
  of(article: Article): Map<number, number> {
    const terms = new Map<number, number>();
    const add = (kind: Kind, name: string, mentions = 0): void => {
      const { id } = this.named(kind, name);
      terms.set(id, (terms.get(id) ?? 0) + mentions);
    };
    for (const tag of article.tags) add(KIND.tag, tag);
    for (const label of article.labels) add(KIND.label, label);
    for (const { name } of article.authors) add(KIND.author, name);
    for (const { type, name, mentions } of article.entities) add(kindOf(type), name, mentions);
    for (const name of guessesOf(article)) add(KIND.guess, name);
    if (article.section !== undefined) add(KIND.section, article.section);
    if (article.language !== undefined) add(KIND.language, languageKey(article.language));
    return terms;
  }

  /** Lists an article under its new terms instead of its old ones. */
  relist(oldId: number, before: Map<number, number>, id: number, after: Map<number, number>): void {
    for (const [term, n] of before) {
      if (oldId === id && after.get(term) === n) continue;
      this.db.run('DELETE FROM posting WHERE term = ? AND id = ?', term, oldId);
      this.#gain(term, -1);
    }
    for (const [term, n] of after) {
      if (oldId === id && before.get(term) === n) continue;
      this.db.run('INSERT INTO posting VALUES(?, ?, ?)', term, id, n);
      this.#gain(term, 1);
    }
  }

  /** Lists a new article under its terms. */
  list(id: number, terms: Map<number, number>): void {
    this.relist(id, NONE, id, terms);
  }

  /** Takes an article off all lists. */
  unlist(id: number, terms: Map<number, number>): void {
    this.relist(id, terms, id, NONE);
  }

  #gain(term: number, by: number): void {
    this.#gained.set(term, (this.#gained.get(term) ?? 0) + by);
  }

  countSource(source: number, by: number): void {
    this.#sourceGained.set(source, (this.#sourceGained.get(source) ?? 0) + by);
  }

  /** Runs `work` as one transaction, the counters with it. */
  transaction<T>(work: () => T): T {
    try {
      return this.db.transaction(() => {
        const result = work();
        this.#writeCounts();
        return result;
      });
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  #writeCounts(): void {
    for (const [term, by] of this.#gained)
      if (by !== 0) this.db.run('UPDATE frequency SET n = n + ? WHERE term = ?', by, term);
    for (const [source, by] of this.#sourceGained)
      if (by !== 0) this.db.run('UPDATE source SET n = n + ? WHERE id = ?', by, source);
    this.#gained.clear();
    this.#sourceGained.clear();
  }

  override forget(): void {
    super.forget();
    this.#forgetNames();
    this.#bySource.clear();
    this.#gained.clear();
    this.#sourceGained.clear();
  }

  #forgetNames(): void {
    for (const names of Object.values(this.#byName)) names.clear();
    this.#kept = 0;
  }
}

const NONE: Map<number, number> = new Map();

function mapsOfKinds(): Record<Kind, Map<string, Term>> {
  const maps = Object.values(KIND).map((kind) => [kind, new Map<string, Term>()]);
  return Object.fromEntries(maps) as Record<Kind, Map<string, Term>>;
}
