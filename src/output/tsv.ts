import { line } from '../clean.ts';
import { cellOf, type Field } from './fields.ts';
import type { Articles, WriterOptions } from './output.ts';

/** What a pipe gets: scripts count on these columns, so new ones only ever come at the end. */
export const FROZEN_COLUMNS: readonly Field[] = ['id', 'date_published', 'source', 'title', 'url', 'tags'];

/** One line an article, uncut and without a header; a tab or line break within a value is one blank. */
export async function* tsv(articles: Articles, options: Pick<WriterOptions, 'fields' | 'nul'>): AsyncGenerator<string> {
  const { fields = FROZEN_COLUMNS, nul = false } = options;
  const end = nul ? '\0' : '\n';
  for await (const article of articles) {
    yield fields.map((field) => line(cellOf(article, field))).join('\t') + end;
  }
}
