import { isArabicName, sameFamily } from './given-names.ts';
import { sameFamilyWord } from './name-spelling.ts';
import {
  callingNames,
  FATHERS_NAME,
  isEastAsian,
  joinWords,
  mayBeTurned,
  type NameWord,
  type ParsedName,
  SYLLABLES,
} from './name-words.ts';

/** Words by which a person is asked for, alone or as one. */
interface Called {
  /** As they stand. */
  words: NameWord[];
  /** Written as one. */
  whole: NameWord;
  /** May the last of several be asked for by itself, as in a double name (Smith-Jones)? */
  isDouble: boolean;
}

function called(words: NameWord[], isDouble: boolean): Called[] {
  const [first, ...others] = words;
  return first ? [{ words, whole: others.reduce(joinWords, first), isDouble }] : [];
}

const LONGEST_SYLLABLE = 6;

/** Jae-in, Tak-wah: a given name of syllables, of which none is asked for alone. */
function areSyllables(words: readonly NameWord[]): boolean {
  return words.length > 1 && words.every(({ text }) => text.length <= LONGEST_SYLLABLE && SYLLABLES.test(text));
}

/**
 * By what somebody may be asked for alone. That is the last word of the name; where the family name stands first, that one or the
 * given name, which is as rare (Xi Jinping); of a given name with two family names either of these (Nicolás Maduro Moros).
 */
function calledBy(name: ParsedName): Called[] {
  const { words } = name;
  if (isEastAsian(name)) return [...called(words.slice(0, 1), false), ...called(words.slice(1), false)];
  if (mayBeTurned(name)) return words.flatMap((word) => called([word], false));
  const last = words.filter(({ unit }) => unit === words.at(-1)?.unit);
  const before = words[words.length - last.length - 1];
  if (areSyllables(last) && before) return [...called([before], false), ...called(last, false)];
  const first = hasTwoFamilies(name) && before ? called([before], false) : [];
  return [...first, ...called(last, true)];
}

/** One given name that the tables know, and two words that are none. */
function hasTwoFamilies({ words, arabic, particles }: ParsedName): boolean {
  const [first, second, third, ...others] = words;
  if (!first || !second || !third || others.length > 0 || arabic || particles.length > 0) return false;
  const isFamily = ({ text, given }: NameWord): boolean => given === undefined && text.length > 1;
  return first.given !== undefined && isFamily(second) && isFamily(third) && !FATHERS_NAME.test(second.text);
}

/** The keys of all by which `isCalledBy` may find a name. */
export function keysOfCalled(name: ParsedName): string[] {
  const units = calledBy(name);
  const words = [...callingNames(name), ...units.flatMap((unit) => [...unit.words, unit.whole])];
  return [...new Set([...name.joined, ...words.map(({ key }) => key)])];
}

/** Is somebody of this name asked for by one word, or by several that a hyphen joins? */
export function isCalledBy(name: ParsedName, asked: readonly NameWord[]): boolean {
  const [word, ...others] = asked;
  if (!word) return false;
  const units = calledBy(name);
  if (others.length === 0) {
    if (name.joined.includes(word.key)) return true;
    return units.some(({ words, whole, isDouble }) => {
      const last = words.at(-1);
      return isSpelling(word, whole) || (isDouble && last !== undefined && isSpelling(word, last));
    });
  }
  const every = (words: readonly NameWord[]): boolean => {
    let at = -1;
    return asked.every((one) => {
      at = words.findIndex((other, i) => i > at && sameFamilyWord(one, other));
      return at !== -1;
    });
  };
  const calling = new Set(callingNames(name));
  return units.some(({ words }) => every(words)) || every(name.words.filter((one) => calling.has(one)));
}

/** May an article that names somebody in full call them so? Also by a name in the middle (Merlo of Esteban Merlo Hidalgo). */
export function mayBeCalledBy(name: ParsedName, asked: readonly NameWord[]): boolean {
  const calling = callingNames(name);
  return isCalledBy(name, asked) || asked.every((word) => calling.some((other) => sameFamilyWord(word, other)));
}

/** So many people have them that another spelling is another person. */
const MOST_USUAL: ReadonlySet<string> = new Set(['mohammed', 'ahmad', 'abdallah']);

/** Is it this family name, in another script or romanisation? */
function isSpelling(a: NameWord, b: NameWord): boolean {
  if (a.text === b.text) return true;
  if (!sameFamilyWord(a, b)) return false;
  if (a.isTranscribed || b.isTranscribed) return true;
  if (a.given !== undefined && isArabicName(a.text)) return !MOST_USUAL.has(a.given);
  if (sameFamily(a.text) !== undefined && sameFamily(a.text) === sameFamily(b.text)) return true;
  if (Math.min(a.text.length, b.text.length) < LEAST_LETTERS) return false;
  if (isSlavic(a.text) && isSlavic(b.text)) return true;
  const [one, other] = [letters(a.text), letters(b.text)];
  const isLong = Math.min(a.text.length, b.text.length) >= LEAST_FOR_DOUBLES;
  return one === other || (isLong && withoutDoubles(one) === withoutDoubles(other));
}

/** Endings of family names that come out of Cyrillic, Georgian and Armenian letters. */
const SLAVIC =
  /(?:[sct]k(?:[iy]{1,2}|[iy]j|oy|oi|aya)|[oe](?:v|w|ff|va)|enk[oa]|[iy]t?ch|[cy]hu[kc]|iuk|shvili|dze|[iy]an|in|ine|ina)$/u;
const isSlavic = (text: string): boolean => SLAVIC.test(text);

const SAME_LETTERS: [RegExp, string][] = [
  [/tsch|tch|cz/gu, 'ch'],
  [/sch|sz/gu, 'sh'],
  [/ph/gu, 'f'],
  [/dj/gu, 'j'],
  [/q/gu, 'k'],
  [/tz/gu, 'ts'],
  [/ou|oo|ue/gu, 'u'],
  [/oe/gu, 'o'],
  [/ae/gu, 'a'],
  [/ee/gu, 'i'],
  [/[iy]+j?$/u, 'i'],
  [/(?<=a)h$/u, ''],
];
/** Shorter names are others when a letter is another. */
const LEAST_LETTERS = 5;
/** In names as long as this a letter for two is a slip (Fereira), in shorter ones another name (Bennet, Bennett). */
const LEAST_FOR_DOUBLES = 7;

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/**
 * A name with the letters that romanisations differ in made one. Careful: who writes with Latin letters has one spelling, so that Ellis
 * is not Elis, and Gomes not Gomez.
 */
function letters(text: string): string {
  return SAME_LETTERS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), text);
}
