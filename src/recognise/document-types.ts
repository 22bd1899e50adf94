import { SEEN_SMALL } from './analysis.ts';
import { add, type Document, get, isHeadline, lowerOf, phraseOf } from './document.ts';
import { COUNTRY, SMALL_WORD } from './gazetteer.ts';
import type { Type } from './labels.ts';
import type { Span } from './tagger.ts';
import { DATE, TITLE } from './word-kinds.ts';
import { FLAGS, KIND } from './words.ts';

/** Equal words are of the type that most of their places have, and as sure as the surest of them. */
export function vote(document: Document): void {
  const votes = new Map<string, Map<Type, number>>();
  const sure = new Map<string, number>();
  for (const { first, last, type, confidence } of document.spans) {
    const phrase = phraseOf(document, first, last);
    const types = votes.get(phrase) ?? new Map<Type, number>();
    types.set(type, (types.get(type) ?? 0) + confidence);
    votes.set(phrase, types);
    sure.set(phrase, Math.max(sure.get(phrase) ?? 0, confidence));
  }
  for (const span of document.spans) {
    const phrase = phraseOf(document, span.first, span.last);
    span.confidence = sure.get(phrase) ?? span.confidence;
    const types = votes.get(phrase);
    if (!types || types.size < 2) continue;
    let most = types.get(span.type) ?? 0;
    for (const [type, weight] of types)
      if (weight > most * 1.2) {
        most = weight;
        span.type = type;
      }
  }
}

/** A word by itself that is the last of a person's full name in this text is that person, unless other names own it more. */
export function familyNames(document: Document): void {
  const persons = new Map<number, number>();
  const others = new Map<number, number>();
  const count = (map: Map<number, number>, i: number, weight: number): void => {
    const lower = lowerOf(document, i);
    map.set(lower, (map.get(lower) ?? 0) + weight);
  };
  for (const { first, last, type, confidence } of document.spans) {
    if (type === 'PER') {
      if (last > first) count(persons, last, confidence);
    } else for (let i = first; i <= last; i++) if (last > first) count(others, i, confidence);
  }
  const isOwned = (i: number): boolean => {
    const lower = lowerOf(document, i);
    return (persons.get(lower) ?? 0) > (others.get(lower) ?? 0) && !(get(document, i, FLAGS) & COUNTRY);
  };
  for (const span of document.spans) {
    if (span.first === span.last && span.type !== 'PER' && isOwned(span.first)) {
      span.type = 'PER';
    }
  }
  const { size, owner, runStart, runEnd, seen } = document;
  for (let i = 0; i < size; i++) {
    if (owner[i] !== -1 || (runStart[i] as number) < 0 || !isOwned(i)) continue;
    const isAlone = i === runEnd[i] && (i === runStart[i] || get(document, i - 1, KIND) === TITLE);
    if ((!isAlone && !isHeadline(document, i)) || (seen[i] as number) & SEEN_SMALL) continue;
    add(document, { first: i, last: i, type: 'PER', confidence: 0.7 });
  }
}

/** So many names that begin with one word are looked for: more are no text. */
const MOST_ALIKE = 40;

/** A name that was found in one place is a name in the others too. */
export function spread(document: Document): void {
  const names = new Map<number, { phrase: string; length: number; span: Span }[]>();
  const known = new Set<string>();
  for (const span of document.spans) {
    const { first, last, confidence } = span;
    if (confidence < 0.5 || get(document, first, KIND) === DATE) continue;
    if (first === last && ((document.seen[first] as number) & SEEN_SMALL || get(document, first, FLAGS) & SMALL_WORD))
      continue;
    const phrase = phraseOf(document, first, last);
    if (known.has(phrase)) continue;
    known.add(phrase);
    const list = names.get(lowerOf(document, first)) ?? [];
    if (list.length === MOST_ALIKE) continue;
    list.push({ phrase, length: last - first + 1, span });
    names.set(lowerOf(document, first), list);
  }
  const { size, owner, runStart, runEnd } = document;
  for (let i = 0; i < size; i++) {
    if (owner[i] !== -1 || (runStart[i] as number) < 0) continue;
    const list = names.get(lowerOf(document, i));
    if (!list) continue;
    let best: { length: number; span: Span } | undefined;
    for (const { phrase, length, span } of list) {
      if (length <= (best?.length ?? 0) || i + length > size) continue;
      let free = true;
      for (let n = 0; n < length; n++)
        free &&= owner[i + n] === -1 && document.sentence[i + n] === document.sentence[i];
      if (free && phraseOf(document, i, i + length - 1) === phrase) best = { length, span };
    }
    if (!best) continue;
    const last = i + best.length - 1;
    if (best.length === 1 && (i !== runStart[i] || last !== runEnd[last]) && !isHeadline(document, i)) continue;
    add(document, { first: i, last, type: best.span.type, confidence: best.span.confidence * 0.9 });
  }
}
