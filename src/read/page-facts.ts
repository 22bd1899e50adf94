import { line } from '../clean.ts';
import type { JsonObject } from './json-values.ts';
import type { PageDocument } from './page-dom.ts';
import { articleNode, type JsonLd, readJsonLd, textOfValue, typesOf } from './page-json-ld.ts';
import { Meta } from './page-meta.ts';
import { homeHeadings, type Ruled, shownHeadlines } from './page-title.ts';
import { webAddress, withoutTracking } from './urls.ts';

/** What the rules for single fields look at. */
export interface PageFacts {
  document: PageDocument;
  meta: Meta;
  jsonLd: JsonLd;
  /** The node of JSON-LD that is this page's article. */
  article: JsonObject | undefined;
  /** The address that the page came from, else what it says that its own is. */
  address: string | undefined;
  /** What relative addresses are relative to. */
  base: string | undefined;
  /** The address under which the article is to be known, without tracking. */
  canonical: Ruled<string> | undefined;
  shown: readonly string[];
  ogTitle: string | undefined;
  documentTitle: string;
  /** The site's address, its name, and every name that it goes by. */
  home: string | undefined;
  siteName: string | undefined;
  sites: readonly string[];
}

/** Gathers what a page says of itself. `url`: the address that it came from; `scripts`: its JSON-LD. */
export function gatherFacts(document: PageDocument, scripts: readonly string[], url: string | undefined): PageFacts {
  const meta = new Meta(document);
  const jsonLd = readJsonLd(scripts);
  const href = (selector: string): string | undefined =>
    document.querySelector(selector)?.getAttribute('href') ?? undefined;
  const stated = webAddress(href('base[href]'), url) ?? url;
  const link = webAddress(href('link[rel~="canonical"]'), stated);
  const ogUrl = webAddress(meta.first('og:url')?.content, stated);
  const addresses = [url, link, ogUrl].filter((address) => address !== undefined);
  const documentTitle = line(document.querySelector('title')?.textContent ?? '')
    .trim()
    .slice(0, MAX_TITLE);
  const ogTitle = meta.first(...TITLES)?.content.slice(0, MAX_TITLE);
  const shown = shownHeadlines(document);
  const article = articleNode(jsonLd, { addresses, titles: [documentTitle, ogTitle ?? '', ...shown].filter(Boolean) });
  const home = siteOf(addresses[0]);
  const host = home && new URL(home).hostname.replace(/^www\./, '');
  const publisher = textOfValue(jsonLd.resolve(article?.['publisher'])?.['name']);
  const siteName = meta.first(...SITE_NAMES)?.content;
  const publishers = meta.all('publisher').map((name) => name.replace(/\s*\([^()]*\)$/u, ''));
  const names = [
    siteName,
    publisher,
    ...publishers,
    host,
    host?.split('.')[0],
    ...siteNames(jsonLd),
    ...homeHeadings(document),
  ];
  return {
    document,
    meta,
    jsonLd,
    article,
    address: addresses[0],
    base: stated ?? addresses[0],
    canonical: canonicalOf(url, link, ogUrl),
    shown,
    ogTitle,
    documentTitle,
    home,
    siteName: siteName ?? publisher ?? host,
    sites: names.filter((name) => name !== undefined),
  };
}

const MAX_TITLE = 2000;
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'title'];
const SITE_NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'cre',
  'publisher',
  'dc.publisher',
];

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

/** The canonical address, unless it is the front page of a site and the page is not: a common mistake of templates. */
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
