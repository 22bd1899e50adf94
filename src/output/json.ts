import type { Article } from '../article.ts';
import { escapeJson } from '../clean.ts';
import { ARTICLE_KEYS, pick } from './fields.ts';
import type { Articles, WriterOptions } from './output.ts';

/** One array, an article a line inside it; `[]` for none. */
export function json(articles: Articles, { fields }: Pick<WriterOptions, 'fields'>): AsyncGenerator<string> {
  return array(articles, (article) => pick(article, fields ?? ARTICLE_KEYS));
}

/** One array of what each article is in some vocabulary of JSON, a line each. */
export async function* array(articles: Articles, toValue: (article: Article) => object): AsyncGenerator<string> {
  let before = '[\n';
  for await (const article of articles) {
    yield before + escapeJson(JSON.stringify(toValue(article)));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A list for a vocabulary in which an empty one says nothing. */
export const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** JSON Lines: one object a line. */
export async function* jsonl(articles: Articles, { fields }: Pick<WriterOptions, 'fields'>): AsyncGenerator<string> {
  for await (const article of articles) yield `${escapeJson(JSON.stringify(pick(article, fields ?? ARTICLE_KEYS)))}\n`;
}
