import { sameGivenName } from './given-names.ts';
import { koreanSyllable } from './name-sounds.ts';
import { type Agreement, areNear, haveSameConsonants, sameGiven } from './name-spelling.ts';
import {
  callingNames,
  FATHERS_NAME,
  isKorean,
  joinWords,
  type NameWord,
  nameWord,
  type ParsedName,
} from './name-words.ts';

export interface Comparison {
  same: boolean;
  /** From 0 to 1, that of the weakest agreement: from 0.9 sure, below 0.6 one of the names is only a family name. */
  score: number;
  /** Why, one agreement or contradiction each ("Volodymyr = Vladimir: one name"). Never empty. */
  reasons: string[];
}

interface Pair {
  a: NameWord;
  b: NameWord;
  how: Agreement;
}

const WORTH: Record<Agreement, number> = {
  equal: 1,
  sound: 0.95,
  variant: 0.9,
  joined: 0.9,
  letter: 0.8,
  initial: 0.7,
  consonants: 0.65,
  near: 0.6,
};
const WORDS: Record<Exclude<Agreement, 'equal'>, string> = {
  sound: 'same sound',
  variant: 'one name',
  joined: 'written together',
  letter: 'nearly the same letters',
  consonants: 'same consonants',
  near: 'similar letters',
  initial: 'initial',
};

const STRONG: ReadonlySet<Agreement> = new Set(['equal', 'sound', 'variant', 'joined']);

const FEMININE: [feminine: RegExp, masculine: RegExp][] = [
  [/[sc]ka(?:ya|ia)?$/u, /[sc]k(?:[iy]+|[iy]j|oy|oi)$/u],
  [/[oe]va$/u, /[oe]v$/u],
  [/ina$/u, /in$/u],
  [/(?:aya|aia|aja)$/u, /(?:[iy]+|yj|ij|oy|oi)$/u],
];

/** Navalny and Navalnaya, Aliyev and Aliyeva: relatives, not one person. */
function areHusbandAndWife(a: string, b: string): boolean {
  return FEMININE.some(([hers, his]) => (hers.test(a) && his.test(b)) || (hers.test(b) && his.test(a)));
}

/** The article that some romanisations write as a part of the word (Elkaddafi, Aljahani). */
const ARTICLE = /^[ae]l(?=.{5})/u;
/** "Servant of" is left out at times (Abdul Kader, Kader). */
const SERVANT = /^abd(?=.{4})/u;
const FATHER_SUFFIX = /(?:[aeouyi]v[iy](?:ch|tch|c)|[aeoi][vu]na|ichna)$/u;

/** The father's given name in a patronymic: Nikolayevich and Mykolayovych, Hryhoryavich and Grigorevich. */
function fatherOf(name: string): string | undefined {
  const stem = name.replace(FATHER_SUFFIX, '');
  const bare = stem.replace(/[iyj]+$/u, '');
  const spellings = [stem, bare, `${bare}y`, `${bare}iy`, `${bare}i`, `${bare}a`];
  return stem === name ? undefined : spellings.map(sameGivenName).find((known) => known !== undefined);
}

function areOneFather(a: string, b: string): boolean {
  const father = FATHERS_NAME.test(a) && FATHERS_NAME.test(b) ? fatherOf(a) : undefined;
  return father !== undefined && father === fatherOf(b);
}

function agreement(a: NameWord, b: NameWord): Agreement | undefined {
  const how = sameGiven(a, b);
  if (how === undefined) {
    if (areOneFather(a.text, b.text)) return 'variant';
    const [bareA, bareB] = [withoutArticle(a), withoutArticle(b)];
    return bareA === a && bareB === b ? undefined : sameGiven(bareA, bareB);
  }
  return how === 'letter' && areHusbandAndWife(a.text, b.text) ? undefined : how;
}

function withoutArticle(word: NameWord): NameWord {
  const bare = word.text.replace(ARTICLE, '').replace(SERVANT, '');
  return bare === word.text ? word : nameWord(bare, word.unit);
}

function isSpellingOf(a: NameWord, b: NameWord): boolean {
  const how = agreement(a, b);
  return how === 'equal' || how === 'sound' || (how === 'letter' && b.text.length >= 7);
}

/** Two words of one name that the other writes as one (Jong-un, Jongun), made one. */
function withJoined(words: readonly NameWord[], other: readonly NameWord[]): NameWord[] {
  const result: NameWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as NameWord;
    const next = words[i + 1];
    const joined = next && word.text.length > 1 && next.text.length > 1 && joinWords(word, next);
    const stand = (single: NameWord): boolean => other.some((one) => agreement(one, single) !== undefined);
    const isJoined = joined && !stand(word) && !stand(next) && other.some((one) => isSpellingOf(one, joined));
    if (isJoined) i++;
    result.push(isJoined ? joined : word);
  }
  return result;
}

/** What else may agree, by the script that the names come from. */
type Guess = (a: NameWord, b: NameWord) => Agreement | undefined;

function guessFor(a: ParsedName, b: ParsedName): Guess {
  if (isKorean(a) && isKorean(b))
    return (one, other) => (koreanSyllable(one.text) === koreanSyllable(other.text) ? 'sound' : undefined);
  if (a.arabic || b.arabic) return (one, other) => (haveSameConsonants(one, other) ? 'consonants' : undefined);
  return () => undefined;
}

/** Each word with its best counterpart, the surest first, each word once. */
function pairUp(a: readonly NameWord[], b: readonly NameWord[], guess: Guess = () => undefined): Pair[] {
  const possible: (Pair & { apart: number })[] = [];
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const how = agreement(one, other) ?? guess(one, other);
      if (how) possible.push({ a: one, b: other, how, apart: Math.abs(i - j) });
    });
  });
  possible.sort((x, y) => WORTH[y.how] - WORTH[x.how] || x.apart - y.apart);
  const taken = new Set<NameWord>();
  return possible.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a).add(pair.b);
    return true;
  });
}

