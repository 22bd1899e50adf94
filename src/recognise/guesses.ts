import { SEEN_INSIDE, SEEN_SMALL } from './analysis.ts';
import { type Document, get, isHeadline, lowerOf } from './document.ts';
import { CITY, COUNTRY, DEMONYM, FAMILY_NAME, GIVEN_NAME, ORGANISATION, SMALL_CITY, SMALL_WORD } from './gazetteer.ts';
import { hashOf } from './hashes.ts';
import type { Span } from './tagger.ts';
import { DATE, PARTICLE, TITLE } from './word-kinds.ts';
import { CASE, FLAGS, KIND, MATTER } from './words.ts';

/** So many names of an article are kept, those first that it repeats: more are a list, or a language that writes its nouns so. */
const MOST_GUESSES = 40;
/** No guess is longer: what goes on is a headline. */
const MOST_WORDS = 3;
/** A text of fewer words is too short to tell. */
const FEW_WORDS = 20;
/** So many of a hundred words inside sentences have a capital where it stands for names. */
const MOST_CAPITALS = 25;
/** Shorter words say too little. */
const LEAST_LETTERS = 3;

/**
 * Names with capitals of which the recogniser does not say what they are: somebody who is asked for by name may be meant. The last
 * word of each is the one that may be a family name: a word inside a name that was recognised is none, nor is one before another
 * capital, where a given name or an adjective stands.
 */
export function guessesIn(document: Document): string[] {
  const counts = new Map<string, number>();
  const owned = wordsOfOthers(document);
  const isDense = hasManyCapitals(document);
  for (let i = 0; i < document.size; i++) {
    if (!mayEndName(document, i) || owned.has(lowerOf(document, i))) continue;
    const name = nameUpTo(document, i);
    if (!isDense || name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, MOST_GUESSES).map(([name]) => name);
}

/** Words of the longer names of organisations and places: whoever says Ford in an article on the Ford Motor Company means no person. */
function wordsOfOthers(document: Document): Set<number> {
  const owned = new Set<number>();
  for (const span of document.spans) {
    const { first, last, type } = span;
    if (type === 'PER' || first === last || looksLikePerson(document, span)) continue;
    for (let i = first; i <= last; i++) owned.add(lowerOf(document, i));
  }
  return owned;
}

/** In a language that writes its nouns with capitals, and in a list, a capital says nothing of a single word. */
function hasManyCapitals(document: Document): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 1; i < document.size; i++) {
    if (get(document, i, MATTER) !== 1 || document.sentence[i] !== document.sentence[i - 1]) continue;
    words++;
    if ((document.runStart[i] as number) >= 0) capitals++;
  }
  return words >= FEW_WORDS && capitals * 100 > words * MOST_CAPITALS;
}

function mayEndName(document: Document, i: number): boolean {
  const { starts, ends, runStart, runEnd, seen, owner, spans } = document;
  if ((runStart[i] as number) < 0 || get(document, i, MATTER) !== 1) return false;
  if ((ends[i] as number) - (starts[i] as number) < LEAST_LETTERS) return false;
  const span = spans[owner[i] as number];
  if (span ? !mayBePerson(document, span, i) : i !== runEnd[i]) return false;
  const bits = seen[i] as number;
  if (bits & SEEN_SMALL || (span?.first === span?.last && !isNobodyElse(document, i))) return false;
  if (get(document, i, CASE) === 2 && !isHeadline(document, i)) return false;
  return (bits & SEEN_INSIDE) !== 0 || i > (runStart[i] as number) || (get(document, i, FLAGS) & FAMILY_NAME) !== 0;
}

/** Is it a name of one word that is no town's, or the last word of one that reads as a person's? */
function mayBePerson(document: Document, span: Span, i: number): boolean {
  if (span.type === 'PER') return false;
  return span.first === span.last ? !isTown(document, i) : i === span.last && looksLikePerson(document, span);
}

/**
 * Two or three words, a given name or a family name among them, that are of no place and no organisation: Mizuho Sample, whatever the tagger
 * calls her.
 */
function looksLikePerson(document: Document, { first, last }: Span): boolean {
  if (last === first || last - first >= MOST_WORDS || (document.phrase[first] as number) !== 0) return false;
  for (let i = first; i <= last; i++) {
    if (get(document, i, KIND) !== 0 || get(document, i, CASE) === 0) return false;
    if (get(document, i, FLAGS) & (DEMONYM | COUNTRY | ORGANISATION)) return false;
  }
  return ((get(document, first, FLAGS) & GIVEN_NAME) | (get(document, last, FLAGS) & FAMILY_NAME)) !== 0;
}

const isTown = (document: Document, i: number): boolean => (get(document, i, FLAGS) & (CITY | SMALL_CITY)) !== 0;

/** Words with a capital that are family names too, but in the news hardly ever: the West, Islam. */
const RARELY_PERSONS: ReadonlySet<number> = new Set(
  ['north', 'south', 'east', 'west', 'islam', 'allah', 'god', 'bible', 'quran', 'internet', 'earth'].map((word) =>
    hashOf(word),
  ),
);

/** No place, nationality, title, weekday, word of English. */
function isNobodyElse(document: Document, i: number): boolean {
  if (RARELY_PERSONS.has(lowerOf(document, i)) && document.runStart[i] === i) return false;
  const flags = get(document, i, FLAGS);
  const kind = get(document, i, KIND);
  if (flags & (DEMONYM | COUNTRY | SMALL_WORD | ORGANISATION)) return false;
  if (isTown(document, i) && !(flags & FAMILY_NAME)) return false;
  return kind === 0 || kind === PARTICLE;
}

/** The word with those before it that may belong to its name. */
function nameUpTo(document: Document, last: number): string {
  const { text, starts, ends, runStart, owner, spans } = document;
  let first = spans[owner[last] as number]?.first ?? last;
  while (
    owner[last] === -1 &&
    first > (runStart[last] as number) &&
    last - first + 1 < MOST_WORDS &&
    owner[first - 1] === -1
  ) {
    const kind = get(document, first - 1, KIND);
    const flags = get(document, first - 1, FLAGS);
    if (kind === TITLE || kind === DATE || get(document, first - 1, CASE) === 0) break;
    if (flags & (DEMONYM | COUNTRY) || (flags & SMALL_WORD && !(flags & GIVEN_NAME))) break;
    first--;
  }
  return text.slice(starts[first], ends[last]);
}
