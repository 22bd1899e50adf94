import { line } from '../clean.ts';
import { type PageDocument, type PageElement, textOf } from './page-dom.ts';
import { squeeze } from './page-json-ld.ts';

/** A value, and the rule that gave it. */
export interface Ruled<T> {
  value: T;
  rule: string;
}

export interface TitleHints {
  headline: string | undefined;
  ogTitle: string | undefined;
  documentTitle: string | undefined;
  /** The first `h2` that the page shows: some keep `h1` for machines. */
  subheadings: readonly string[];
  /** All headings that the page shows, squeezed. */
  headings: () => ReadonlySet<string>;
  /** Names of the site: og:site_name, publisher, host. */
  sites: readonly string[];
  /** Whether the page shows this text somewhere. */
  isOnPage: (text: string) => boolean;
}

const MAX_LENGTH = 2000;
const MIN_OVERLAP = 0.5;
/** Enough for the only `h1` that there is. */
const MIN_HINT = 0.3;
const SEPARATOR = /\s+[|–—·•»:/\\-]+\s+|\s*[|»]\s*|\s+::\s+|\s+--\s*/u;
const OUTSIDE =
  'aside, footer, nav, dialog, [class*="related"], [class*="modal"], [class*="comment-"], [role="dialog"]';
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
const KICKER =
  /kicker|section|overline|topline|dachzeile|roofline|spitzmarke|eyebrow|pretitle|pre-title|supertitle|antetitulo|rubri[ck]/i;

/** The headlines that a page shows, each once, without the kicker that some put into the same element. */
export function shownHeadlines(document: PageDocument, selector = 'h1, [itemprop~="headline"]'): string[] {
  const found = new Set<string>();
  let count = 0;
  for (const heading of document.querySelectorAll(selector)) {
    if (++count > 40) break;
    if (heading.closest(OUTSIDE) || heading.matches(HIDDEN) || isHomeLink(heading)) continue;
    const text = headingText(heading);
    if (text !== '' && text.length <= MAX_LENGTH) found.add(text);
  }
  return [...found];
}

/** A heading that leads to the front page is the site's name. */
function isHomeLink(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return /^\/$|^(?:.{0,200}\/)?https?:\/\/[^/]{1,200}\/?$/i.test(link?.getAttribute('href') ?? '');
}

/** What the headings that lead to the front page call the site. */
export function homeHeadings(document: PageDocument): string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, 5).filter(isHomeLink);
  return headings.map((heading) => clean(textOf(heading))).filter((text) => text !== '');
}

function headingText(heading: PageElement): string {
  const split = hiddenSeparator(heading);
  if (split !== undefined) return split;
  const whole = clean(textOf(heading));
  for (const child of heading.querySelectorAll('span, small, em, a, div, p, strong')) {
    if (!KICKER.test(`${child.className} ${child.id} ${child.getAttribute('itemprop') ?? ''}`)) continue;
    const kicker = clean(textOf(child));
    if (kicker === '' || whole.length < 2 * kicker.length) continue;
    if (whole.startsWith(kicker)) return whole.slice(kicker.length).replace(/^[\s:|–—-]+/u, '');
    if (whole.endsWith(kicker)) return whole.slice(0, -kicker.length).replace(/[\s:|–—-]+$/u, '');
  }
  return whole;
}

/**
 * A kicker and a headline that look like two lines, with a sign between them that is hidden and only read out: the headline. Undefined for
 * any other heading.
 */
function hiddenSeparator(heading: PageElement): string | undefined {
  for (const child of heading.querySelectorAll('[aria-hidden="true"]')) {
    if (child.parentElement !== heading || !/^\s*[:–—|·-]\s*$/u.test(child.textContent ?? '')) continue;
    const nodes = Array.from(heading.childNodes);
    const text = clean(
      nodes
        .slice(nodes.indexOf(child) + 1)
        .map(({ textContent }) => textContent ?? '')
        .join(''),
    );
    return text === '' ? undefined : text;
  }
  return undefined;
}

/**
 * The headline: the `h1` that best matches what the page says elsewhere; else og:title or JSON-LD's, the one that the page shows and
 * that is not cut short; else the only `h1`; else `<title>`. The site's name is cut off both ends.
 */
