import { sameFamily, sameGivenName } from './given-names.ts';
import { latin, sound } from './name-sounds.ts';

/** Changes when `nameKeys` gives other keys than before: a store then makes its keys anew. */
export const NAMES_VERSION = 1;

const NOT_ASCII = /[^\0-\x7f]/u;
const BLANKS = /\s\s|[^\S ]|^ | $/u;

/** A name as it is compared: without case, accents and surplus blanks. */
export function fold(name: string): string {
  const plain = NOT_ASCII.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name;
  const lower = plain.toLowerCase();
  return BLANKS.test(lower) ? lower.replace(/\s+/gu, ' ').trim() : lower;
}

/** One word of a name. */
interface NameWord {
  /** Folded and in Latin letters. */
  text: string;
  sound: string;
  /** What an index knows the word by: the same for all its spellings. */
  key: string;
  /** Words that a hyphen joins have the same number. */
  unit: number;
}

interface ParsedName {
  /** Given names first, without titles, particles and "Jr". */
  words: NameWord[];
  /** Keys of words that hide in others: "desantis" in "De Santis". */
  joined: string[];
  /** Was the family name marked as standing first ("Zelensky, Volodymyr", "ZELENSKY Volodymyr")? */
  marked: boolean;
}

const set = (words: string): Set<string> => new Set(words.split(' '));

const PARTICLES = set(
  'al el ul ad ar as ash at an az bin ibn ben bint von van vom der den de del della delle dei di da do dos das du des la le lo las los ter ten te zu zum zur af av y e und i ould',
);
const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady st hon rev fr sheikh shaikh sheik hajji haji',
);
const SUFFIXES = set('jr sr junior senior ii iii iv phd md esq mp');
const SPLIT = /[\s,;/·]+/u;
const HYPHEN = /[-‐‑‒–—_]/u;
const POSSESSIVE = /['’]s$/u;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

function nameWord(text: string, unit: number): NameWord {
  const heard = sound(text);
  return { text, sound: heard, key: sameGivenName(text) ?? sameFamily(text) ?? heard, unit };
}

/** Abdulrahman, Abdel Rahman and Abd al-Rahman have the same two words. */
const SERVANT_OF = /^abd(?:[aeou]l|u(?:r(?=r)|s(?=s)))(?=...)/u;

function pushWord(words: NameWord[], text: string, unit: number): void {
  const servant = SERVANT_OF.exec(text)?.[0];
  if (servant !== undefined && text !== 'abdella' && !/^abd.ll?ah?$/u.test(text)) {
    words.push(nameWord('abd', unit), nameWord(text.slice(servant.length), unit));
  } else words.push(nameWord(text, unit));
}

/** "Zelensky, Volodymyr" turned round; a comma before "Jr." is none. */
function turnedRound(name: string): string | undefined {
  const comma = name.indexOf(',');
  if (comma <= 0 || name.indexOf(',', comma + 1) !== -1) return undefined;
  const after = name.slice(comma + 1).trim();
  if (after === '' || SUFFIXES.has(fold(after).replace(/\./g, ''))) return undefined;
  return `${after} ${name.slice(0, comma)}`;
}

const CAPITALS_FIRST = /^(\p{Lu}[\p{Lu}'’-]+) (?=\p{Lu}\p{Ll})/u;

/** Longer names than any person has are cut: their words past the sixteenth say nothing. */
const MOST_WORDS = 16;

function parse(name: string): ParsedName {
  const bounded = name.length > 300 ? name.slice(0, 300) : name;
  const capitals = CAPITALS_FIRST.exec(bounded)?.[1];
  const turned =
    turnedRound(bounded) ??
    (capitals === undefined ? undefined : `${bounded.slice(capitals.length + 1)} ${bounded.slice(0, capitals.length)}`);
  const words: NameWord[] = [];
  const joined: string[] = [];
  const dropped: string[] = [];
  let unit = 0;
  for (const token of fold(turned ?? bounded).split(SPLIT)) {
    unit++;
    let particles = '';
    for (const piece of token.replace(POSSESSIVE, '').split(HYPHEN)) {
      for (const part of piece.includes('.') ? piece.split('.') : [piece]) {
        const text = latin(part.replace(NOT_LETTERS, ''));
        if (text === '' || words.length >= MOST_WORDS) continue;
        if (PARTICLES.has(text)) {
          particles += text;
          dropped.push(text);
        } else if ((words.length === 0 && TITLES.has(text)) || (words.length > 0 && SUFFIXES.has(text))) {
          dropped.push(text);
        } else {
          const before = particles || dropped.at(-1);
          if (before !== undefined && PARTICLES.has(before)) joined.push(nameWord(before + text, unit).key);
          pushWord(words, text, unit);
          dropped.length = 0;
          particles = '';
        }
      }
    }
  }
  // "Le", "An", "Van": a name of nothing but particles is made of them.
  if (words.length === 0) for (const text of dropped) words.push(nameWord(text, unit));
  return { words, joined, marked: turned !== undefined };
}

const PARSED = new Map<string, ParsedName>();
const MOST_PARSED = 4096;

function parsed(name: string): ParsedName {
  const known = PARSED.get(name);
  if (known) return known;
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  const fresh = parse(name);
  PARSED.set(name, fresh);
  return fresh;
}

/**
 * The keys by which an index finds a name: one for each of its words, the same for all spellings of the word in any
 * script that has a table (Zelensky, Zelenskyy, Selenskyj, Зеленський).
 */
export function nameKeys(name: string): string[] {
  const { words, joined } = parsed(name);
  const keys = new Set(joined);
  for (const word of words) keys.add(word.key);
  return [...keys];
}

const FAMILY_FIRST = set(
  'kim lee yi rhee park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn song hong moon mun ri ryu yoo roh no bae son xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao tan tsai lai mao wen bo nguyen tran pham vo truong phan ho ngo dang bui',
);
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiouy]{1,3}(?:ng|n|r|k|l|m|p|t|h)?){1,2}$/u;
const FATHERS_NAME = /(?:[eoyi]vi(?:ch|c|tch)|[oei]v(?:n|yn)a|ichna|inichna)$/u;

/** Xi Jinping, Kim Jong-un, Moon Jae-in: the family name stands first. */
function isEastAsian({ words }: ParsedName): boolean {
  const [first, ...rest] = words;
  return (
    first !== undefined &&
    rest.length > 0 &&
    rest.length <= 2 &&
    FAMILY_FIRST.has(first.text) &&
    rest.every((word) => word.text.length <= 8 && SYLLABLES.test(word.text) && sameGivenName(word.text) === undefined)
  );
}

/** Which words are the family name: those of the last hyphenated unit, or the first word where that is the custom. */
function familyOf(name: ParsedName): NameWord[] {
  const { words } = name;
  const last = words.at(-1);
  if (isEastAsian(name)) return words.slice(0, 1);
  return words.filter((word) => word.unit === last?.unit);
}

/** A family name that looks like a given name after a word that does not: it may be the other way round. */
function mayBeTurned({ words, marked }: ParsedName): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (marked || words.length !== 2 || !first || !last) return false;
  return sameGivenName(last.text) !== undefined && sameGivenName(first.text) === undefined && first.text.length > 1;
}

