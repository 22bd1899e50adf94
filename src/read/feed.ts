import RssParser from 'rss-parser';
import type { DocumentDate, ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { toDrafts } from './drafts.ts';
import { readFeedDate } from './feed-dates.ts';
import { all, attribute, bodyOf, child, person, plainLine, text, textOf } from './feed-values.ts';
import type { ReadOptions } from './options.ts';
import type { ParsedAuthor, ParsedCategory, ParsedEntry, ParsedFeed, ParsedMedia } from './parsed-feed.ts';
import { readXmlFeed, type XmlElement, type XmlFeed, type XmlText, type XmlValue } from './xml.ts';

/** More articles than any feed has; the rest of one that has more is left out. */
export const MAX_ARTICLES = 50_000;

/** What we want of rss-parser's results: the elements themselves, which it hands through under a custom field. */
type WithFields = { fields?: XmlElement };

/** rss-parser with its XML reader within reach: public in its code, unknown to its types. */
interface OpenParser {
  xmlParser: { parseString(xml: XmlFeed, callback: (error: Error | null, tree: unknown) => void): void };
  parseString(xml: XmlFeed): Promise<RssParser.Output<WithFields> & WithFields>;
}

/**
 * The parser of RSS and Atom. rss-parser decides what version a document is, and where its channel and its articles are. Its XML
 * reader (xml2js) is replaced by a tree that is already there: xml2js loses a whole feed over a bare `&`, a control character or a
 * missing end tag. What rss-parser would flatten (several authors, typed categories, media) is read from the elements.
 */
export function createParser(): OpenParser {
  const parser = new RssParser<WithFields, WithFields>({
    defaultRSS: 2,
    customFields: { feed: ['fields'], item: ['fields'] },
  }) as unknown as OpenParser;
  parser.xmlParser = { parseString: (xml, callback) => callback(null, xml.tree) };
  return parser;
}

const parser = createParser();

/** The last readable date under the first of these names that has one: a repeated date is a correction. */
function date(element: XmlElement, names: readonly string[]): DocumentDate | undefined {
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

const dates = (names: string): readonly string[] => names.split(' ').map((name) => `date:${name}`);
const FEED_PUBLISHED = dates(
  'pubDate published issued atom:published dcterms:issued created dcterms:created dc:created dc:date',
);
const PUBLISHED = [...FEED_PUBLISHED, ...dates('date dcterms:date')];
const UPDATED = dates('updated modified atom:updated dcterms:modified dc:modified');
const FEED_UPDATED = [...dates('lastBuildDate'), ...UPDATED, ...dates('dc:date')];

/** Where a link of this relation leads (RFC 4287 section 4.2.7): HTML before anything else. RSS has it as text; the last counts. */
function alternate(element: XmlElement, isAtom: boolean): string | undefined {
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

function isWebAddress(text: string | undefined): text is string {
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
function authors(element: XmlElement, ...names: string[]): ParsedAuthor[] {
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

function categories(element: XmlElement): ParsedCategory[] {
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

function enclosures(element: XmlElement): ParsedMedia[] {
  const found: ParsedMedia[] = [];
  const add = (value: XmlValue, url: string | undefined): void => {
    if (url !== undefined) found.push({ url, type: attribute(value, 'type'), length: attribute(value, 'length') });
  };
  for (const value of all(element, 'enclosure'))
    add(value, attribute(value, 'url') ?? attribute(value, 'rdf:resource') ?? attribute(value, 'href'));
  for (const name of ['link', 'atom:link']) {
    for (const value of all(element, name)) {
      if (attribute(value, 'rel')?.toLowerCase() === 'enclosure') add(value, attribute(value, 'href'));
    }
  }
  return found;
}

/** What Media RSS has to show, each with the caption and credit that stand nearest to it. */
function media(element: XmlElement): ParsedMedia[] {
  const found: ParsedMedia[] = [];
  const about = (holder: XmlElement): Pick<ParsedMedia, 'caption' | 'credit'> => ({
    caption: plainLine(bodyOf(holder, false, CAPTIONS)),
    credit: plainLine(bodyOf(holder, false, ['media:credit'])),
  });
  const hasMedia =
    all(element, 'media:group').length + all(element, 'media:content').length + all(element, 'media:thumbnail').length >
    0;
  if (!hasMedia) return found;
  const near = about(element);
  const look = (holder: XmlElement, around: Pick<ParsedMedia, 'caption' | 'credit'>): void => {
    for (const value of all(holder, 'media:content')) {
      if (typeof value === 'string') continue;
      const own = about(value);
      const caption = own.caption ?? around.caption;
      const credit = own.credit ?? around.credit;
      const url = attribute(value, 'url');
      const [type, length, medium, width] = ['type', 'filesize', 'medium', 'width'].map((name) =>
        attribute(value, name),
      );
      if (url !== undefined)
        found.push({ url, type, length, medium, width: Number(width) || undefined, caption, credit });
      for (const thumbnail of all(value, 'media:thumbnail')) addThumbnail(thumbnail, { caption, credit });
    }
    for (const thumbnail of all(holder, 'media:thumbnail')) addThumbnail(thumbnail, around);
  };
  const addThumbnail = (value: XmlValue, around: Pick<ParsedMedia, 'caption' | 'credit'>): void => {
    const url = attribute(value, 'url') ?? textOf(value);
    if (url !== undefined)
      found.push({ url, medium: 'thumbnail', width: Number(attribute(value, 'width')) || undefined, ...around });
  };
  look(element, near);
  for (const group of all(element, 'media:group')) {
    if (typeof group === 'string') continue;
    const own = about(group);
    look(group, { caption: own.caption ?? near.caption, credit: own.credit ?? near.credit });
  }
  return found;
}

/** The picture that an element names as its own: iTunes, RSS `image`, Atom `logo` and `icon`. */
function image(element: XmlElement): string | undefined {
  const itunes = all(element, 'itunes:image')[0];
  const rss = all(element, 'image')[0];
  return (
    attribute(itunes, 'href') ??
    attribute(itunes, 'url') ??
    (typeof rss === 'string'
      ? textOf(rss)
      : (text(rss, 'url') ?? attribute(rss, 'href') ?? attribute(rss, 'rdf:resource') ?? textOf(rss))) ??
    text(element, 'logo', 'icon')
  );
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

const DESCRIPTIONS = 'text:description subtitle tagline dc:description itunes:summary itunes:subtitle info'.split(' ');
const TITLES = ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'];
const RIGHTS = ['rights', 'copyright', 'dc:rights'];
const CAPTIONS = ['media:description', 'media:title', 'media:text'];

function parseEntry(element: XmlElement, isAtom: boolean): ParsedEntry {
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

const PERIODS = new Map([
  ['hourly', 3600],
  ['daily', 86_400],
  ['weekly', 7 * 86_400],
  ['monthly', 30 * 86_400],
  ['yearly', 365 * 86_400],
]);

/** How many seconds a feed stays as it is: `ttl` (RSS 2.0, in minutes) or the syndication module of RSS 1.0. */
function pauseOf(element: XmlElement): number | undefined {
  const minutes = Number(text(element, 'ttl'));
  if (minutes > 0) return minutes * 60;
  const period = PERIODS.get(text(element, 'sy:updateperiod')?.toLowerCase() ?? '');
  const times = Number(text(element, 'sy:updatefrequency') ?? 1);
  return period === undefined ? undefined : Math.round(period / (times >= 1 ? times : 1));
}

/**
 * What a feed says, from XML that begins with its root element (see `sniff`). `address`: where it came from, the base of relative
 * addresses. A field that cannot be read is missing, an article that cannot be read is a warning; throws UnreadableError only if
 * rss-parser finds no feed at all.
 */
export async function parseFeed(xml: XmlText, address: string | undefined): Promise<ParsedFeed> {
  const tree = readXmlFeed(xml, address, MAX_ARTICLES);
  const feed = await parser.parseString(tree).catch((error: unknown) => {
    throw new UnreadableError('is not a feed that can be read', String(error));
  });
  const element = feed.fields ?? {};
  const isAtom = 'feed' in tree.tree;
  const written = authors(
    element,
    'author',
    'managingEditor',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'itunes:owner',
    'webMaster',
  );
  const entries = feed.items.map(({ fields }) => parseEntry(fields ?? {}, isAtom));
  // RFC 4287 section 4.2.1: the feed's authors are those of every entry that names none.
  if (isAtom && written.length > 0)
    for (const entry of entries) if (entry.authors.length === 0) entry.authors = written;
  const warnings: string[] = [];
  if (tree.cut) warnings.push('the feed ends in the middle: its last article may be incomplete');
  if (entries.length >= MAX_ARTICLES)
    warnings.push(`the feed has more than ${MAX_ARTICLES} articles: the rest is left out`);
  return {
    title: plainLine(bodyOf(element, isAtom, ['title', 'atom:title', 'dc:title'])),
    link: alternate(element, isAtom) ?? (isWebAddress(element.$?.['rdf:about']) ? element.$?.['rdf:about'] : undefined),
    description: bodyOf(element, isAtom, DESCRIPTIONS),
    language: element.$?.['xml:lang'] ?? text(element, 'language', 'dc:language'),
    rights: plainLine(bodyOf(element, isAtom, RIGHTS)),
    image: image(element),
    authors: written,
    published: date(element, FEED_PUBLISHED),
    updated: date(element, FEED_UPDATED),
    categories: categories(element),
    pause: pauseOf(element),
    entries,
    warnings,
  };
}

/** Articles out of RSS 0.9x, 1.0, 2.0 or Atom 0.3, 1.0: text that begins with the feed's root element. */
export async function readFeed(xml: XmlText, options: ReadOptions): Promise<ReadResult> {
  return toDrafts(await parseFeed(xml, options.url), options);
}