export function findTitle(shown: readonly string[], hints: TitleHints): Ruled<string> | undefined {
  const { headline, ogTitle, documentTitle, sites, isOnPage } = hints;
  const strip = (text: string): string => withoutSite(clean(text), sites);
  const said: [string, string][] = [];
  if (ogTitle) said.push(['og:title', ogTitle]);
  if (headline) said.push(['ld:headline', headline]);
  if (documentTitle) said.push(['title', documentTitle]);
  const keys = siteKeys(sites);
  const headlines = shown.filter((text) => !keys.has(squeeze(text)));
  for (const [rule, text] of said) {
    const match = bestMatch(headlines, strip(text));
    if (match !== undefined) return withoutKicker(strip(match), `h1 matching ${rule}`, ogTitle, strip);
  }
  const [only] = headlines;
  if (only !== undefined && headlines.length === 1 && said.some(([, text]) => overlapOf(only, strip(text)) >= MIN_HINT))
    return { value: only, rule: 'the only h1' };
  for (const [rule, text] of said) {
    const key = squeeze(strip(text));
    const match = hints.subheadings.find((heading) => squeeze(heading) === key);
    if (match !== undefined && key.length > 10) return withoutKicker(match, `h2 that is ${rule}`, ogTitle, strip);
  }
  const whole = said.filter(([rule, text]) => rule !== 'title' && !isCut(text) && !keys.has(squeeze(text)));
  const found = whole.length < 2 ? whole[0] : (whole.find(([, text]) => isOnPage(strip(text))) ?? whole[0]);
  if (found) return { value: strip(found[1]), rule: found[0] };
  if (headlines.length === 1 && headlines[0]) return { value: headlines[0], rule: 'the only h1' };
  if (documentTitle) {
    const parts = partsOf(strip(documentTitle), keys);
    const headings = parts.length > 1 ? hints.headings() : new Set();
    const [part] = parts.filter((text) => headings.has(squeeze(text))).sort((a, b) => b.length - a.length);
    if (part !== undefined) return { value: part, rule: 'part of title that is a heading' };
    return { value: mainPart(strip(documentTitle)), rule: 'title' };
  }
  return headlines[0] === undefined ? undefined : { value: headlines[0], rule: 'first h1' };
}

/** What stands between a kicker and the headline. */
const KICKER_END = /[:–—|»"”]\s*$/u;

/** A headline that the page shows, or what the page calls itself where the headline is that with a kicker before it. */
function withoutKicker(
  match: string,
  rule: string,
  ogTitle: string | undefined,
  strip: (text: string) => string,
): Ruled<string> {
  const said = ogTitle === undefined || isCut(ogTitle) ? undefined : strip(ogTitle);
  if (
    said !== undefined &&
    wordsOf(said).size >= 3 &&
    match.endsWith(said) &&
    KICKER_END.test(match.slice(0, -said.length))
  )
    return { value: said, rule: `og:title in ${rule}` };
  return { value: match, rule };
}

/** The parts of a `<title>` that do not name the site. */
function partsOf(title: string, keys: ReadonlySet<string>): string[] {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  return parts.filter((part) => !isSite(part, keys));
}

const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);
const siteKeys = (sites: readonly string[]): ReadonlySet<string> =>
  new Set(sites.map(squeeze).filter((key) => key.length > 1));

function bestMatch(shown: readonly string[], said: string): string | undefined {
  let best: string | undefined;
  let bestOverlap = 0;
  for (const text of shown) {
    const overlap = overlapOf(text, said);
    if (overlap > bestOverlap) {
      best = text;
      bestOverlap = overlap;
    }
  }
  return bestOverlap >= MIN_OVERLAP ? best : undefined;
}

/** How far two headlines say the same, 0 to 1: shared words of the one with more of its own; characters where there are no blanks. */
function overlapOf(a: string, b: string): number {
  const [keyA, keyB] = [squeeze(a), squeeze(b)];
  if (keyA === '' || keyB === '') return 0;
  if (keyA === keyB) return 1;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.size < 3 || wordsB.size < 3) return isAtEdge(keyA, keyB) || isAtEdge(keyB, keyA) ? 0.9 : 0;
  let both = 0;
  for (const word of wordsA) if (wordsB.has(word)) both++;
  return both / Math.max(1, Math.min(wordsA.size, wordsB.size));
}

const isAtEdge = (text: string, part: string): boolean => text.startsWith(part) || text.endsWith(part);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu),
  );

const clean = (text: string): string => line(text).replace(/\s+/gu, ' ').trim();

/** The title without the site's name at its end or beginning. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const keys = siteKeys(sites);
  let text = title;
  for (let round = 0; round < 3; round++) {
    const parts = text.split(SEPARATOR);
    if (parts.length < 2) break;
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (isSite(last, keys)) text = text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·•»:/\\-]+$/u, '');
    else if (isSite(first, keys))
      text = text.slice(text.indexOf(first) + first.length).replace(/^[\s|–—·•»:/\\-]+/u, '');
    else break;
  }
  return text === '' ? title : text;
}

/** "Headline | Section | Forum": the part that is longer than all others together, else all. */
function mainPart(title: string): string {
  const parts = title.split(/\s+[|»]\s+/u);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.length > 0.6 * title.length ? longest : title;
}

function isSite(part: string, keys: ReadonlySet<string>): boolean {
  const key = squeeze(part);
  if (key === '') return false;
  if (keys.has(key)) return true;
  for (const site of keys)
    if (key.length > 3 && site.length > 3 && (site.startsWith(key) || key.startsWith(site)) && part.length < 40)
      return true;
  return false;
}