function reasonsFor(pairs: readonly Pair[]): string[] {
  return pairs.map(({ a, b, how }) =>
    how === 'equal' ? `${a.text} = ${b.text}` : `${a.text} = ${b.text}: ${WORDS[how]}`,
  );
}

/** One word, and no name like Abdul Baqi, which is whole by itself. */
function isBare({ words }: ParsedName): boolean {
  return words.length === 1 && !SERVANT.test(words[0]?.text ?? '');
}

/** A bare family name says nothing against a full name, and little for it. */
function compareCallingName(short: ParsedName, long: ParsedName): Comparison {
  const [word] = short.words;
  const found = word && callingNames(long).find((other) => sameGiven(word, other) !== undefined);
  if (!found || word.text.length === 1) return { same: false, score: 0, reasons: ['family name differs'] };
  return { same: true, score: 0.5, reasons: [`${word.text} = ${found.text}: family name alone`] };
}

/** Two words that nearly agree are as good as one that does. */
function areSeveralGuesses(pairs: readonly Pair[]): boolean {
  return pairs.length > 1 && pairs.some(({ how }) => how === 'letter') && pairs.every(({ how }) => how !== 'initial');
}

/** A name without a first word that the other one has as a particle: Van Gogh, Vincent van Gogh. */
function withoutParticlesOf(name: ParsedName, other: ParsedName): ParsedName {
  if (!name.words.some(({ text }) => other.particles.includes(text))) return name;
  return { ...name, words: name.words.filter(({ text }) => !other.particles.includes(text)) };
}

/** `compare` of names.ts, of names that have been taken apart. */
export function compareParsed(nameA: ParsedName, nameB: ParsedName): Comparison {
  const a = withoutParticlesOf(nameA, nameB);
  const b = withoutParticlesOf(nameB, nameA);
  if (a.words.length === 0 || b.words.length === 0) return { same: false, score: 0, reasons: ['no name'] };
  const [bareA, bareB] = [isBare(a), isBare(b)];
  if (bareA && bareB) return compareOnlyNames(a, b);
  if (bareA) return compareCallingName(a, b);
  if (bareB) return compareCallingName(b, a);
  const wordsA = withJoined(a.words, b.words);
  const wordsB = withJoined(b.words, a.words);
  const pairs = pairUp(wordsA, wordsB, guessFor(a, b));
  const left = (words: readonly NameWord[], side: 'a' | 'b'): NameWord[] =>
    words.filter((word) => !pairs.some((pair) => pair[side] === word));
  const last = lastPair(left(wordsA, 'a'), left(wordsB, 'b'), pairs, a.arabic || b.arabic);
  if (last) pairs.push(last);
  const leftA = left(wordsA, 'a');
  const leftB = left(wordsB, 'b');
  const [oneA, oneB] = [leftA[0], leftB[0]];
  const reasons = reasonsFor(pairs);
  const contradiction = (reason: string): Comparison => ({ same: false, score: 0, reasons: [...reasons, reason] });
  if (oneA && oneB) return contradiction(`${oneA.text} is not ${oneB.text}`);
  if (!pairs.some(({ how }) => STRONG.has(how)) && !areSeveralGuesses(pairs))
    return contradiction('nothing is surely the same');
  return { same: true, score: Math.min(...pairs.map(({ how }) => WORTH[how])), reasons };
}

/** Beside a single word that agrees, shorter ones are others when letters differ (Martin, Morton); not so if the name is a romanisation. */
const LEAST_BESIDE_ONE = 7;
const LEAST_OF_ROMANISED = 4;
/** Letters side by side that the romanisations of other scripts have, and the Latin alphabets of Europe hardly. */
const ROMANISED =
  /kh|gh(?!t)|zh|dh|bh|q(?!u)|aa|uu|ii|yy|iy|[aeiou]y[aeou]|[eai]h$|[aeo]v$|[iy]ch$|sk[iy]$|^ts|^hs|^dz|shch/u;

function areRomanised(...words: readonly NameWord[]): boolean {
  return words.some(({ text, isTranscribed }) => isTranscribed || ROMANISED.test(text));
}

/** Where all others surely agree, the only words that are left may differ in more letters. */
function lastPair(
  leftA: readonly NameWord[],
  leftB: readonly NameWord[],
  pairs: readonly Pair[],
  isArabic: boolean,
): Pair | undefined {
  const [a, b] = [leftA[0], leftB[0]];
  if (!a || !b || leftA.length > 1 || leftB.length > 1) return undefined;
  const sure = pairs.filter(({ how, a: { text } }) => STRONG.has(how) && text.length > 1);
  if (sure.length === 0 || sure.length < pairs.length - 1) return undefined;
  const least =
    isArabic || areRomanised(a, b, ...sure.flatMap((pair) => [pair.a, pair.b])) ? LEAST_OF_ROMANISED : LEAST_BESIDE_ONE;
  if (sure.length === 1 && Math.min(a.text.length, b.text.length) < least) return undefined;
  if (areHusbandAndWife(a.text, b.text) || !(areNear(a, b) || haveSameConsonants(a, b))) return undefined;
  return { a, b, how: 'near' };
}

function compareOnlyNames(a: ParsedName, b: ParsedName): Comparison {
  const [pair] = pairUp(a.words, b.words);
  if (!pair || !(pair.how === 'equal' || pair.how === 'sound'))
    return { same: false, score: 0, reasons: [`${a.words[0]?.text} is not ${b.words[0]?.text}`] };
  return { same: true, score: WORTH[pair.how], reasons: reasonsFor([pair]) };
}
