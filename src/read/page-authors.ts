import type { Author } from '../article.ts';
import { line } from '../clean.ts';
import { fold } from '../fold.ts';
import type { JsonObject } from './json-values.ts';
import { type PageDocument, type PageElement, textOf } from './page-dom.ts';
import { type JsonLd, squeeze, textOfValue, typesOf } from './page-json-ld.ts';
import type { Meta } from './page-meta.ts';
import type { Ruled } from './page-title.ts';
import { afterByWord, isOrganization, readNames } from './pasted-bylines.ts';
import { AND_WORDS } from './pasted-words.ts';
import { webAddress } from './urls.ts';

const META = [
  'parsely-author',
  'author',
  'byl',
  'article:author',
  'article:author_name',
  'og:article:author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'bt:author',
  'authors',
  'article_author',
  'twitter:misc:written by',
];
const OUTSIDE =
  'aside, footer, nav, [class*="related"], [class*="comment"], [id*="comment"], [class*="sidebar"], [class*="teaser"], [class*="recommend"], [class*="popular"], figure, figcaption';
const SELECTORS = [
  '[itemprop~="author"]',
  'a[rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], a[href*="/profile/"], a[href*="/by/"], a[href*="/staff/"], a[href*="/people/"]',
  '[class~="author"], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="article-author" i], [class*="entry-author" i], [class*="post-author" i]',
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="writer" i], [class*="reporter" i]',
];
const MAX_AUTHORS = 30;
const MAX_NAME = 200;
const SEPARATOR = new RegExp(
  `\\s*[;|•·、]\\s*|\\s*,\\s+|\\s+(?:${AND_WORDS.join('|')}|&)\\s+|\\s&\\s|\\s*／\\s*`,
  'iu',
);

export interface AuthorHints {
  document: PageDocument;
  meta: Meta;
  jsonLd: JsonLd;
  article: JsonObject | undefined;
  /** Names of the publisher and the site. */
  sites: readonly string[];
  /** The page's address, which relative ones are relative to. */
  base: string | undefined;
}

export interface PageAuthors extends Ruled<Author[]> {
  /** The byline as it is written, where it says more than the names. */
  byline?: string;
}

/**
 * Who wrote the article; the first rule that names someone other than the publisher itself: JSON-LD, `<meta>`, microdata, links to
 * authors, elements whose class speaks of a byline. The publisher, where nobody else is named.
 */
export function findAuthors(hints: AuthorHints): PageAuthors | undefined {
  const sites = new Set(hints.sites.map(squeeze).filter(Boolean));
  const isPublisher = ({ name }: Author): boolean => sites.has(squeeze(name));
  let fallback: PageAuthors | undefined;
  for (const candidate of candidates(hints)) {
    const people = candidate.value.filter((author) => !isPublisher(author));
    if (people.some(({ type }) => type !== 'organization')) return { ...candidate, value: people };
    if (candidate.value.length > 0) fallback ??= people.length > 0 ? { ...candidate, value: people } : candidate;
  }
  return fallback;
}

function* candidates(hints: AuthorHints): Generator<PageAuthors> {
  const { article, jsonLd, base } = hints;
  if (article) {
    for (const key of ['author', 'creator']) {
      const value = authorsOfValue(article[key], jsonLd, base);
      if (value.length > 0) yield { value, rule: `ld:${key}` };
    }
  }
  for (const name of META) {
    const value = unique(hints.meta.all(name).flatMap((content) => namesIn(content)));
    if (value.length > 0) yield { value, rule: `meta ${name}` };
  }
  for (const selector of SELECTORS) yield* shown(hints.document, selector);
}

function authorsOfValue(value: unknown, jsonLd: JsonLd, base: string | undefined): Author[] {
  const entries = Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : value === undefined ? [] : [value];
  return unique(
    entries.flatMap((entry) => {
      const node = jsonLd.resolve(entry);
      const several = Array.isArray(entry) ? entry : node?.['name'];
      if (Array.isArray(several))
        return several.slice(0, MAX_AUTHORS).flatMap((name) => namesIn(textOfValue(name) ?? ''));
      const text = node ? textOfValue(node['name']) : textOfValue(entry);
      const names = namesIn(text ?? '');
      const type =
        node && typesOf(node).some((name) => /Organi[sz]ation|Corporation/.test(name)) ? 'organization' : undefined;
      const url = names.length === 1 && node ? webAddress(textOfValue(node['url']), base) : undefined;
      return names.map((author) => ({
        ...author,
        ...(type !== undefined && names.length === 1 && { type }),
        ...(url !== undefined && { url }),
      }));
    }),
  );
}

/** The names in a text that is known to name authors: split where several stand, without "by", addresses and handles. */
function namesIn(text: string): Author[] {
  const written = line(text.slice(0, 500)).trim();
  if (written === '' || /^(?:https?:|www\.|@|\/)/i.test(written) || !/\p{L}/u.test(written)) return [];
  const by = afterByWord(written)?.rest ?? written;
  if (/^[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u.test(by) && !SEPARATOR.test(by)) return [authorOf(by)];
  const several = SEPARATOR.test(by) ? readNames(by) : [];
  if (several.length > 0) return several;
  return by
    .split(SEPARATOR)
    .map((name) => name.replace(/\(.*\)$|<.*>$/u, '').trim())
    .filter(
      (name) => name.length > 1 && name.length <= MAX_NAME && /\p{L}/u.test(name) && !/@\S+\.\S|https?:/i.test(name),
    )
    .map(authorOf);
}

const authorOf = (name: string): Author => (isOrganization(name) ? { name, type: 'organization' } : { name });

function unique(authors: readonly Author[]): Author[] {
  const known = new Map<string, Author>();
  for (const author of authors.slice(0, MAX_AUTHORS)) {
    const key = fold(author.name);
    if (!known.has(key)) known.set(key, author);
  }
  return [...known.values()];
}

/** Authors that the page shows in elements of one kind, outermost first; elements beside the article do not count. */
function* shown(document: PageDocument, selector: string): Generator<PageAuthors> {
  const found: Author[] = [];
  let byline: string | undefined;
  let holder: PageElement | null = null;
  let count = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++count > 60) break;
    if (element.closest(OUTSIDE)) continue;
    const text = (element.getAttribute('content') ?? textOf(element)).trim();
    if (text.length < 3 || text.length > 200) continue;
    const by = afterByWord(text);
    const names = readNames(by?.rest ?? text).filter(({ type }) => type === 'person');
    if (names.length === 0) continue;
    // A second byline elsewhere is another article's.
    if (
      holder !== null &&
      element.parentElement !== holder &&
      element.parentElement?.parentElement !== holder.parentElement
    )
      break;
    holder ??= element.parentElement;
    byline ??= by === undefined ? undefined : text;
    found.push(...names);
  }
  const value = unique(found);
  if (value.length > 0)
    yield { value, rule: `shown ${selector.split(',')[0]}`, ...(byline !== undefined && { byline }) };
}
