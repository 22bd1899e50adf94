import type { Draft, DraftTag } from '../article.ts';
import { line } from '../clean.ts';
import { fold } from '../fold.ts';
import { htmlLine, readHtml } from './html.ts';
import { fields, type JsonObject } from './json-values.ts';
import type { ReadOptions } from './options.ts';
import { findAuthors, type PageAuthors } from './page-authors.ts';
import { findDates } from './page-dates.ts';
import { type PageDocument, textOf } from './page-dom.ts';
import { findImage } from './page-image.ts';
import { articleNode, type JsonLd, readJsonLd, squeeze, textOfValue, textsOfValue, typesOf } from './page-json-ld.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { Meta } from './page-meta.ts';
import { findTitle, homeHeadings, type Ruled, shownHeadlines } from './page-title.ts';
import type { PageEvidence } from './page-verdict.ts';
import { webAddress, withoutTracking } from './urls.ts';

const MAX = { tags: 500, tag: 200, summary: 20_000, section: 200, name: 200, headings: 200 } as const;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** Everything that a page says of its article but the body. */
export interface PageMetadata {
  /** Title, dates, authors and so on; no body. */
  draft: Draft;
  /** Field -> the rule that gave it. */
  rules: Record<string, string>;
  /** The article's text as JSON-LD has it, if at all. */
  stated?: { text: string; markdown?: string };
  evidence: PageEvidence;
  /** What relative addresses are relative to. */
  base: string | undefined;
}

