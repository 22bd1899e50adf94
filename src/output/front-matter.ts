import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import { ARTICLE_KEYS } from './fields.ts';
import { slugOf } from './slug.ts';

/**
 * YAML front matter that readers of YAML 1.1 and 1.2 alike read back to the same values: every string is a JSON string, which is a
 * double-quoted scalar of YAML; lists of strings are block lists; objects are one line of flow JSON.
 */

/** A key of newsdesk's with its value as YAML (with the blank or line break before it); undefined where there is nothing to say. */
export type Entry = readonly [key: string, yaml: string | undefined];

/** What not every reader of YAML takes raw: DEL, C1, line breaks of Unicode, invisible characters; above U+FFFF as `\U`. */
const NOT_RAW =
  /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]/gu;

/** Text as a scalar that is nothing but a string to every reader. */
export function yamlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(NOT_RAW, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

function flow(value: unknown): string {
  if (typeof value === 'string') return yamlString(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${yamlString(key)}: ${flow(inner)}`).join(', ')}}`;
}

const list = (values: readonly unknown[]): string => values.map((value) => `\n  - ${flow(value)}`).join('');

/** Keys in their order; absent values and empty lists say nothing. `bare`: what needs no quotes, such as a date. */
function entries(pairs: readonly (readonly [key: string, value: unknown, bare?: 'bare'])[]): Entry[] {
  return pairs.map(([key, value, bare]) => {
    if (value === undefined) return [key, undefined];
    if (Array.isArray(value)) return [key, value.length === 0 ? undefined : list(value)];
    return [key, ` ${bare && /^[\w:.+-]+$/.test(String(value)) ? String(value) : flow(value)}`];
  });
}

/** Every key of the schema that is there, without the body; `content` says in which form the body is written. */
export function plain(article: Article): Entry[] {
  const keys = ARTICLE_KEYS.filter((key) => key !== 'content_text' && key !== 'content_markdown');
  const body = bodyForm(article);
  return entries([...keys.map((key) => [key, article[key]] as const), ['content', body, 'bare']]);
}

/** Which of the two bodies is written: Markdown where there is any. */
export function bodyForm(article: Article): 'markdown' | 'text' | undefined {
  if (article.content_markdown !== undefined) return 'markdown';
  return article.content_text === undefined ? undefined : 'text';
}

/** The names of Obsidian's Web Clipper; persons, organisations and places are links between notes. */
export function obsidian(article: Article): Entry[] {
  return entries([
    ['title', article.title],
    ['source', article.url],
    ['author', article.authors.map(({ name }) => name)],
    ['published', dateOf(article), 'bare'],
    ['created', article.date_added.slice(0, 10), 'bare'],
    ['description', article.summary],
    ['tags', tagSlugs(article.tags)],
    ['publisher', article.source.name],
    ['section', article.section],
    ['persons', article.persons.map(noteLink)],
    ['organizations', article.organizations.map(noteLink)],
    ['places', article.places.map(noteLink)],
    ['image', article.image?.url],
    ['newsdesk_id', article.id],
    ['newsdesk_guid', article.guid],
    ['newsdesk_tags', article.tags],
  ]);
}

/** As the publisher's clock showed it: `2024-09-25T15:48`, or the day alone. */
function dateOf({ date_published, date_precision }: Article): string | undefined {
  return date_published?.slice(0, date_precision === 'day' ? 10 : 16);
}

const noteLink = (name: string): string => `[[${line(name).replace(/[[\]|#^]/g, '')}]]`;

/** Tags as Obsidian takes them: lower case, no blanks, no number alone; double and empty ones dropped. */
function tagSlugs(tags: readonly string[]): string[] {
  const slugs = tags.map((tag) => {
    const slug = tag
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    return /^\d+$/.test(slug) ? `y${slug}` : slug;
  });
  return [...new Set(slugs)].filter((slug) => slug !== '');
}

/** The names of Hugo's front matter; what it has none for stands under `params.newsdesk`. */
export function hugo(article: Article): Entry[] {
  const { id, guid, url, source, image } = article;
  return entries([
    ['title', article.title],
    ['date', article.date_published, 'bare'],
    ['lastmod', article.date_modified, 'bare'],
    ['slug', slugOf(article.title)],
    ['description', article.summary],
    ['tags', article.tags],
    ['categories', article.section === undefined ? [] : [article.section]],
    ['authors', article.authors.map(({ name }) => name)],
    ['keywords', [...article.persons, ...article.organizations, ...article.places]],
    ['params', { newsdesk: { id, guid, url, source, image } }],
  ]);
}
