import type { Article, Source } from '../article.ts';
import type { Database, Row } from './driver.ts';
import { articleOf, contentOf, LISTED, type Meanings } from './rows.ts';
import type { Kind } from './schema.ts';

/** Terms and sources by the numbers that rows have for them, each read once. */
export class Dictionary implements Meanings {
  protected readonly db: Database;
  readonly #terms = new Map<number, { kind: Kind; name: string }>();
  readonly #sources = new Map<number, Source>();

  constructor(db: Database) {
    this.db = db;
  }

  term(id: number): { kind: Kind; name: string } {
    let term = this.#terms.get(id);
    if (!term) {
      const [kind, name] = this.db.get('SELECT kind, name FROM term WHERE id = ?', id) ?? [];
      term = { kind: Number(kind ?? 5) as Kind, name: String(name ?? '') };
      this.#terms.set(id, term);
    }
    return term;
  }

  /** Remembers a term that was met by its name. */
  protected learn(id: number, kind: Kind, name: string): void {
    this.#terms.set(id, { kind, name });
  }

  source(id: number): Source {
    let source = this.#sources.get(id);
    if (!source) {
      const [name, url, feedUrl, kind] =
        this.db.get('SELECT name, url, feed_url, kind FROM source WHERE id = ?', id) ?? [];
      source = {
        ...(typeof name === 'string' && { name }),
        ...(typeof url === 'string' && { url }),
        ...(typeof feedUrl === 'string' && { feed_url: feedUrl }),
        kind: String(kind ?? 'file') as Source['kind'],
      };
      this.#sources.set(id, source);
    }
    return source;
  }

  /** The article of a row of `WHOLE` columns, with its body. */
  whole(row: Row): Article {
    return articleOf(row, this, contentOf(row.pop()));
  }

  /** The article of this id without its body. */
  article(id: number): Article | undefined {
    const row = this.db.get(`SELECT ${LISTED} FROM article a WHERE a.id = ?`, id);
    return row && articleOf(row, this);
  }

  /** What was learnt in a transaction that was rolled back is not so. */
  forget(): void {
    this.#terms.clear();
    this.#sources.clear();
  }
}