/** What a page says of its article, by the first rule of each field that answers. */
export function readMetadata(document: PageDocument, scripts: readonly string[], options: ReadOptions): PageMetadata {
  const meta = new Meta(document);
  const jsonLd = readJsonLd(scripts);
  const base =
    webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, options.url) ?? options.url;
  const canonical = webAddress(
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    base,
  );
  const ogUrl = webAddress(meta.first('og:url')?.content, base);
  const addresses = [options.url, canonical, ogUrl].filter((address) => address !== undefined);
  const documentTitle = line(document.querySelector('title')?.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const ogTitle = meta.first(
    'og:title',
    'twitter:title',
    'parsely-title',
    'dc.title',
    'dcterms.title',
    'title',
  )?.content;
  const shown = shownHeadlines(document);
  const article = articleNode(jsonLd, { addresses, titles: [documentTitle, ogTitle ?? '', ...shown].filter(Boolean) });
  const home = siteOf(addresses[0]);
  const publisher = textOfValue(jsonLd.resolve(article?.['publisher'])?.['name']);
  const siteName = meta.first(
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'cre',
    'publisher',
    'dc.publisher',
  )?.content;
  const hostName = home && new URL(home).hostname.replace(/^www\./, '');
  const sites = [
    siteName,
    publisher,
    hostName,
    hostName?.split('.')[0],
    ...siteNames(jsonLd),
    ...homeHeadings(document),
  ].filter((name) => name !== undefined);
  const rules: Record<string, string> = {};
  const take = <T>(field: string, found: Ruled<T> | undefined): T | undefined => {
    if (found) rules[field] = found.rule;
    return found?.value;
  };
  const headline = textOfValue(article?.['headline']) ?? textOfValue(article?.['name']);
  const language = languageOf(document, meta, article);
  let onPage: string | undefined;
  const isOnPage = (text: string): boolean => {
    onPage ??= squeeze(document.body.textContent ?? '');
    return onPage.includes(squeeze(text));
  };
  const title = take(
    'title',
    findTitle(shown, {
      headline,
      ogTitle,
      documentTitle,
      sites,
      isOnPage,
      subheadings: shownHeadlines(document, 'h2'),
    }),
  );
  let read: PageLine[] | undefined;
  const lines = (): PageLine[] => {
    read ??= pageLines(document, title);
    return read;
  };
  const dates = findDates({
    lines,
    document,
    meta,
    jsonLd,
    article,
    address: addresses[0],
    now: options.now,
    timeZone: options.timeZone,
    language,
  });
  const published = take('date_published', dates.published);
  const modified = take('date_modified', dates.modified);
  const found = findAuthors({ lines, document, meta, jsonLd, article, sites, base });
  const authors = take('authors', found);
  const summary = take('summary', summaryOf(meta, article));
  const tags = take('tags', tagsOf(meta, article));
  const section = take('section', sectionOf(meta, article));
  const image = take('image', findImage({ document, meta, jsonLd, article, base }));
  const url = canonicalOf(options.url, canonical, ogUrl);
  if (url) rules['url'] = url.rule;
  const rights =
    meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights')?.content ??
    textOfValue(article?.['copyrightNotice']);
  const name = siteName ?? publisher ?? hostName;
  const draft: Draft = {
    ...(title && { title }),
    ...(url && { url: url.value }),
    ...(summary && { summary }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(authors && authors.length > 0 && { authors }),
    ...bylineOf(found),
    ...(tags && tags.length > 0 && { tags }),
    ...(section && { section }),
    ...(language && { language }),
    ...(image && { image }),
    ...(rights && { rights: rights.slice(0, 2000) }),
    source: { kind: 'page', ...(name && { name: cut(name, MAX.name) }), ...(home && { url: home }) },
  };
  const stated = statedBody(article, base);
  return {
    draft,
    rules,
    ...(stated && { stated }),
    evidence: {
      isArticle: article !== undefined || /article/i.test(meta.first('og:type')?.content ?? ''),
      isPaid: isPaid(article, meta),
      hasPassword: document.querySelector('input[type="password"]') !== null,
      isFront: isFront(addresses[0]),
      headlines: linkedHeadings(document),
    },
    base,
  };
}

const cut = (text: string, length: number): string => (text.length > length ? text.slice(0, length).trimEnd() : text);

function bylineOf(found: PageAuthors | undefined): { byline?: string } {
  const names = found?.value.map(({ name }) => name).join(', ');
  return found?.byline !== undefined && found.byline !== names ? { byline: found.byline } : {};
}

/** The address of the site that a page belongs to. */
function siteOf(address: string | undefined): string | undefined {
  const origin = address === undefined ? undefined : URL.parse(address)?.origin;
  return origin === undefined || origin === 'null' ? undefined : `${origin}/`;
}

/** The names under which JSON-LD has the site and its publisher. */
function siteNames({ nodes }: JsonLd): string[] {
  return nodes
    .filter((node) => typesOf(node).some((type) => /^(?:WebSite|.*Organization|NewsMediaOrganization)$/.test(type)))
    .slice(0, 10)
    .flatMap((node) =>
      [textOfValue(node['name']), textOfValue(node['alternateName'])].filter((name) => name !== undefined),
    );
}

/** The canonical address, unless it leads to the front page or another host than the one that the page came from. */
function canonicalOf(
  url: string | undefined,
  canonical: string | undefined,
  ogUrl: string | undefined,
): Ruled<string> | undefined {
  const isHome = (address: string): boolean => /^\/?$/.test(URL.parse(address)?.pathname ?? '/');
  const fits = (address: string | undefined): address is string =>
    address !== undefined && (url === undefined || isHome(url) || !isHome(address));
  if (fits(canonical)) return { value: withoutTracking(canonical), rule: 'link canonical' };
  if (fits(ogUrl)) return { value: withoutTracking(ogUrl), rule: 'og:url' };
  const own = webAddress(url);
  return own === undefined ? undefined : { value: withoutTracking(own), rule: 'address' };
}

function languageOf(document: PageDocument, meta: Meta, article: JsonObject | undefined): string | undefined {
  const candidates = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    textOfValue(article?.['inLanguage']),
    meta.first('content-language', 'language', 'og:locale', 'dc.language', 'dcterms.language', 'inlanguage')?.content,
  ];
  for (const candidate of candidates) {
    const language = candidate?.trim().replaceAll('_', '-');
    if (language !== undefined && LANGUAGE.test(language)) return language;
  }
  return undefined;
}

function summaryOf(meta: Meta, article: JsonObject | undefined): Ruled<string> | undefined {
  const candidates: [string | undefined, string][] = [
    [textOfValue(article?.['description']), 'ld:description'],
    [meta.first('og:description')?.content, 'og:description'],
    [meta.first('description', 'dc.description', 'twitter:description')?.content, 'meta description'],
  ];
  for (const [text, rule] of candidates) {
    const value = text && htmlLine(cut(text, MAX.summary));
    if (value) return { value, rule };
  }
  return undefined;
}

/** Kinds of things in schema.org, as the schemes of tags that say what they are. */
const KINDS: readonly [RegExp, string][] = [
  [/^Person$/, 'person'],
  [/Organi[sz]ation$|^Corporation$|^SportsTeam$/, 'organization'],
  [/^(?:Place|City|Country|State|AdministrativeArea|GeoCoordinates)$/, 'place'],
];
const VOCABULARY = 'https://schema.org/';

