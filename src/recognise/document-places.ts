import { type Document, get, lowerOf } from './document.ts';
import { CITY, COUNTRY, FAMILY_NAME, GIVEN_NAME, SMALL_CITY } from './gazetteer.ts';
import { hashOf } from './hashes.ts';
import type { Span } from './tagger.ts';
import { PLACE_HEAD } from './word-kinds.ts';
import { CASE, FLAGS, KIND, NORMAL } from './words.ts';

const OF = hashOf('of');
const COMMA = hashOf(',');
const IN: ReadonlySet<number> = new Set(['in', 'near'].map((word) => hashOf(word)));
const CIVIL = new Set(['city', 'town', 'village', 'municipality'].map((word) => hashOf(word)));

/** How many of a name's places speak for a place. */
interface Count {
  places: number;
  all: number;
}

/** A third of the places of a name decide. */
const SHARE = 3;

/**
 * A name of one word that no full name of a person has, and that stands where places stand: before a comma and a country or city (Colón,
 * Panama), after "municipality of", or in a third of its places after "in".
 */
export function places(document: Document): void {
  const known = wordsOfPersons(document);
  const counts = new Map<number, Count>();
  const singles = document.spans.filter(
    ({ first, last, type }) => type === 'PER' && first === last && !known.has(lowerOf(document, first)),
  );
  for (const span of singles) {
    const lower = lowerOf(document, span.first);
    const count = counts.get(lower) ?? { places: 0, all: 0 };
    count.all++;
    if (standsAsPlace(document, span)) count.places++;
    counts.set(lower, count);
  }
  for (const span of singles) {
    const { places: n, all } = counts.get(lowerOf(document, span.first)) as Count;
    if (n > 0 && n * SHARE >= all) span.type = 'LOC';
  }
  for (const span of document.spans)
    if (span.type === 'PER' && span.last > span.first && isCivil(document, span.first)) span.type = 'LOC';
}

function wordsOfPersons(document: Document): Set<number> {
  const known = new Set<number>();
  for (const { first, last, type } of document.spans) {
    if (type !== 'PER' || first === last) continue;
    known.add(lowerOf(document, first));
    known.add(lowerOf(document, last));
  }
  return known;
}

function standsAsPlace(document: Document, { first }: Span): boolean {
  const { sentence, modes, size } = document;
  if (modes[sentence[first] as number] !== NORMAL) return false;
  if (isCivil(document, first)) return true;
  if (first > 0 && IN.has(lowerOf(document, first - 1))) return true;
  if (first + 2 >= size || lowerOf(document, first + 1) !== COMMA || sentence[first + 2] !== sentence[first])
    return false;
  const span = document.spans[document.owner[first + 2] as number];
  const flags = get(document, first + 2, FLAGS);
  return (
    span?.type === 'LOC' && (flags & (CITY | SMALL_CITY | COUNTRY)) !== 0 && (flags & (GIVEN_NAME | FAMILY_NAME)) === 0
  );
}

/** After "municipality of", "province of". */
function isCivil(document: Document, first: number): boolean {
  if (first < 2 || lowerOf(document, first - 1) !== OF) return false;
  return (
    CIVIL.has(lowerOf(document, first - 2)) ||
    (get(document, first - 2, KIND) === PLACE_HEAD && get(document, first - 2, CASE) === 0)
  );
}
