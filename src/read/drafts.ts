import {
  type Author,
  bareAddress,
  type DocumentDate,
  type Draft,
  type DraftTag,
  type Image,
  type ReadResult,
} from '../article.ts';
import { line } from '../clean.ts';
import { addExported, isExported, tagsIn } from './exported-feed.ts';
import { plainLine } from './feed-values.ts';
import { cleanBlock, readHtml } from './html.ts';
import type { ReadOptions } from './options.ts';
import type { Body, ParsedAuthor, ParsedCategory, ParsedEntry, ParsedFeed, ParsedMedia } from './parsed-feed.ts';
import { isOrganization, readNames } from './pasted-bylines.ts';
import { webAddress, withoutTracking } from './urls.ts';

/** Sizes to which fields are cut, in characters: what an honest article has is below them. */
const MAX = { title: 2000, name: 200, tags: 500, address: 4096, body: 1 << 20, summary: 20_000 } as const;
/** A description that is longer, or that holds more than one paragraph, is the article and not its summary. */
const LONG_SUMMARY = 600;
const YEAR = 366 * 86_400;
const SEVERAL_NAMES = /[,;|&/]|\s(?:and|by|und|et|y|e)\s|^by\s/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

interface Rendered {
  text: string;
  markdown?: string;
  image?: Image;
}

function render(body: Body, base: string | undefined): Rendered {
  const value = body.value.length > MAX.body ? body.value.slice(0, MAX.body) : body.value;
  return body.kind === 'text' ? { text: cleanBlock(value) } : readHtml(value, body.base ?? base);
}

/** Unknown if it is before 1970 or more than a year from now: such dates are mistakes, and sort articles where nobody finds them. */
function believable(date: DocumentDate | undefined, now: number): DocumentDate | undefined {
  return date !== undefined && date.instant >= 0 && date.instant <= now + YEAR ? date : undefined;
}

function cut(text: string | undefined, length: number): string | undefined {
  if (text === undefined) return undefined;
  const short = line(text.length > length ? text.slice(0, length) : text).trim();
  return short === '' ? undefined : short;
}

/** The names in what a feed calls an author: often a byline with several, and with what they are. */
function namesIn({ name, url }: ParsedAuthor): Author[] {
  const written = cut(name, MAX.title)?.replace(/^by\s+(?=\p{Lu})/iu, '');
  if (written === undefined) return [];
  const several = SEVERAL_NAMES.test(written) ? readNames(written) : [];
  if (several.length > 0) return several;
  const author: Author = { name: cut(written, MAX.name) ?? written };
  if (isOrganization(written)) author.type = 'organization';
  const address = webAddress(url);
  if (address !== undefined) author.url = address;
  return [author];
}

function tagsOf(categories: readonly ParsedCategory[]): DraftTag[] {
  const tags = new Map<string, DraftTag>();
  for (const { term, scheme, label } of categories) {
    if (tags.size >= MAX.tags) break;
    const name = cut(label ?? term, MAX.name);
    if (name === undefined) continue;
    const kind = cut(scheme, MAX.address);
    const key = `${name}\0${kind ?? ''}`;
    if (!tags.has(key)) tags.set(key, kind === undefined ? { name } : { name, scheme: kind });
  }
  return [...tags.values()];
}

const isPicture = ({ type, medium, url }: ParsedMedia): boolean =>
  medium === 'image' ||
  type?.startsWith('image/') === true ||
  (!type && !medium && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(url));

/** The article's picture: the widest that Media RSS has, else an enclosure, the feed's own element, a thumbnail, the body's first. */
function imageOf(entry: ParsedEntry, inBody: Image | undefined): Image | undefined {
  let best: ParsedMedia | undefined;
  for (const one of entry.media)
    if (isPicture(one) && (best === undefined || (one.width ?? 0) > (best.width ?? 0))) best = one;
  best ??= entry.enclosures.find(isPicture);
  if (best === undefined && entry.image !== undefined) best = { url: entry.image };
  best ??= entry.media.find(({ medium }) => medium === 'thumbnail');
  const url = webAddress(best?.url);
  if (best === undefined || url === undefined) return inBody;
  const image: Image = { url };
  const caption = cut(best.caption, MAX.title);
  const credit = cut(best.credit, MAX.name);
  if (caption !== undefined) image.caption = caption;
  if (credit !== undefined) image.credit = credit;
  if (caption === undefined && inBody?.url === url && inBody.caption !== undefined) image.caption = inBody.caption;
  return image;
}