/** The publisher's tags, verbatim and in its order, those first whose kind it states (about, mentions). */
function tagsOf(meta: Meta, article: JsonObject | undefined): Ruled<DraftTag[]> | undefined {
  const tags = new Map<string, DraftTag>();
  const rules: string[] = [];
  const add = (rule: string, entries: Iterable<DraftTag>): void => {
    const before = tags.size;
    for (const { name, scheme } of entries) {
      const written = line(name).trim().replace(/^#/, '');
      const key = fold(written);
      if (written === '' || written.length > MAX.tag || tags.size >= MAX.tags) continue;
      const known = tags.get(key);
      if (known === undefined) tags.set(key, { name: written, ...(scheme && { scheme }) });
      else if (known.scheme === undefined && scheme) known.scheme = scheme;
    }
    if (tags.size > before) rules.push(rule);
  };
  const named = (texts: Iterable<string>): DraftTag[] => [...texts].map((name) => ({ name }));
  const keywords = textsOfValue(article?.['keywords']).filter((word) => !/^[\w-]{1,40}:.{0,80}:/.test(word));
  add('ld:keywords', named(keywords.flatMap(splitKeywords)));
  if (tags.size === 0) add('meta article:tag', named(meta.all('article:tag').flatMap(splitKeywords)));
  if (tags.size === 0) add('meta news_keywords', named(meta.all('news_keywords').flatMap(splitKeywords)));
  if (tags.size === 0) add('meta keywords', named(meta.all('keywords').flatMap(splitKeywords)));
  for (const key of ['about', 'mentions']) add(`ld:${key}`, typed(article?.[key]));
  return tags.size === 0 ? undefined : { value: [...tags.values()], rule: rules.join(', ') };
}

function typed(value: unknown): DraftTag[] {
  return (Array.isArray(value) ? value.slice(0, MAX.tags) : [value]).flatMap((entry) => {
    const node = fields(entry);
    const name = node && textOfValue(node['name']);
    const types = node ? typesOf(node) : [];
    const kind = KINDS.find(([pattern]) => types.some((type) => pattern.test(type)));
    return name && kind ? [{ name, scheme: `${VOCABULARY}${kind[1]}` }] : [];
  });
}

const splitKeywords = (text: string): string[] =>
  text.split(text.includes(';') && !text.includes(',') ? ';' : /[,،、，]/u);

function sectionOf(meta: Meta, article: JsonObject | undefined): Ruled<string> | undefined {
  const fromNode = textOfValue(article?.['articleSection']);
  if (fromNode) return { value: cut(fromNode, MAX.section), rule: 'ld:articleSection' };
  const found = meta.first(
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
    'cxenseparse:section',
    'dc.subject.section',
  );
  return found && { value: cut(found.content, MAX.section), rule: `meta ${found.name}` };
}

const MIN_STATED_LENGTH = 400;
const MAX_STATED_LENGTH = 1 << 20;

function statedBody(
  article: JsonObject | undefined,
  base: string | undefined,
): { text: string; markdown?: string } | undefined {
  const value = article?.['articleBody'] ?? article?.['text'];
  const raw = (Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n\n') : value) as unknown;
  if (typeof raw !== 'string' || raw.length < MIN_STATED_LENGTH) return undefined;
  const html = raw.slice(0, MAX_STATED_LENGTH);
  const isEscaped = !/<(?:p|br|div|h\d)\b/i.test(html) && /&lt;(?:p|br|div|h\d)\b/i.test(html);
  const markup = isEscaped
    ? html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : html;
  const isMarkup = /<\/?(?:p|br|div|h\d|a|strong|em)\b/i.test(markup);
  const { text, markdown } = readHtml(isMarkup ? markup : paragraphs(markup), base);
  return { text, ...(markdown && { markdown }) };
}

/** Plain text as HTML, so that both come the same way: its entities are still to be decoded. */
const paragraphs = (text: string): string =>
  text
    .replaceAll('<', '&lt;')
    .split(/\r?\n\s*/)
    .map((part) => `<p>${part}</p>`)
    .join('');

function linkedHeadings(document: PageDocument): Set<string> {
  const keys = new Set<string>();
  for (const heading of document.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3')) {
    if (keys.size >= MAX.headings) break;
    if (!heading.closest('nav, aside, footer')) keys.add(squeeze(textOf(heading)));
  }
  return keys;
}

const isFront = (address: string | undefined): boolean =>
  address !== undefined &&
  /^\/?$/.test(URL.parse(address)?.pathname ?? '') &&
  (URL.parse(address)?.search ?? '') === '';

/** Whether the page says that not everyone may read it (schema.org isAccessibleForFree, Facebook's content tier). */
function isPaid(article: JsonObject | undefined, meta: Meta): boolean {
  const said = article?.['isAccessibleForFree'];
  if (said === false || (typeof said === 'string' && /^(?:false|no|.*\/False)$/i.test(said.trim()))) return true;
  return /^(?:locked|metered|paid|premium|subscription)$/i.test(
    meta.first('article:content_tier', 'content_tier')?.content ?? '',
  );
}
