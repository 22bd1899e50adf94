import type { Article } from '../article.ts';
import { block, escapeJson, line } from '../clean.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../errors.ts';
import { dayOf } from './dates.ts';
import { cellOf, type Field, fieldOf, parseField } from './fields.ts';
import type { Articles, WriterOptions } from './output.ts';

type Part = (article: Article, options: Pick<WriterOptions, 'clock'>) => string;

/** A text with keys in it, ready to be filled in. */
export type Template = readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\', '{': '{', '}': '}' };
const DATES = new Set<Field>(['date_published', 'date_modified', 'date_added']);
const FILTERS = ['json', 'date'] as const;
const BODIES = new Set<Field>(['content_text', 'content_markdown']);

/**
 * `{date} {title}\n` -> a template. `{key}` is the key's value on one line (a body keeps its lines), `{key|json}` its JSON (`null`
 * where it is absent), `{date_published|date}` its day in the reader's zone, `{date}` the same in short; `\n`, `\t`, `\\`, `\{`.
 * Throws UsageError for anything else.
 */
export function parseTemplate(text: string): Template {
  const parts: Part[] = [];
  // Runs of text, escapes, and keys; a brace or backslash that begins none of them is the last alternative.
  for (const [piece, escaped, name] of text.matchAll(/[^\\{]+|\\(.)|\{([^{}\\]*)\}|[\\{]/gsu)) {
    if (name !== undefined) parts.push(parseKey(name));
    else if (escaped !== undefined) parts.push(literal(parseEscape(escaped)));
    else if (piece === '{') throw new UsageError("--format: a '{' is not closed", "write '\\{' for a brace");
    else if (piece === '\\')
      throw new UsageError("--format: nothing after the last '\\'", "write '\\\\' for a backslash");
    else parts.push(literal(piece));
  }
  return parts;
}

const literal =
  (text: string): Part =>
  () =>
    text;

function parseEscape(letter: string): string {
  const meant = ESCAPES[letter];
  if (meant === undefined)
    throw new UsageError(`--format: unknown escape '\\${letter}'`, 'known: \\n \\t \\\\ \\{ \\}');
  return meant;
}

function parseKey(text: string): Part {
  const [name = '', filter, ...more] = text.split('|').map((word) => word.trim());
  if (name === 'date' && filter === undefined)
    return (article, { clock }) => dayOf(article, 'date_published', clock.timeZone);
  const field = parseField(name);
  if (filter === undefined) {
    const clean = BODIES.has(field) ? block : line;
    return (article) => clean(cellOf(article, field));
  }
  if (more.length > 0 || !FILTERS.some((one) => one === filter)) {
    const near = didYouMean(filter, FILTERS);
    const hint = `filters: ${FILTERS.join(' ')}`;
    throw new UsageError(
      `--format: unknown filter in '{${text}}'${near && near !== filter ? `, did you mean '${near}'?` : ''}`,
      hint,
    );
  }
  if (filter === 'json') return (article) => escapeJson(JSON.stringify(fieldOf(article, field) ?? null));
  if (!DATES.has(field)) throw new UsageError(`--format: '${name}' is no date`, `dates: ${[...DATES].join(' ')}`);
  return (article, { clock }) => dayOf(article, field as 'date_published', clock.timeZone);
}

/** The template filled in for each article. With `nul`, NUL stands in for the last newline of each. */
export async function* fill(
  articles: Articles,
  template: Template,
  options: Pick<WriterOptions, 'clock' | 'nul'>,
): AsyncGenerator<string> {
  for await (const article of articles) {
    const text = template.map((part) => part(article, options)).join('');
    yield options.nul ? `${text.replace(/\n$/, '')}\0` : text;
  }
}
