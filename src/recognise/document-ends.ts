import { SEEN_SMALL } from './analysis.ts';
import { add, type Document, get, lowerOf, own } from './document.ts';
import { CITY, COUNTRY, DEMONYM, FAMILY_NAME, GIVEN_NAME, ORGANISATION, SMALL_CITY, SMALL_WORD } from './gazetteer.ts';
import { hashOf } from './hashes.ts';
import type { Span } from './tagger.ts';
import {
  ARTICLE,
  DATE,
  EVENT,
  LEGAL_FORM,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  PREPOSITION,
  TITLE,
} from './word-kinds.ts';
import { CAPITALS, CASE, FLAGS, KIND, NORMAL } from './words.ts';

const HEADS = new Set([ORGANISATION_HEAD, PLACE_HEAD, LEGAL_FORM, EVENT]);
const isHead = (kind: number): boolean => HEADS.has(kind);

/** Titles before a person, articles before anything; nationalities and dates are no names. */
export function trim(document: Document): void {
  const countries: Span[] = [];
  for (const span of document.spans) {
    while (span.first < span.last && get(document, span.first, KIND) === ARTICLE) span.first++;
    if (span.type === 'PER') {
      while (span.first < span.last && isBeforeName(document, span)) span.first++;
      if (isSentTo(document, span)) {
        countries.push({ ...span, last: span.first, type: 'LOC' });
        span.first++;
      }
      while (span.first < span.last && get(document, span.last, KIND) === TITLE) span.last--;
      if (span.first === span.last && get(document, span.first, KIND) === TITLE) span.last = span.first - 1;
    }
    const isSingle = span.first === span.last;
    if (isSingle && get(document, span.first, FLAGS) & DEMONYM && span.type !== 'ORG') span.last = span.first - 1;
    if (isSingle && span.type === 'PER' && get(document, span.first, KIND) === DATE) span.last = span.first - 1;
    if (span.type === 'PER' && (isAcronym(document, span) || endsInAcronym(document, span))) span.type = 'ORG';
    if (span.type === 'PER' && isPlace(document, span)) span.type = 'LOC';
  }
  document.spans = [...document.spans, ...countries].filter(({ first, last }) => first <= last);
  own(document);
}

/** A title, or a nationality unless it is a given name too (German Vega, but German Ingrid Solheim). */
function isBeforeName(document: Document, { first, last }: Span): boolean {
  if (get(document, first, KIND) === TITLE) return true;
  const flags = get(document, first, FLAGS);
  if (!(flags & DEMONYM)) return false;
  return !(flags & GIVEN_NAME) || (last - first > 1 && (get(document, first + 1, FLAGS) & GIVEN_NAME) !== 0);
}

/** "The ambassador to Peru Jorge Montero": the country runs into the name. */
function isSentTo(document: Document, { first, last }: Span): boolean {
  if (last - first < 2 || first === 0 || get(document, first - 1, KIND) !== PREPOSITION) return false;
  return (get(document, first, FLAGS) & COUNTRY) !== 0;
}

