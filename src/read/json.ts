import type { Article, DocumentDate, Draft, ReadResult } from '../article.ts';
import { line, printable } from '../clean.ts';
import { reasonOf, UnreadableError } from '../errors.ts';
import { utcSeconds } from '../time-zone.ts';
import { toDrafts } from './drafts.ts';
import { exportedItems, isJsonFeed, parseJsonFeed } from './json-feed.ts';
import { fields, type JsonObject } from './json-values.ts';
import type { ReadOptions } from './options.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { webAddress } from './urls.ts';

const SCHEMA = 'newsdesk.article/1';
const MAX = { articles: 50_000, line: 4096, body: 1 << 20, list: 2000 } as const;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/i;

type Check<T> = (value: unknown) => T | undefined;

const oneLine: Check<string> = (value) =>
  typeof value === 'string' && value !== '' ? line(value.slice(0, MAX.line)) : undefined;
const manyLines: Check<string> = (value) =>
  typeof value === 'string' && value !== '' ? printable(value.slice(0, MAX.body)) : undefined;
const address: Check<string> = (value) => (typeof value === 'string' ? webAddress(value) : undefined);
const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const count: Check<number> = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
const articleId: Check<string> = (value) =>
  typeof value === 'string' && /^[a-z2-7]{16}$/.test(value) ? value : undefined;
const version: Check<number> = (value) => (count(value) === 0 ? undefined : count(value));
const moment: Check<string> = (value) =>
  typeof value === 'string' && readMoment(value) !== undefined ? value : undefined;

function oneOf<T extends string>(...values: T[]): Check<T> {
  return (value) => values.find((one) => one === value);
}

function listOf<T>(check: Check<T>): Check<T[]> {
  return (value) => (Array.isArray(value) ? value.slice(0, MAX.list).flatMap((one) => check(one) ?? []) : undefined);
}

/** An object with these keys, each of its shape, in the order in which they stand; undefined if a key that it must have is missing. */
function shape<T extends object>(
  checks: { [K in keyof T]-?: Check<NonNullable<T[K]>> },
  ...needed: (keyof T & string)[]
): Check<T> {
  const known = new Map<string, Check<unknown>>(Object.entries<Check<unknown>>(checks));
  return (value) => {
    const object = fields(value);
    if (object === undefined) return undefined;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      const found = known.get(key)?.(object[key]);
      if (found !== undefined) result[key] = found;
    }
    return needed.every((key) => result[key] !== undefined) ? (result as T) : undefined;
  };
}

const entity = shape<Article['entities'][number]>(
  {
    name: oneLine,
    type: oneOf('person', 'organization', 'place', 'topic', 'other'),
    from: oneOf('publisher', 'detected', 'user'),
    mentions: count,
    same_as: address,
  },
  'name',
  'type',
  'from',
);

/** The shapes of the published schema (article.schema.json), by hand: a validator would cost every start of the program. */
const CHECKS: Parameters<typeof shape<Omit<Article, 'schema'>>>[0] = {
  id: articleId,
  url: address,
  guid: oneLine,
  title: oneLine,
  summary: manyLines,
  content_text: manyLines,
  content_markdown: manyLines,
  date_published: moment,
  date_precision: oneOf('day', 'minute', 'second'),
  date_zone: oneOf('stated', 'assumed'),
  date_modified: moment,
  date_added: moment,
  authors: listOf(
    shape<Article['authors'][number]>({ name: oneLine, type: oneOf('person', 'organization'), url: address }, 'name'),
  ),
  byline: oneLine,
  tags: listOf(oneLine),
  labels: listOf(oneLine),
  persons: listOf(oneLine),
  organizations: listOf(oneLine),
  places: listOf(oneLine),
  entities: listOf(entity),
  section: oneLine,
  dateline: oneLine,
  language: oneLine,
  image: shape<NonNullable<Article['image']>>({ url: address, caption: oneLine, credit: oneLine }),
  word_count: count,
  source: shape<Article['source']>(
    { name: oneLine, url: address, feed_url: address, kind: oneOf('feed', 'page', 'pasted', 'file') },
    'kind',
  ),
  rights: oneLine,
  read: flag,
  starred: flag,
  version,
  story: oneLine,
  duplicate_of: articleId,
};
const article = shape<Omit<Article, 'schema'>>(CHECKS, 'id', 'title', 'source');
const partOfArticle = shape<Omit<Article, 'schema'>>(CHECKS, 'source');

/** RFC 3339 to the instant and the offset that are written. */
function readMoment(text: string): { instant: number; offset: number } | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  // A day that no calendar has rolls over into another month.
  if (new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCMonth() !== month - 1 || day < 1) return undefined;
  const offset = (match[7] === '-' ? -1 : 1) * (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0));
  return { instant: utcSeconds({ year, month, day, hour, minute, second }) - offset * 60, offset };
}

function documentDate(
  text: string | undefined,
  precision: DocumentDate['precision'] = 'second',
  zone: DocumentDate['zone'] = 'stated',
): DocumentDate | undefined {
  const found = text === undefined ? undefined : readMoment(text);
  return found && { ...found, precision, zone };
}

