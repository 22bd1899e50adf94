import { type Article, sourceIdentity } from '../article.ts';
import type { Database } from './driver.ts';
import { WHOLE } from './rows.ts';
import { isSameSource } from './same-source.ts';
import type { Terms } from './terms.ts';

/**
 * Articles of one document that are known under another id: some publishers give an article a new guid each time they are asked.
 * Told by the link, where no other article of the document or of the source has it, and by two out of headline, date and text: a
 * page that always holds the latest has one link for many articles. So is an article that was read from a file and now comes from its feed.
 */
export class SameLink {
  readonly #db: Database;
  readonly #terms: Terms;
  /** How often each link stands in the document. */
  readonly #links = new Map<string, number>();

  constructor(db: Database, terms: Terms, articles: readonly Article[]) {
    this.#db = db;
    this.#terms = terms;
    for (const { url } of articles) if (url !== undefined) this.#links.set(url, (this.#links.get(url) ?? 0) + 1);
  }

  /** What the user removed stays away under another guid too. */
  isGone(article: Article): boolean {
    if (article.url === undefined || this.#links.get(article.url) !== 1) return false;
    return this.#db.get('SELECT 1 FROM gone WHERE known = ?', knownBy(article) ?? null) !== undefined;
  }

  /** The article as it is known: with the id and guid under which it was stored first. Undefined for one that is new. */
  known(article: Article): Article | undefined {
    const { url } = article;
    if (url === undefined || this.#links.get(url) !== 1) return undefined;
    const found = this.#db
      .all(`SELECT ${WHOLE} FROM article a WHERE a.url = ? LIMIT 10`, url)
      .map((row) => this.#terms.whole(row))
      .filter((old) => isSameSource(old, article));
    const [old, another] = found;
    if (old === undefined || another !== undefined || !isSame(old, article)) return undefined;
    const { guid: _, ...rest } = article;
    return { ...rest, id: old.id, ...(old.guid !== undefined && { guid: old.guid }) };
  }
}

/** What an article that was removed is known by if its guid changes; undefined if it has no link. */
export function knownBy({ source, url, title }: Article): string | undefined {
  return url === undefined ? undefined : JSON.stringify([sourceIdentity(source), url, title]);
}

function isSame(old: Article, article: Article): boolean {
  if (old.guid !== undefined && old.guid === article.guid) return true;
  const agreeing = [
    old.title === article.title,
    old.date_published !== undefined && old.date_published === article.date_published,
    textOf(old) !== undefined && textOf(old) === textOf(article),
  ];
  return agreeing.filter(Boolean).length >= 2;
}

const textOf = ({ content_text, summary }: Article): string | undefined => content_text ?? summary;
