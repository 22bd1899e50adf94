import type { DocumentDate } from '../article.ts';
import { readFeedDate } from './feed-dates.ts';
import { enclosures, image, media } from './feed-media.ts';
import { all, attribute, bodyOf, child, person, plainLine, text, textOf } from './feed-values.ts';
import type { ParsedAuthor, ParsedCategory, ParsedEntry } from './parsed-feed.ts';
import type { XmlElement, XmlValue } from './xml.ts';

/** The last readable date under the first of these names that has one: a repeated date is a correction. */
export function date(element: XmlElement, names: readonly string[]): DocumentDate | undefined {
  for (const name of names) {
    const values = all(element, name);
    for (let at = values.length - 1; at >= 0; at--) {
      const written = textOf(values[at]);
      const found = written === undefined ? undefined : readFeedDate(written);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export const dates = (names: string): readonly string[] => names.split(' ').map((name) => `date:${name}`);
export const FEED_PUBLISHED = dates(
  'pubDate published issued atom:published dcterms:issued created dcterms:created dc:created dc:date',
);
const PUBLISHED = [...FEED_PUBLISHED, ...dates('date dcterms:date')];
export const UPDATED = dates('updated modified atom:updated dcterms:modified dc:modified');

/** Where a link of this relation leads (RFC 4287 section 4.2.7): HTML before anything else. RSS has it as text; the last counts. */
export function alternate(element: XmlElement, isAtom: boolean): string | undefined {
  let written: string | undefined;
  let page: string | undefined;
  let other: string | undefined;
  for (const name of ['link', 'atom:link']) {
    for (const value of all(element, name)) {
      const href = attribute(value, 'href');
      if (!isAtom && name === 'link' && href !== undefined && attribute(value, 'rel') === undefined) {
        written = href;
        continue;
      }
      if (href === undefined) {
        written = textOf(value) ?? written;
        continue;
      }
      const rel = attribute(value, 'rel')?.toLowerCase() ?? 'alternate';
      if (rel !== 'alternate' && !rel.endsWith('/relation/alternate')) continue;
      const type = attribute(value, 'type');
      if (type === undefined || type.includes('html')) page ??= href;
      else other ??= href;
    }
  }
  return isAtom ? (page ?? other ?? written) : (written ?? page ?? other);
}

export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text);
}

function entryLink(element: XmlElement, isAtom: boolean): string | undefined {
  const original = text(element, 'feedburner:origlink');
  if (isWebAddress(original)) return original;
  const link = alternate(element, isAtom);
  if (link !== undefined) return link;
  const guid = all(element, 'guid')[0];
  const permalink = attribute(guid, 'ispermalink')?.toLowerCase() === 'false' ? undefined : textOf(guid);
  return [
    permalink,
    text(element, 'id'),
    element.$?.['rdf:about'],
    attribute(all(element, 'text:content')[0], 'src'),
  ].find(isWebAddress);
}

function author(value: XmlValue): ParsedAuthor | undefined {
  if (typeof value === 'string') return person(value);
  const name = plainLine(
    text(value, 'name', 'atom:name') ? { kind: 'html', value: text(value, 'name', 'atom:name') ?? '' } : undefined,
  );
  const email = text(value, 'email', 'atom:email');
  const url = text(value, 'uri', 'url', 'atom:uri', 'homepage') ?? attribute(value, 'rdf:about');
  if (name === undefined && email === undefined && url === undefined) return person(textOf(value));
  return { name, email, url };
}

/** The people under these names, each once. */
export function authors(element: XmlElement, ...names: string[]): ParsedAuthor[] {
  const found = new Map<string, ParsedAuthor>();
  for (const name of names) {
    for (const value of all(element, name)) {
      const someone = author(value);
      if (someone === undefined) continue;
      const key = (someone.name ?? someone.email ?? someone.url ?? '').toLowerCase();
      if (!found.has(key)) found.set(key, someone);
    }
  }
  return [...found.values()];
}

const ITUNES = 'http://www.itunes.com/';
const MEDIA_SCHEME = 'http://search.yahoo.com/mrss/category_schema';

export function categories(element: XmlElement): ParsedCategory[] {
  const found: ParsedCategory[] = [];
  const add = (term: string | undefined, scheme?: string, label?: string): void => {
    const name = plainLine(term === undefined ? undefined : { kind: 'html', value: term });
    if (name !== undefined)
      found.push({
        term: name,
        scheme,
        label: plainLine(label === undefined ? undefined : { kind: 'html', value: label }),
      });
  };
  for (const name of ['category', 'atom:category', 'dc:subject']) {
    for (const value of all(element, name)) {
      const label = attribute(value, 'label');
      add(
        attribute(value, 'term') ?? textOf(value) ?? label,
        attribute(value, 'scheme') ?? attribute(value, 'domain'),
        label,
      );
    }
  }
  for (const holder of [element, ...all(element, 'media:group')]) {
    if (typeof holder === 'string') continue;
    for (const value of all(holder, 'media:category')) {
      add(textOf(value), attribute(value, 'scheme') ?? MEDIA_SCHEME, attribute(value, 'label'));
    }
  }
  const itunes = [...all(element, 'itunes:category')];
  for (let value = itunes.pop(); value !== undefined; value = itunes.pop()) {
    add(attribute(value, 'text'), ITUNES);
    if (typeof value !== 'string') itunes.push(...all(value, 'itunes:category'));
  }
  for (const name of ['itunes:keywords', 'media:keywords']) {
    for (const keyword of text(element, name)?.slice(0, 20_000).split(',') ?? [])
      add(keyword, name === 'itunes:keywords' ? ITUNES : undefined);
  }
  return found;
}

function source(element: XmlElement, isAtom: boolean): ParsedEntry['source'] {
  const value = all(element, 'source')[0];
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { title: plainLine({ kind: 'html', value }) };
  const title = plainLine(bodyOf(value, isAtom, ['title', 'atom:title']) ?? bodyOf({ own: [value] }, false, ['own']));
  return { title, link: attribute(value, 'url') ?? alternate(value, isAtom) };
}

const CONTENTS = [
  'text:content:encoded',
  'text:content',
  'atom:content',
  'xhtml:body',
  'body',
  'xhtml:div',
  'fullitem',
];
const SUMMARIES = [
  'text:description',
  'text:summary',
  'atom:summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
];

const TITLES = ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'];
export const RIGHTS = ['rights', 'copyright', 'dc:rights'];

export function parseEntry(element: XmlElement, isAtom: boolean): ParsedEntry {
  let content = bodyOf(element, isAtom, CONTENTS);
  let summary =
    bodyOf(element, isAtom, SUMMARIES) ??
    bodyOf(child(element, 'media:group') ?? element, false, ['media:description']);
  if (!isAtom && content === undefined && all(element, 'text:summary').length > 0) {
    // RSS has no summary of its own: who writes one beside the description means that as the article.
    content = bodyOf(element, isAtom, ['text:description']);
    if (content !== undefined) summary = bodyOf(element, isAtom, ['text:summary']);
  }
  const updated = date(element, UPDATED);
  const shown = media(element);
  const from = isAtom ? child(element, 'source') : undefined;
  let written = authors(
    element,
    'author',
    'atom:author',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'googleplay:author',
  );
  if (written.length === 0 && from !== undefined) written = authors(from, 'author');
  return {
    title: plainLine(bodyOf(element, isAtom, TITLES)),
    link: entryLink(element, isAtom),
    id: text(element, 'guid', 'id', 'atom:id') ?? element.$?.['rdf:about'] ?? text(element, 'dc:identifier'),
    authors: written,
    // Atom demands `updated` alone: an entry without `published` is dated by it. Nowhere else does one date stand in for another.
    published: date(element, PUBLISHED) ?? (isAtom ? updated : undefined),
    updated,
    summary,
    content,
    categories: categories(element),
    enclosures: enclosures(element),
    media: shown,
    image: image(element) ?? shown.find(({ medium }) => medium === 'image')?.url,
    comments: text(element, 'comments'),
    source: source(element, isAtom),
    language: element.$?.['xml:lang'] ?? text(element, 'language', 'dc:language'),
    rights: plainLine(bodyOf(element, isAtom, RIGHTS)),
  };
}