/** The draft from which `makeArticle` makes this very article again. */
function toDraft(found: Omit<Article, 'schema'>): Draft {
  const {
    title,
    url,
    guid,
    summary,
    content_text,
    content_markdown,
    authors,
    byline,
    section,
    dateline,
    language,
    image,
    rights,
  } = found;
  const {
    id,
    labels,
    read,
    starred,
    date_added,
    entities,
    persons,
    organizations,
    places,
    word_count,
    version: revision,
  } = found;
  const { story, duplicate_of } = found;
  const published = documentDate(found.date_published, found.date_precision, found.date_zone);
  const modified = documentDate(found.date_modified);
  const tags = found.tags?.map((name) => ({ name }));
  const texts = { title, url, guid, summary, content_text, content_markdown, published, modified };
  const rest = { authors, byline, tags, section, dateline, language, image, rights, source: found.source };
  const own = {
    ...{ id, labels, read, starred, date_added, entities, persons, organizations, places },
    ...{ word_count, version: revision, story, duplicate_of },
  };
  return present({ ...texts, ...rest, own: present(own) }) as unknown as Draft;
}

function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

function isArticle(value: unknown): boolean {
  return fields(value)?.['schema'] === SCHEMA;
}

/** The draft of an article as newsdesk exports it; undefined for any other value. Keys of the wrong shape are left out. */
export function draftOf(value: unknown): Draft | undefined {
  const found = isArticle(value) ? article(value) : undefined;
  return found && toDraft(found);
}

/** The draft of what is said of an article in the keys of newsdesk's JSON, of which only its source must be there. */
export function shapedDraft(value: JsonObject): Draft | undefined {
  const found = partOfArticle(value);
  return found && toDraft(found);
}

/** Why a value is no article of newsdesk, said of the line or item that holds it. */
function lack(value: unknown): string {
  const found = fields(value);
  if (found === undefined) return 'is no object';
  if (found['schema'] !== SCHEMA) return `has no "schema": "${SCHEMA}"`;
  const missing = (['id', 'title', 'source'] as const).filter((key) => CHECKS[key](found[key]) === undefined);
  const known = missing.filter((key) => found[key] !== undefined);
  return known.length > 0 ? `has no valid ${known.join(', ')}` : `has no ${missing.join(', ')}`;
}

function readLines(text: string): ReadResult {
  const drafts: Draft[] = [];
  const warnings: string[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      warnings.push(`line ${index + 1} is no JSON`);
      continue;
    }
    const draft = draftOf(value);
    if (draft === undefined) warnings.push(`line ${index + 1} ${lack(value)}`);
    else if (drafts.length < MAX.articles) drafts.push(draft);
  }
  return { drafts, warnings, lost: warnings.length };
}

function readValues(values: readonly unknown[]): ReadResult {
  const drafts: Draft[] = [];
  const warnings: string[] = [];
  for (const [index, value] of values.slice(0, MAX.articles).entries()) {
    const draft = draftOf(value);
    if (draft === undefined) warnings.push(`item ${index + 1} ${lack(value)}`);
    else drafts.push(draft);
  }
  return { drafts, warnings, lost: warnings.length };
}

/** JSON's value, or why it is none: then it may still be JSON Lines. */
function parseJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/**
 * Articles out of JSON: a JSON Feed, newsdesk's own export (an array, or one article), or JSON Lines of it. An item that has not the
 * shape of the schema is a warning, other keys are left out. Throws UnreadableError if there is no article in it.
 */
export function readJson(text: string, options: ReadOptions): ReadResult {
  const parsed = parseJson(text);
  if ('value' in parsed) {
    const { value } = parsed;
    if (isJsonFeed(value)) return readJsonFeed(value, options);
    if (Array.isArray(value) && value.length === 0) return { drafts: [], warnings: [] };
    const result = readValues(Array.isArray(value) ? value : [value]);
    if (result.drafts.length > 0) return result;
    const [first] = Array.isArray(value) || isArticle(value) ? result.warnings : [];
    throw new UnreadableError(`is JSON without articles${first === undefined ? '' : `: ${first}`}`);
  }
  const result = readLines(text);
  if (result.drafts.length > 0) return result;
  // JSON Lines of something else: the first line is a value of its own.
  const [first] = result.warnings;
  if ('value' in parseJson(text.trimStart().split('\n', 1)[0] ?? ''))
    throw new UnreadableError(
      `is JSON Lines without articles of newsdesk: ${first}`,
      'newsdesk schema says what an article has',
    );
  throw new UnreadableError(`is JSON that cannot be read: ${parsed.reason}`);
}

/**
 * A feed that newsdesk exported gives its very articles again, save over the network: there a feed speaks for its own address, and
 * not for articles of others.
 */
function readJsonFeed(feed: JsonObject, options: ReadOptions): ReadResult {
  const own = options.url === undefined ? exportedItems(feed) : [];
  return own.length > 0 ? readValues(own) : toDrafts(parseJsonFeed(feed, options.url, MAX.articles), options);
}

/** What a JSON Feed says, before it becomes drafts. Throws UnreadableError for other JSON. */
export function parseJsonFeedText(text: string, address: string | undefined): ParsedFeed {
  const parsed = parseJson(text);
  if ('value' in parsed && isJsonFeed(parsed.value)) return parseJsonFeed(parsed.value, address, MAX.articles);
  throw new UnreadableError('is JSON, but no JSON Feed');
}