/** The words by which a person may be called alone: family names, all of them, and an only name. */
function callingNames(name: ParsedName): NameWord[] {
  const family = familyOf(name);
  if (isEastAsian(name)) return family;
  if (mayBeTurned(name)) return name.words;
  const inner = name.words
    .slice(1)
    .filter((word) => word.text.length > 1 && sameGivenName(word.text) === undefined && !FATHERS_NAME.test(word.text));
  return [...new Set([...family, ...inner])];
}

/** One word, or several that a hyphen joins: somebody is asked for by the family name alone. */
function isOneUnit({ words }: ParsedName): boolean {
  return words.every((word) => word.unit === words[0]?.unit);
}

/** The words of an asked name that a name must have, in some spelling: no initial stands for them. */
function wantedWords(asked: ParsedName): NameWord[] {
  if (isOneUnit(asked) || mayBeTurned(asked)) return asked.words;
  return familyOf(asked).filter((word) => word.text.length > 1);
}

/**
 * The keys that every name has which `nameMatches` the asked one: all of them must be among `nameKeys` of the name. Empty if
 * the asked name has no word that could be looked up.
 */
export function askedKeys(asked: string): string[] {
  return [...new Set(wantedWords(parsed(asked)).map((word) => word.key))];
}

function sameFamilyWord(a: NameWord, b: NameWord): boolean {
  if (a.key !== b.key) return false;
  if (a.sound === b.sound) return true;
  const family = sameFamily(a.text);
  return family !== undefined && family === sameFamily(b.text);
}

/** How two given names agree, or undefined. */
function sameGiven(a: NameWord, b: NameWord): 'equal' | 'sound' | 'variant' | 'initial' | 'letter' | undefined {
  if (a.text === b.text) return 'equal';
  if (a.sound === b.sound) return 'sound';
  if (a.key === b.key) return 'variant';
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 'initial' : undefined;
  const edits = allowedEdits(a.text, b.text);
  return edits > 0 && editDistance(a.text, b.text, edits) <= edits ? 'letter' : undefined;
}

/** One letter may differ from five letters on, two from eight on. */
function allowedEdits(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** Letters to insert, drop, change or swap; anything above `most` means "more". */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/**
 * Is the name one that the asked part of a name means? One word is a family name or an only name (`stoltenberg`, `Pelé`);
 * of several, each must be there, as an initial, a short form or another spelling at most, in any usual order. Case, accents,
 * script, hyphens, titles and particles (`von der`, `al-`) do not matter. A part of a word never matches.
 */
export function nameMatches(asked: string, name: string): boolean {
  const wanted = parsed(asked);
  const given = parsed(name);
  if (wanted.words.length === 0 || given.words.length === 0) return false;
  if (isOneUnit(wanted)) {
    const joined = wanted.words.length === 1 && given.joined.includes(wanted.words[0]?.key ?? '');
    const calling = callingNames(given);
    return joined || wanted.words.every((word) => calling.some((other) => sameFamilyWord(word, other)));
  }
  const family = wantedWords(wanted);
  if (family.length === 0) return false;
  const left = [...given.words];
  const take = (fits: (word: NameWord) => boolean): NameWord | undefined => {
    const at = left.findLastIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const turnable = mayBeTurned(wanted);
  for (const word of family) {
    const found = take((other) => (turnable ? word.key === other.key : sameFamilyWord(word, other)));
    if (!found) return false;
    if (!turnable && isTurnedRound(found, word, given)) return false;
  }
  return wanted.words.every(
    (word) => family.includes(word) || take((other) => sameGiven(word, other) !== undefined) !== undefined,
  );
}

/** George Michael is not Michael George: of two given names the last one is the family name. */
function isTurnedRound(found: NameWord, asked: NameWord, name: ParsedName): boolean {
  return (
    name.words.length === 2 &&
    found === name.words[0] &&
    found.unit !== name.words[1]?.unit &&
    !isEastAsian(name) &&
    sameGivenName(asked.text) !== undefined
  );
}
