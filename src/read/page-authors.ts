import type { Author } from '../article.ts';
import { line } from '../clean.ts';
import { fold } from '../fold.ts';
import type { JsonObject } from './json-values.ts';
import { type PageDocument, type PageElement, spacedText, textOf } from './page-dom.ts';
import { type JsonLd, squeeze, textOfValue, typesOf } from './page-json-ld.ts';
import type { PageLine } from './page-lines.ts';
import type { Meta } from './page-meta.ts';
import type { Ruled } from './page-title.ts';
import { afterByWord, isOrganization, readNames, withoutRole } from './pasted-bylines.ts';
import { dateParts } from './pasted-date-labels.ts';
import { AND_WORDS, AUTHOR_NOUNS, BY_WORDS, CREDIT_LABELS, FURNITURE, NEWSROOM_WORDS } from './pasted-words.ts';
import { webAddress } from './urls.ts';
import { findDateSpan } from './written-dates.ts';

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
  // hCard and h-entry (microformats.org).
  '[class~="author"] [class~="fn"], [class~="author"][class~="fn"], [class~="p-author"] [class~="p-name"]',
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
  /** The short lines that the page shows. */
  lines: () => readonly PageLine[];
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
  for (const candidate of candidates(hints, sites)) {
    const people = candidate.value.filter((author) => !isPublisher(author));
    if (people.some(isPerson)) return { ...candidate, value: people };
    if (candidate.value.length > 0) fallback ??= people.length > 0 ? { ...candidate, value: people } : candidate;
  }
  return fallback;
}

/** "The Courier, Lyon, France": the publisher and where it sits. */
function isAddress(text: string, sites: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = text.split(/\s*,\s*/u);
  return rest.length > 0 && sites.has(squeeze(first)) && rest.every((part) => !part.includes(' '));
}

/** Not an organisation, nor a name that is as long as a slogan. */
const isPerson = ({ name, type }: Author): boolean =>
  type === 'person' || (type === undefined && !/\s[–—|:]\s|(?:\S+\s){5}/u.test(name));

function* candidates(hints: AuthorHints, sites: ReadonlySet<string>): Generator<PageAuthors> {
  const { article, jsonLd, base } = hints;
  if (article) {
    for (const key of ['author', 'creator']) {
      const value = authorsOfValue(article[key], jsonLd, base);
      if (value.length > 0) yield { value, rule: `ld:${key}` };
    }
  }
  for (const name of META) {
    const value = unique(
      hints.meta.all(name).flatMap((content) => (isAddress(content, sites) ? [] : namesIn(content))),
    );
    if (value.length > 0) yield { value, rule: `meta ${name}` };
  }
  for (const [index, selector] of SELECTORS.entries()) yield* shown(hints.document, selector, index < 3);
  yield* written(hints.lines());
  yield* inTwitterCard(hints.meta);
}

/** Cards of Twitter have two fields with names of their own: "Written by", as blogs put it in their language. */
function* inTwitterCard(meta: Meta): Generator<PageAuthors> {
  for (const field of ['1', '2']) {
    const label = meta.first(`twitter:label${field}`)?.content ?? '';
    const data = meta.first(`twitter:data${field}`)?.content;
    if (data === undefined || afterByWord(`${label}: X`) === undefined) continue;
    const value = namesIn(data);
    if (value.length > 0) yield { value, rule: `meta twitter:data${field}` };
  }
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
  const written = line(text.slice(0, 500))
    .replace(/\s@\w{2,30}|\((?:https?:|www\.)[^()]{0,80}\)/g, ' ')
    .trim();
  if (/^(?:https?:|www\.|@|\/)/i.test(written) || !/\p{L}/u.test(written)) return [];
  const by = afterByWord(written)?.rest ?? written;
  if (!SEPARATOR.test(by)) return isName(by) ? [authorOf(withoutRole(by))] : [];
  const parts = by.split(SEPARATOR).map((name) => name.replace(/\([^()]*\)$|<[^<>]*>$/u, '').trim());
  const several = readNames(by);
  if (several.length === 0) return parts.filter(isName).map(authorOf);
  const agencies = parts.filter((part) => NEWSROOM_WORDS.has(fold(part)) && !several.some(({ name }) => name === part));
  return [...several, ...agencies.map((name): Author => ({ name, type: 'organization' }))];
}

