import { hash } from 'node:crypto';
import type { Article } from '../article.ts';
import type { Database } from './driver.ts';
import { BODY, contentOf } from './rows.ts';

/**
 * Pasted articles that are known under another id. Headline, day and address of a paste make its id, and the user may correct any of them
 * (`--title`, `--date`, `--url`): the text stays what it was.
 */
export class SamePaste {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The article with the id under which its text was stored first; undefined for one that is new, or no paste. */
  known(article: Article): Article | undefined {
    const digest = digestOf(article);
    if (digest === undefined) return undefined;
    this.#learn();
    const found = this.#db.get(
      'SELECT a.uid FROM paste p JOIN article a ON a.uid = p.uid WHERE p.digest = ? LIMIT 1',
      digest,
    );
    return found && { ...article, id: String(found[0]) };
  }

  /** Remembers the text of an article that was stored, if it is a paste. */
  keep(article: Article): void {
    const digest = digestOf(article);
    if (digest === undefined) return;
    this.#db.run('DELETE FROM paste WHERE uid = ?', article.id);
    this.#db.run('INSERT INTO paste VALUES(?, ?)', digest, article.id);
  }

  /** The texts of pastes from before this was remembered. */
  #learn(): void {
    if (this.#db.get('SELECT 1 FROM paste LIMIT 1')) return;
    const rows = this.#db.all(
      `SELECT a.uid, ${BODY} FROM source s JOIN article a ON a.source = s.id WHERE s.kind = 'pasted'`,
    );
    for (const [uid, content] of rows) {
      const { text } = contentOf(content);
      if (text !== undefined && text.length >= SHORT)
        this.#db.run('INSERT OR IGNORE INTO paste VALUES(?, ?)', digestOfText(text), String(uid));
    }
  }
}

/** A shorter text is no mark of an article: any number of them may say "More follows." */
const SHORT = 40;

/** Whether two pastes have one text. */
export function isSamePaste(a: Article, b: Article): boolean {
  const digest = digestOf(a);
  return digest !== undefined && digest === digestOf(b);
}

function digestOf({ source, content_text }: Article): number | undefined {
  if (source.kind !== 'pasted' || content_text === undefined || content_text.length < SHORT) return undefined;
  return digestOfText(content_text);
}

/** 48 bits, whatever the white space. */
const digestOfText = (text: string): number =>
  Number.parseInt(hash('sha1', text.replace(/\s+/gu, ' ').trim()).slice(0, 12), 16);

/** A paste as it comes again: what it leaves out now and was told of it before stays told. */
export function withEarlierWords(old: Article, incoming: Article): Article {
  const article: Article = { ...old, ...incoming };
  article.source = { ...old.source, ...incoming.source };
  if (incoming.authors.length === 0) article.authors = old.authors;
  else if (incoming.byline === undefined) delete article.byline;
  if (incoming.tags.length === 0) {
    article.tags = old.tags;
    article.entities = old.entities.filter(({ from }) => from !== 'detected');
  }
  return article;
}