/** UNHCR, BoG, IISc: capitals in a short word that is no McCoy and no LeBron. */
const ACRONYM = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|O['’])\p{Lu}+\p{Ll}{0,3}\p{Lu}+\p{Ll}{0,2}$/u;

/** A single word that is made of first letters, in a sentence that has small ones. */
function isAcronym({ text, starts, ends, modes, sentence }: Document, { first, last }: Span): boolean {
  if (first !== last || modes[sentence[first] as number] === CAPITALS) return false;
  const [start, end] = [starts[first] as number, ends[first] as number];
  return end - start <= 6 && ACRONYM.test(text.slice(start, end));
}

const NO_ACRONYMS: ReadonlySet<number> = new Set(
  ['jnr', 'snr', 'iii', 'phd', 'obe', 'mbe', 'cbe'].map((word) => hashOf(word)),
);

/** Umurenge SACCO: the letters say what it is. */
function endsInAcronym(document: Document, { first, last }: Span): boolean {
  const { starts, ends, modes, sentence } = document;
  if (first === last || modes[sentence[first] as number] !== NORMAL || get(document, last, CASE) !== 2) return false;
  return (
    (ends[last] as number) - (starts[last] as number) > 2 &&
    get(document, first, CASE) === 1 &&
    !NO_ACRONYMS.has(lowerOf(document, last))
  );
}

const IN: ReadonlySet<number> = new Set(['in', 'near', 'at', 'from', 'to', 'outside'].map((word) => hashOf(word)));

/** A country or city of several words, or a city of one that somebody is in. */
function isPlace(document: Document, { first, last }: Span): boolean {
  const { phrase } = document;
  if (last > first) return ((phrase[first] as number) & 3) === 1 && ((phrase[last] as number) & 3) === 3;
  if (first === 0 || !IN.has(lowerOf(document, first - 1))) return false;
  const flags = get(document, first, FLAGS);
  return (flags & (CITY | SMALL_CITY)) !== 0 && (flags & (GIVEN_NAME | FAMILY_NAME)) === 0;
}

const AND = hashOf('&');

/** Henry Sample & family are no firm. */
function isFullName(document: Document, { first, last, type }: Span): boolean {
  return type === 'PER' && last > first && (get(document, first, FLAGS) & GIVEN_NAME) !== 0;
}

/** Names that a "&" joins are a firm's: Johnson & Johnson. */
export function partners(document: Document): void {
  for (const [n, span] of document.spans.entries()) {
    const and = span.last + 1;
    if (span.type === 'LOC' || and + 1 >= document.size || lowerOf(document, and) !== AND) continue;
    if (document.sentence[and + 1] !== document.sentence[span.first] || (document.runStart[and + 1] as number) < 0)
      continue;
    const other = document.spans[document.owner[and + 1] as number];
    if (isFullName(document, span) || (other && isFullName(document, other))) continue;
    span.last = other === undefined ? and + 1 : other.last;
    span.type = 'ORG';
    if (other) other.last = other.first - 1;
    document.owner.fill(n, span.first, span.last + 1);
  }
  document.spans = document.spans.filter(({ first, last }) => first <= last);
  own(document);
}

/** A person's name before the head of an organisation or place is a part of its name: Cayetano Heredia Hospital. */
export function embed(document: Document): void {
  for (const span of document.spans) {
    if (span.type !== 'PER' || document.modes[document.sentence[span.first] as number] !== NORMAL) continue;
    const next = span.last + 1;
    if (next >= document.size || document.owner[next] !== -1 || document.runEnd[span.last] === span.last) continue;
    const kind = get(document, next, KIND);
    if (kind !== ORGANISATION_HEAD && kind !== PLACE_HEAD && kind !== LEGAL_FORM) continue;
    const n = document.owner[span.last] as number;
    let last = next;
    while (
      last < (document.runEnd[next] as number) &&
      document.owner[last + 1] === -1 &&
      isHead(get(document, last + 1, KIND))
    )
      last++;
    span.type = get(document, last, KIND) === PLACE_HEAD ? 'LOC' : 'ORG';
    span.last = last;
    document.owner.fill(n, span.first, last + 1);
  }
}

/** One word that may be something else, and that nothing in the text makes a person. */
export function doubt(document: Document): void {
  const known = new Set<number>();
  for (const { first, last, type } of document.spans)
    if (type === 'PER' && last > first) known.add(lowerOf(document, last));
  document.spans = document.spans.filter(({ first, last, type, confidence }) => {
    if (type === 'PER' && first === last && (document.ends[first] as number) - (document.starts[first] as number) < 2)
      return false;
    if (type !== 'PER' || first !== last || known.has(lowerOf(document, first))) return true;
    if (first > 0 && get(document, first - 1, KIND) === TITLE) return true;
    if (first > 0 && get(document, first - 1, KIND) === ARTICLE) return false;
    return !(get(document, first, FLAGS) & SMALL_WORD) || confidence > 0.9;
  });
  own(document);
}

const MOST_EXTENSION = 3;

/** Could the word belong to the person beside it? */
function fitsPerson(document: Document, i: number): boolean {
  if (document.owner[i] !== -1 || (document.runStart[i] as number) < 0) return false;
  const kind = get(document, i, KIND);
  const flags = get(document, i, FLAGS);
  if (kind !== 0 && kind !== PARTICLE) return false;
  if (((document.seen[i] as number) & SEEN_SMALL) !== 0) return false;
  if (flags & (DEMONYM | COUNTRY | ORGANISATION)) return false;
  if (flags & SMALL_WORD && !(flags & GIVEN_NAME)) return false;
  return get(document, i, CASE) === 1;
}

/** A person's name goes on over the capitalised words beside it that are nothing else. */
export function extend(document: Document): void {
  for (const [n, span] of document.spans.entries()) {
    if (span.type !== 'PER') continue;
    if (document.modes[document.sentence[span.first] as number] !== NORMAL) continue;
    const start = document.runStart[span.first] as number;
    const end = document.runEnd[span.last] as number;
    for (let room = MOST_EXTENSION; room > 0 && span.first > start && start >= 0; room--) {
      if (!fitsPerson(document, span.first - 1)) break;
      span.first--;
      document.owner[span.first] = n;
    }
    for (let room = MOST_EXTENSION; room > 0 && span.last < end; room--) {
      if (!fitsPerson(document, span.last + 1)) break;
      span.last++;
      document.owner[span.last] = n;
    }
    while (span.first < span.last && get(document, span.last, KIND) === PARTICLE) span.last--;
  }
}

/** A title makes a person of the capitals after it: President Xi. */
export function titled(document: Document): void {
  const { size, sentence, owner, runEnd, runStart, modes } = document;
  for (let i = 1; i < size; i++) {
    if (owner[i] !== -1 || (runStart[i] as number) < 0 || sentence[i] !== sentence[i - 1]) continue;
    if (modes[sentence[i] as number] !== NORMAL || owner[i - 1] !== -1) continue;
    if (get(document, i - 1, KIND) !== TITLE || get(document, i - 1, CASE) === 0) continue;
    let last = i - 1;
    while (last < (runEnd[i] as number) && last - i < 3 && fitsPerson(document, last + 1)) last++;
    if (last < i || get(document, last, KIND) === PARTICLE || last < (runEnd[i] as number)) continue;
    add(document, { first: i, last, type: 'PER', confidence: 0.6 });
  }
}