const isName = (text: string): boolean =>
  text.length > 1 && text.length <= MAX_NAME && /\p{L}/u.test(text) && !/@\S+\.\S|https?:/i.test(text);

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
function* shown(document: PageDocument, selector: string, takesAnyName: boolean): Generator<PageAuthors> {
  const found: Author[] = [];
  let byline: string | undefined;
  let holder: PageElement | null = null;
  let count = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++count > 60) break;
    if (element.closest(OUTSIDE) || element.closest('h1')) continue;
    const text = (element.getAttribute('content') ?? spacedText(element)).trim();
    if (text.length < 3 || text.length > 200) continue;
    const names = namesShown(text, element, takesAnyName);
    if (names.length === 0) continue;
    // A second byline elsewhere is another article's.
    if (holder && element.parentElement !== holder && element.parentElement?.parentElement !== holder.parentElement)
      break;
    holder ??= element.parentElement;
    if (afterByWord(text)) byline ??= text;
    found.push(...names);
  }
  const value = unique(found);
  const rule = `shown ${selector.split(',')[0]}`;
  if (value.length > 0) yield { value, rule, ...(byline !== undefined && { byline }) };
}

function namesShown(text: string, element: PageElement, takesAnyName: boolean): Author[] {
  const names = personsIn(text);
  if (names.length > 0) return names;
  const leaves = [...element.querySelectorAll('a, span, li, strong, b, p')].filter(
    ({ children }) => children.length === 0,
  );
  const inLeaves = leaves.slice(0, MAX_AUTHORS).flatMap((leaf) => personsIn(textOf(leaf)));
  if (inLeaves.length > 0 || !takesAnyName || text.length > 40 || /\d{4}|[:!?]/.test(text)) return inLeaves;
  const name = afterByWord(text)?.rest ?? text;
  return /^\p{L}\S*(?:\s\S+){0,2}$/u.test(name) && !FURNITURE.includes(fold(name)) ? [authorOf(name)] : [];
}

/** The persons in a byline: behind "by", which the first words may precede ("An article by …"), before its date. */
function personsIn(text: string): Author[] {
  const rest = afterBy(text) ?? text;
  const names = findDateSpan(rest)?.before ?? rest;
  return readNames(dateParts(names).bare).filter(({ type }) => type === 'person');
}

function afterBy(text: string): string | undefined {
  const words = text.split(' ');
  for (let skipped = 0; skipped < Math.min(4, words.length - 1); skipped++) {
    const by = afterByWord(words.slice(skipped).join(' '));
    if (by && by.rest !== '') return by.rest;
  }
  return undefined;
}

/** What a line calls its writer between "by" and the day ("Gespeichert von quill am 24. Juli 2017"): often no whole name. */
function namedBesideDate(text: string): Author[] {
  const rest = text.length <= 100 ? afterBy(text) : undefined;
  const span = rest === undefined ? undefined : findDateSpan(rest);
  const bare = span?.before.replace(/\s+(?:am|on|le|el|il|em|op|den)$/iu, '').trim() ?? '';
  // The full stop of an initial is no end of a sentence.
  const name = /(?:^|\s)\p{Lu}$/u.test(bare) && rest?.startsWith(`${bare}.`) ? `${bare}.` : bare;
  return /^\p{L}[\p{L}\p{M}\p{N}._'’-]*(?:\s\p{L}[\p{L}\p{M}\p{N}._'’-]*){0,2}$/u.test(name) &&
    !FURNITURE.includes(fold(name))
    ? [authorOf(name)]
    : [];
}

/** "Photo by NAME", "Foto von NAME": who took the picture, not who wrote the text. */
const isCreditLine = (text: string): boolean =>
  text
    .split(' ', 3)
    .map((word) => fold(word.replace(/[:：]$/u, '')))
    .some((word, at, words) => CREDIT_LABELS.has(word) && BY_WORDS.has(words[at + 1] ?? ''));

/** "Autoren NAME und NAME": what is behind the noun without a colon, if it is nothing but names of persons. */
function behindNoun(text: string): string | undefined {
  const [noun = ''] = text.split(' ', 1);
  if (!AUTHOR_NOUNS.has(fold(noun))) return undefined;
  const rest = text.slice(noun.length + 1);
  const told = personsIn(rest).reduce((sum, { name }) => sum + name.length + 5, 0);
  return told > 0 && told >= rest.length ? rest : undefined;
}

/** "By NAME" in a line of its own, near the headline or, with a label ("Author: NAME"), anywhere. */
function* written(lines: readonly PageLine[]): Generator<PageAuthors> {
  for (const { text, isNearHeadline } of lines) {
    if (text.length > 160 || isCreditLine(text)) continue;
    const named = behindNoun(text);
    if (named === undefined && !(isNearHeadline ? afterBy(text) : afterByWord(text)?.labelled)) continue;
    const value = unique(personsIn(named ?? text));
    if (value.length > 0)
      yield { value, rule: isNearHeadline ? 'byline near the headline' : 'labelled line', byline: text };
  }
  const dated = lines
    .map((line) => ({ ...line, value: namedBesideDate(line.text) }))
    .filter(({ value }) => value.length > 0);
  const near = dated.find(({ isNearHeadline }) => isNearHeadline);
  // Several far from the headline are those of comments or of other articles.
  const found = near ?? (dated.length === 1 ? dated[0] : undefined);
  if (found) yield { value: found.value, rule: 'byline with a day', byline: found.text };
}
