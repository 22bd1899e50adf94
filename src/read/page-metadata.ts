import type { Draft } from '../article.ts';
import { htmlLine } from './html.ts';
import type { JsonObject } from './json-values.ts';
import type { ReadOptions } from './options.ts';
import { findAuthors, type PageAuthors } from './page-authors.ts';
import { findDates } from './page-dates.ts';
import { type PageDocument, textOf } from './page-dom.ts';
import { gatherFacts } from './page-facts.ts';
import { findImage } from './page-image.ts';
import { squeeze, textOfValue } from './page-json-ld.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import type { Meta } from './page-meta.ts';
import { type Content, statedBody } from './page-stated.ts';
import { findSection, findTags } from './page-tags.ts';
import { findTitle, type Ruled, shownHeadlines } from './page-title.ts';
import type { PageEvidence } from './page-verdict.ts';

const MAX = { summary: 20_000, name: 200, headings: 200 } as const;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** Everything that a page says of its article but the body. */
export interface PageMetadata {
  /** Title, dates, authors and so on; no body. */
  draft: Draft;
  /** Field -> the rule that gave it. */
  rules: Record<string, string>;
  /** The article's text as JSON-LD has it, if at all. */
  stated?: Content;
  evidence: PageEvidence;
  /** What relative addresses are relative to. */
  base: string | undefined;
}

/** What a page says of its article, by the first rule of each field that answers. */
export function readMetadata(document: PageDocument, scripts: readonly string[], options: ReadOptions): PageMetadata {
  const facts = gatherFacts(document, scripts, options.url);
  const { meta, article, base, sites, shown, ogTitle, documentTitle, home, siteName } = facts;
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
      headings: () => new Set(shownHeadlines(document, 'h1, h2, h3, h4, h5').map(squeeze)),
    }),
  );
  let read: PageLine[] | undefined;
  const lines = (): PageLine[] => {
    read ??= pageLines(document, title);
    return read;
  };
  const dates = findDates({ ...facts, lines, now: options.now, timeZone: options.timeZone, language });
  const published = take('date_published', dates.published);
  const modified = take('date_modified', dates.modified);
  const found = findAuthors({ ...facts, lines });
  const authors = take('authors', found);
  const summary = take('summary', summaryOf(meta, article));
  const tags = take('tags', findTags(meta, article));
  const section = take('section', findSection(meta, article));
  const image = take('image', findImage(facts));
  const url = take('url', facts.canonical);
  const rights =
    meta.first('copyright', 'dc.rights', 'dcterms.rights', 'rights')?.content ??
    textOfValue(article?.['copyrightNotice']);
  const draft: Draft = {
    ...(title && { title }),
    ...(url && { url }),
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
    source: { kind: 'page', ...(siteName && { name: cut(siteName, MAX.name) }), ...(home && { url: home }) },
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
      isFront: isFront(facts.address),
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
