import type { Article } from '../article.ts';
import { block } from '../clean.ts';
import { cellOf, type Field } from './fields.ts';
import type { Articles, WriterOptions } from './output.ts';
import { FROZEN_COLUMNS } from './tsv.ts';

/** Columns with their headings: the six of TSV first, new ones only at the end. */
const COLUMNS: readonly (readonly [heading: string, field: Field])[] = [
  ...FROZEN_COLUMNS.map((field) => [field, field] as const),
  ['date_modified', 'date_modified'],
  ['date_added', 'date_added'],
  ['byline', 'byline'],
  ['authors', 'authors'],
  ['section', 'section'],
  ['language', 'language'],
  ['persons', 'persons'],
  ['organizations', 'organizations'],
  ['places', 'places'],
  ['summary', 'summary'],
  ['word_count', 'word_count'],
  ['image', 'image'],
  ['source_url', 'source.url'],
  ['read', 'read'],
  ['starred', 'starred'],
  ['labels', 'labels'],
];

/** What a spreadsheet takes for a formula, also behind blanks or quotes and in full width (OWASP, CSV injection). */
const FORMULA = /^[\s"'\uff02\uff07]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/** A cell by RFC 4180, quoted where needed; what would be a formula gets a `'` before it. */
function cell(text: string): string {
  const clean = block(text);
  const inert = FORMULA.test(clean) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A record; a single empty cell is quoted, because readers skip an empty line. */
function record(cells: readonly string[]): string {
  const text = cells.map(cell).join(',');
  return `${text === '' ? '""' : text}\r\n`;
}

/** A date known to the day is written as a day. */
function dated(article: Article, field: Field): string {
  const value = cellOf(article, field);
  return field === 'date_published' && article.date_precision === 'day' ? value.slice(0, 10) : value;
}

/** CSV by RFC 4180: header, CRLF, UTF-8 without a byte order mark. For spreadsheets: because of the guard it is not read back. */
export async function* csv(articles: Articles, { fields }: Pick<WriterOptions, 'fields'>): AsyncGenerator<string> {
  const columns = fields?.map((field) => [field, field] as const) ?? COLUMNS;
  yield record(columns.map(([heading]) => heading));
  for await (const article of articles) yield record(columns.map(([, field]) => dated(article, field)));
}
