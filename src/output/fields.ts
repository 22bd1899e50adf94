import type { Article, Author, Entity, Image, Source } from '../article.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../errors.ts';

/** Keys of an article in the order of the published schema, which is the order in which they are written. */
export const ARTICLE_KEYS = [
  'schema',
  'id',
  'url',
  'guid',
  'title',
  'summary',
  'content_text',
  'content_markdown',
  'date_published',
  'date_precision',
  'date_zone',
  'date_modified',
  'date_added',
  'authors',
  'byline',
  'tags',
  'labels',
  'persons',
  'organizations',
  'places',
  'entities',
  'section',
  'dateline',
  'language',
  'image',
  'word_count',
  'source',
  'rights',
  'read',
  'starred',
  'version',
  'story',
  'duplicate_of',
] as const satisfies readonly (keyof Article)[];

const IMAGE_KEYS = ['url', 'caption', 'credit'] as const satisfies readonly (keyof Image)[];
const SOURCE_KEYS = ['name', 'url', 'feed_url', 'kind'] as const satisfies readonly (keyof Source)[];

/** A key that `--fields` and `--format` take: one of the article's, or one of its picture's or source's after a dot. */
export type Field =
  | (typeof ARTICLE_KEYS)[number]
  | `image.${(typeof IMAGE_KEYS)[number]}`
  | `source.${(typeof SOURCE_KEYS)[number]}`;

/** Every key that can be asked for. */
export const FIELDS: readonly Field[] = ARTICLE_KEYS.flatMap((key): Field[] => {
  if (key === 'image') return [key, ...IMAGE_KEYS.map((inner) => `image.${inner}` as const)];
  if (key === 'source') return [key, ...SOURCE_KEYS.map((inner) => `source.${inner}` as const)];
  return [key];
});

const known = new Set<string>(FIELDS);

/** What people and other formats call them. */
const ELSEWHERE: ReadonlyMap<string, Field> = new Map([
  ...(['date', 'published', 'datetime', 'pubdate', 'time'] as const).map((name) => [name, 'date_published'] as const),
  ...(['updated', 'modified', 'lastmod'] as const).map((name) => [name, 'date_modified'] as const),
  ...(['added', 'created'] as const).map((name) => [name, 'date_added'] as const),
  ...(['body', 'text', 'content'] as const).map((name) => [name, 'content_text'] as const),
  ...(['link', 'uri', 'address', 'permalink'] as const).map((name) => [name, 'url'] as const),
  ...(['headline', 'name'] as const).map((name) => [name, 'title'] as const),
  ...(['description', 'abstract', 'excerpt'] as const).map((name) => [name, 'summary'] as const),
  ...(['publisher', 'paper', 'feed', 'site'] as const).map((name) => [name, 'source.name'] as const),
  ...(['person', 'people'] as const).map((name) => [name, 'persons'] as const),
  ...(['org', 'orgs', 'organisation', 'organisations'] as const).map((name) => [name, 'organizations'] as const),
  ...(['keywords', 'categories', 'category', 'subjects'] as const).map((name) => [name, 'tags'] as const),
  ['place', 'places'],
  ['lang', 'language'],
  ['markdown', 'content_markdown'],
  ['words', 'word_count'],
  ['caption', 'image.caption'],
  ['credit', 'image.credit'],
]);

/** The key of this name. Throws UsageError with the nearest key and the list of all. */
export function parseField(name: string): Field {
  if (known.has(name)) return name as Field;
  const near = ELSEWHERE.get(name.toLowerCase()) ?? didYouMean(name, FIELDS);
  throw new UsageError(
    `unknown key '${name}'${near === undefined ? '' : `, did you mean '${near}'?`}`,
    `keys: ${FIELDS.join(' ')}`,
  );
}

/** `id,title,source.name` -> keys. Throws UsageError for an unknown key, an empty one too. */
export function parseFields(text: string): Field[] {
  return text.split(',').map((name) => parseField(name.trim()));
}

/** What the article says under this key; undefined where it says nothing. */
export function fieldOf(article: Article, field: Field): unknown {
  if (field.startsWith('image.')) return article.image?.[field.slice(6) as keyof Image];
  if (field.startsWith('source.')) return article.source[field.slice(7) as keyof Source];
  return article[field as keyof Article];
}

/** The article with these keys alone, in this order; a dotted key stays one key, as it was asked for. Absent keys stay absent. */
export function pick(article: Article, fields: readonly Field[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const value = fieldOf(article, field);
    if (value !== undefined) picked[field] = value;
  }
  return picked;
}

/** Several names in one cell: parted by `;`, so that one within a name becomes a comma. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(';', ',')).join(';');
}

/** A key's value in a cell: names of lists joined, a source by its name, a picture by its address, nothing where it is absent. */
export function cellOf(article: Article, field: Field): string {
  const value = fieldOf(article, field);
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return joinNames(value.map((entry: string | Author | Entity) => (typeof entry === 'string' ? entry : entry.name)));
  }
  if (field === 'source') return article.source.name ?? '';
  if (field === 'image') return article.image?.url ?? '';
  return String(value);
}
