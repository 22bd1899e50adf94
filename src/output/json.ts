import type { Article } from '../article.ts';
import { escapeJson } from '../clean.ts';
import { ARTICLE_KEYS, type Field, pick } from './fields.ts';
import type { Articles, WriterOptions } from './output.ts';

/** One article as a line of JSON, keys in the order of the schema or as they were picked. */
function object(article: Article, fields: readonly Field[] = ARTICLE_KEYS): string {
  return escapeJson(JSON.stringify(pick(article, fields)));
}

/** One array, an article a line inside it; `[]` for none. */
export async function* json(articles: Articles, { fields }: Pick<WriterOptions, 'fields'>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const article of articles) {
    yield before + object(article, fields);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** JSON Lines: one object a line. */
export async function* jsonl(articles: Articles, { fields }: Pick<WriterOptions, 'fields'>): AsyncGenerator<string> {
  for await (const article of articles) yield `${object(article, fields)}\n`;
}
