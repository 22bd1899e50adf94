import type { Article } from '../article.ts';
import type { WriterOptions } from './output.ts';

/** The ids, one a line (`--ids`) or each followed by NUL (`-0`). */
export async function* ids(
  articles: AsyncIterable<Pick<Article, 'id'>> | Iterable<Pick<Article, 'id'>>,
  { nul = false }: Pick<WriterOptions, 'nul'>,
): AsyncGenerator<string> {
  const end = nul ? '\0' : '\n';
  for await (const { id } of articles) yield id + end;
}
