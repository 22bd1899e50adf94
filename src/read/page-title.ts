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
  /** Names of the site: og:site_name, publisher, host. */
  sites: readonly string[];
}

const MAX_LENGTH = 2000;
const MIN_OVERLAP = 0.5;
const SEPARATOR = /\s+[|–—·•»:/\\-]+\s+|\s*[|»]\s*|\s+::\s+/u;
const OUTSIDE =
  'aside, footer, nav, dialog, [class*="related"], [class*="modal"], [class*="comment-"], [role="dialog"]';
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
const KICKER =
  /kicker|overline|topline|dachzeile|roofline|spitzmarke|eyebrow|pretitle|pre-title|supertitle|antetitulo|rubri[ck]/i;

/** The headlines that a page shows, each once, without the kicker that some put into the same element. */
export function shownHeadlines(document: PageDocument): string[] {
  const found = new Set<string>();
  let count = 0;
  for (const heading of document.querySelectorAll('h1, [itemprop~="headline"]')) {
    if (++count > 40) break;
    if (heading.closest(OUTSIDE) || heading.matches(HIDDEN)) continue;
    const text = headingText(heading);
    if (text !== '' && text.length <= MAX_LENGTH) found.add(text);
  }
  return [...found];
}

function headingText(heading: PageElement): string {
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
 * The headline: the shown one that best matches what the page says elsewhere; else JSON-LD's unless it is cut short; else og:title,
 * the only shown one, `<title>`. The site's name is cut off both ends.
 */
export function findTitle(shown: readonly string[], hints: TitleHints): Ruled<string> | undefined {
  const { headline, ogTitle, documentTitle, sites } = hints;
  const strip = (text: string): string => withoutSite(clean(text), sites);
  const said: [string, string][] = [];
  if (headline) said.push(['ld:headline', headline]);
  if (ogTitle) said.push(['og:title', ogTitle]);
  if (documentTitle) said.push(['title', documentTitle]);
  const keys = siteKeys(sites);
  const headlines = shown.filter((text) => !keys.has(squeeze(text)));
  for (const [rule, text] of said) {
    const match = bestMatch(headlines, strip(text));
    if (match !== undefined) return { value: strip(match), rule: `h1 matching ${rule}` };
  }
  if (ogTitle && !isCut(ogTitle) && !keys.has(squeeze(ogTitle))) return { value: strip(ogTitle), rule: 'og:title' };
  if (headline && !isCut(headline)) return { value: strip(headline), rule: 'ld:headline' };
  if (headlines.length === 1 && headlines[0]) return { value: headlines[0], rule: 'the only h1' };
  if (documentTitle) return { value: strip(documentTitle), rule: 'title' };
  return headlines[0] === undefined ? undefined : { value: headlines[0], rule: 'first h1' };
}

const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);
const siteKeys = (sites: readonly string[]): ReadonlySet<string> => new Set(sites.map(squeeze).filter((key) => key.length > 1));

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
  if (wordsA.size < 3 || wordsB.size < 3) return keyA.includes(keyB) || keyB.includes(keyA) ? 0.9 : 0;
  let both = 0;
  for (const word of wordsA) if (wordsB.has(word)) both++;
  return both / Math.max(1, Math.min(wordsA.size, wordsB.size));
}

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

function isSite(part: string, keys: ReadonlySet<string>): boolean {
  const key = squeeze(part);
  if (key === '') return false;
  if (keys.has(key)) return true;
  for (const site of keys)
    if (key.length > 3 && site.length > 3 && (site.startsWith(key) || key.startsWith(site)) && part.length < 40)
      return true;
  return false;
}
