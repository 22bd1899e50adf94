import { formatInstant } from '../dates.ts';
import { markdownToText, textToMarkdown } from '../markdown-text.ts';
import { IN_FEED, linkable, markdownToHtml } from '../safe-html.ts';
import { instantIn } from '../time-zone.ts';
import { readHtml } from './html.ts';
import { fields, type JsonObject, list, textIn } from './json-values.ts';
import type { ReadOptions } from './options.ts';

/** A note's front matter, every scalar a text, and what stands between it and the marker. */
interface Note {
  front: JsonObject;
  body: string;
}

const NUMBERS = ['word_count', 'version', 'mentions'];
const FLAGS = ['read', 'starred'];

/** The article of a note that has newsdesk's own keys (`--preset plain`), as in newsdesk's JSON. */
export function plainArticle({ front, body }: Note): JsonObject {
  const { content, ...keys } = front;
  const written = cutBody(body, { heading: true, picture: front['image'] });
  return {
    // Empty lists are not written.
    entities: [],
    ...typed(keys),
    ...(content === 'text' ? asText(written) : content === 'markdown' ? asMarkdown(written) : {}),
  };
}

/** Numbers and booleans, which front matter writes as they are in JSON. */
function typed(keys: JsonObject): JsonObject {
  const values = Object.entries(keys).map(([key, value]) => {
    if (key === 'entities' && Array.isArray(value)) return [key, value.map((one) => typed(fields(one) ?? {}))];
    if (NUMBERS.includes(key)) return [key, Number(value)];
    return [key, FLAGS.includes(key) ? value === 'true' : value];
  });
  return Object.fromEntries(values) as JsonObject;
}

/**
 * The article of a note with the keys of Obsidian's Web Clipper, Hugo or Jekyll, newsdesk's presets among them, as in newsdesk's
 * JSON. Its dates have no zone, so the reader's is taken.
 */
export function namedArticle({ front, body }: Note, { timeZone }: Pick<ReadOptions, 'timeZone'>): JsonObject {
  const own = fields(fields(front['params'])?.['newsdesk']) ?? {};
  const url = textIn(front, 'image');
  const image = own['image'] ?? (url === undefined ? undefined : { url });
  const title = textIn(front, 'title');
  const written = cutBody(body, { heading: title === undefined, picture: image });
  const tags = front['newsdesk_tags'] ?? words(front['tags']).map((tag) => tag.replace(/^#/, ''));
  return {
    schema: 'newsdesk.article/1',
    id: textIn(front, 'newsdesk_id') ?? own['id'],
    url: own['url'] ?? firstOf(front, 'source', 'url', 'link'),
    guid: front['newsdesk_guid'] ?? own['guid'],
    title: title ?? headingOf(body),
    summary: firstOf(front, 'description', 'summary'),
    ...published(firstOf(front, 'published', 'date'), timeZone),
    date_modified: front['lastmod'],
    date_added: dayAdded(front['created'], 'newsdesk_id' in front),
    authors: words(front['author'] ?? front['authors']).map((name) => ({ name: unlinked(name) })),
    tags,
    entities: entitiesOf(front, words(tags)),
    section: textIn(front, 'section') ?? words(front['categories'])[0],
    language: firstOf(front, 'lang', 'language'),
    image,
    source: own['source'] ?? { name: front['publisher'], kind: 'file' },
    ...(textToMarkdown(markdownToText(written)) === written ? asText(written) : asMarkdown(written)),
  };
}

/** The body as it was before newsdesk put headline and picture before it and an empty line behind it. */
function cutBody(body: string, before: { heading: boolean; picture: unknown }): string {
  let rest = body.replace(/^\n/, '');
  if (before.heading) rest = rest.replace(/^# [^\n]*(?:\n\n?|$)/, '');
  if (linkable(textIn(fields(before.picture) ?? {}, 'url')))
    rest = rest.replace(/^!\[[^\n]*(?:\n[^\n]+)?(?:\n\n?|$)/, '');
  return rest.replace(/\n{1,2}$/, '');
}

const headingOf = (body: string): string | undefined => {
  const heading = /^\n?# ([^\n]*)/.exec(body)?.[1];
  return heading === undefined ? undefined : markdownToText(heading);
};

const asText = (body: string): JsonObject => (body === '' ? {} : { content_text: markdownToText(body) });

/** With its words beside it: by them it is searched. */
function asMarkdown(body: string): JsonObject {
  const { text } = readHtml(markdownToHtml(body, IN_FEED));
  return { content_text: text, content_markdown: body };
}

/** A list of texts, or what people write instead of one: words with commas between. */
function words(value: unknown): string[] {
  const parts = typeof value === 'string' ? value.split(',') : list({ value }, 'value');
  return parts.flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? part.trim() : []));
}

/** `[[Name]]`, a link between notes. */
const unlinked = (name: string): string => name.replace(/^\[\[|\]\]$/g, '');

function firstOf(front: JsonObject, ...keys: string[]): string | undefined {
  return keys.map((key) => textIn(front, key)).find((text) => text !== undefined);
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:\d\d)?)?$/i;

/** Unless the calendar has no such day: a day, a minute or a second, in the reader's zone unless it names its own. */
function published(date: string | undefined, timeZone: string): JsonObject {
  const found = DATE.exec(date ?? '');
  if (found === null) return {};
  const [year = 0, month = 0, day = 0, hour, minute, second] = found
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() !== day || month > 12) return {};
  const date_precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  const clock = [hour, minute, second].map((part) => String(part ?? 0).padStart(2, '0')).join(':');
  const local = `${found.slice(1, 4).join('-')}T${clock}`;
  if (found[7] !== undefined) return { date_published: local + found[7], date_precision, date_zone: 'stated' };
  const civil = { year, month, day, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 };
  const { instant, offset } = instantIn(civil, timeZone);
  return { date_published: formatInstant(instant, offset), date_precision, date_zone: 'assumed' };
}

/** The day on which newsdesk had stored it, by newsdesk's own note. */
function dayAdded(day: unknown, isOurs: boolean): string | undefined {
  return isOurs && typeof day === 'string' ? `${day.slice(0, 10)}T00:00:00Z` : undefined;
}

const LISTS = [
  ['persons', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
] as const;

/** Persons, organisations and places that a note links to; undefined where it is not known whether it has any. */
function entitiesOf(front: JsonObject, tags: readonly string[]): object[] | undefined {
  if (!('newsdesk_id' in front) && !LISTS.some(([key]) => key in front)) return undefined;
  return LISTS.flatMap(([key, type]) =>
    words(front[key]).map((written) => {
      const name = unlinked(written);
      return { name, type, from: tags.includes(name) ? 'publisher' : 'detected' };
    }),
  );
}
