import RssParser from 'rss-parser';
import type { ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { toDrafts } from './drafts.ts';
import { isExported } from './exported-feed.ts';
import {
  alternate,
  authors,
  categories,
  date,
  dates,
  FEED_PUBLISHED,
  isWebAddress,
  parseEntry,
  RIGHTS,
  UPDATED,
} from './feed-entry.ts';
import { image } from './feed-media.ts';
import { bodyOf, plainLine, text } from './feed-values.ts';
import type { ReadOptions } from './options.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { readXmlFeed, type XmlElement, type XmlFeed, type XmlText } from './xml.ts';

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

const FEED_UPDATED = [...dates('lastBuildDate'), ...UPDATED, ...dates('dc:date')];
const DESCRIPTIONS = 'text:description subtitle tagline dc:description itunes:summary itunes:subtitle info'.split(' ');

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
  return period === undefined ? undefined : Math.round(period / (Number.isNaN(times) ? 1 : Math.max(times, 1)));
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
  const generator = text(element, 'generator');
  // RFC 4287 section 4.2.1: the feed's authors are those of every entry that names none. newsdesk's own feed is written by nobody.
  if (isAtom && written.length > 0 && !isExported({ generator }))
    for (const entry of entries) if (entry.authors.length === 0) entry.authors = written;
  const warnings: string[] = [];
  if (tree.half) warnings.push('the feed ends in the middle of an article, which is left out');
  else if (tree.cut) warnings.push('the feed ends in the middle: articles may be missing');
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
    generator,
    pause: pauseOf(element),
    cut: tree.cut || undefined,
    entries,
    warnings,
  };
}

/** Articles out of RSS 0.9x, 1.0, 2.0 or Atom 0.3, 1.0: text that begins with the feed's root element. */
export async function readFeed(xml: XmlText, options: ReadOptions): Promise<ReadResult> {
  return toDrafts(await parseFeed(xml, options.url), options);
}