/** Puts the texts of an entry into the draft: its content, else a description that is one; a description beside it is the summary. */
function addTexts(draft: Draft, entry: ParsedEntry, base: string | undefined, exported: boolean): Image | undefined {
  const { content, summary } = entry;
  const main = content ?? summary;
  if (main === undefined) return undefined;
  const rendered = render(main, base);
  const { text, markdown } = rendered;
  if (content === undefined && text.length <= LONG_SUMMARY && markdown === undefined && !text.includes('\n')) {
    if (text !== '') draft.summary = text;
    return rendered.image;
  }
  if (text !== '') draft.content_text = text;
  if (markdown !== undefined) draft.content_markdown = markdown;
  if (content !== undefined && summary !== undefined) {
    const short = cut(plainLine(summary), MAX.summary);
    // What says the same as the body is no summary of it, unless newsdesk took it for one.
    const isBody =
      !exported && short !== undefined && Math.abs(short.length - text.length) < 40 && short === line(text);
    if (short !== undefined && !isBody) draft.summary = short;
  }
  return rendered.image;
}

function articleAddress(link: string | undefined, base: string | undefined): string | undefined {
  const address = webAddress(link, base);
  return address && withoutTracking(address);
}

/** How often each value stands in the document. */
function count(values: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Drafts out of a feed that was read: bodies become text and Markdown, what is no web address is dropped, sizes are cut, dates before
 * 1970 or beyond a year from now are unknown. An article keeps the feed's id only where no other has it: some publishers give all
 * the same.
 */
export function toDrafts(feed: ParsedFeed, options: ReadOptions): ReadResult {
  const warnings = [...feed.warnings];
  const source: Draft['source'] = { kind: 'feed' };
  const name = cut(feed.title, MAX.title);
  const home = webAddress(feed.link, options.url);
  const address = webAddress(options.url);
  if (name !== undefined) source.name = name;
  if (home !== undefined) source.url = home;
  if (address !== undefined) source.feed_url = address;
  const exported = isExported(feed);
  const ids = feed.entries.map((entry) => cut(entry.id, MAX.address));
  const links = feed.entries.map((entry) => articleAddress(entry.link, options.url));
  const idCounts = count(ids);
  const linkCounts = count(links.map((link) => link && bareAddress(link)));
  const people = new Map<string, Author[]>();
  const drafts: Draft[] = [];
  for (const [index, entry] of feed.entries.entries()) {
    const link = links[index];
    const draft: Draft = { source };
    const inBody = addTexts(draft, entry, link ?? options.url, exported);
    const title = cut(entry.title, MAX.title);
    if (title !== undefined) draft.title = title;
    if (title === undefined && draft.content_text === undefined && draft.summary === undefined && link === undefined) {
      warnings.push(`item ${index + 1} has neither title nor text nor link`);
      continue;
    }
    if (link !== undefined) draft.url = link;
    const id = ids[index];
    if (id !== undefined && idCounts.get(id) === 1) draft.guid = id;
    else if (link === undefined || linkCounts.get(bareAddress(link)) !== 1) draft.identity = 'text';
    const published = believable(entry.published, options.now);
    const modified = believable(entry.updated, options.now);
    if (published !== undefined) draft.published = published;
    if (modified !== undefined) draft.modified = modified;
    addPeople(draft, entry.authors, people);
    const tags = tagsOf(exported ? tagsIn(entry.categories) : entry.categories);
    if (tags.length > 0) draft.tags = tags;
    if (exported) addExported(draft, entry, tags, options.url === undefined);
    const language = (entry.language ?? feed.language)?.replaceAll('_', '-');
    if (language !== undefined && LANGUAGE.test(language)) draft.language = language;
    const image = imageOf(entry, inBody);
    if (image !== undefined) draft.image = image;
    const rights = cut(entry.rights ?? feed.rights, MAX.title);
    if (rights !== undefined) draft.rights = rights;
    drafts.push(draft);
  }
  return { drafts, warnings, feed: { title: name, home, pause: feed.pause, cut: feed.cut } };
}

/** The authors, and the byline as it is written where it says more than their names. `known`: bylines of this document. */
function addPeople(draft: Draft, authors: readonly ParsedAuthor[], known: Map<string, Author[]>): void {
  if (authors.length === 0) return;
  const people = new Map<string, Author>();
  for (const author of authors) {
    const key = `${author.name ?? ''}\0${author.url ?? ''}`;
    let named = known.get(key);
    if (named === undefined) {
      named = namesIn(author);
      known.set(key, named);
    }
    for (const one of named) if (!people.has(one.name)) people.set(one.name, one);
  }
  if (people.size === 0) return;
  draft.authors = [...people.values()];
  const byline = cut(authors.flatMap((author) => author.name ?? []).join(', '), MAX.title);
  if (byline !== undefined && byline !== [...people.keys()].join(', ')) draft.byline = byline;
}
