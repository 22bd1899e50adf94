import type { Analysis } from './analysis.ts';
import { open } from './document.ts';
import { applyRules } from './document-rules.ts';
import { SMALL_WORD } from './gazetteer.ts';
import { guessesIn } from './guesses.ts';
import type { Type } from './labels.ts';
import type { Span, Tagger } from './tagger.ts';
import { ARTICLE, PREPOSITION, PRONOUN } from './word-kinds.ts';
import { CASE, FLAGS, KIND, MATTER, STRIDE, type Words } from './words.ts';

/** A name in a text: UTF-16 offsets, and how sure newsdesk is of it, 0 to 1. */
export interface Found {
  start: number;
  end: number;
  type: Type;
  confidence: number;
}

/** Of longer texts only the beginning is looked at. */
const MOST_TEXT = 200_000;
/** What newsdesk is less sure of is not told. Of one word it must be surer that it is a person than of several. */
const LEAST_CONFIDENCE = 0.5;
const LEAST_OF_PERSON = 0.62;
const LEAST_OF_FULL_NAME = 0.47;
/** A text of fewer small words is too short to tell its language. */
const FEW_WORDS = 20;
/** So many of a hundred small words of an English text are English words. */
const ENGLISH_SHARE = 40;

/**
 * The names in a text, in their order: by the tagger and the rules of `applyRules`; none if it is not English, as it is known not to be
 * if it `isForeign`. And the guesses at what else may be a name. Total, and linear in its length.
 */
export function readNames(tagger: Tagger, text: string, isForeign = false): { names: Found[]; guesses: string[] } {
  const { analysis, spans } = tagger.tag(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
  const { words } = tagger;
  const isRead = !isForeign && isEnglish(analysis, words);
  const sure = isRead ? applyRules(analysis, words, spans).filter(isSure) : [];
  const names = sure.map(({ first, last, type, confidence }) => ({
    start: analysis.starts[first] as number,
    end: analysis.ends[last] as number,
    type,
    confidence,
  }));
  return { names, guesses: guessesIn(open(analysis, words, sure)) };
}

function isSure({ first, last, type, confidence }: Span): boolean {
  if (type !== 'PER') return confidence >= LEAST_CONFIDENCE;
  return confidence >= (first === last ? LEAST_OF_PERSON : LEAST_OF_FULL_NAME);
}

/** Latin letters with diacritics end here (Latin Extended-B). */
const LAST_LATIN = 0x24f;

/** Is it a text of the language that the tagger has learnt? It would find names of persons in any other. */
function isEnglish({ text, starts, ids, size }: Analysis, { rows }: Words): boolean {
  let latin = 0;
  let small = 0;
  let english = 0;
  let foreign = 0;
  for (let i = 0; i < size; i++) {
    const row = (ids[i] as number) * STRIDE;
    if (rows[row + MATTER] !== 1) continue;
    if (text.charCodeAt(starts[i] as number) > LAST_LATIN) {
      foreign++;
      continue;
    }
    latin++;
    if (rows[row + CASE] !== 0) continue;
    small++;
    const kind = rows[row + KIND] as number;
    if (kind === ARTICLE || kind === PREPOSITION || kind === PRONOUN || (rows[row + FLAGS] as number) & SMALL_WORD)
      english++;
    else foreign++;
  }
  if (foreign > latin) return false;
  // Capitals throughout say nothing of what is a name.
  if (small === 0) return size < FEW_WORDS;
  if (small < FEW_WORDS) return english * 4 >= small || foreign < 3;
  return english * 100 >= small * ENGLISH_SHARE;
}
