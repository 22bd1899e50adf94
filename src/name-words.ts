import { fold } from './fold.ts';
import { isArabicName, sameFamily, sameGivenName } from './given-names.ts';
import { latin, sound } from './name-sounds.ts';

/** One word of a name. */
export interface NameWord {
  /** Folded and in Latin letters. */
  text: string;
  sound: string;
  /** What an index knows the word by: the same for all its spellings. */
  key: string;
  /** The name that stands for its variants, if it is a given name of the tables. */
  given: string | undefined;
  /** Words that a hyphen joins have the same number. */
  unit: number;
}

export interface ParsedName {
  /** Given names first, without titles, particles and "Jr". */
  words: NameWord[];
  /** Keys of words that hide in others: "desantis" in "De Santis". */
  joined: string[];
  /** Was the family name marked as standing first ("Zelensky, Volodymyr", "ZELENSKY Volodymyr")? */
  marked: boolean;
  /** Does it come out of the Arabic script, as far as articles and given names tell? */
  arabic: boolean;
}

const set = (words: string): Set<string> => new Set(words.split(' '));

const PARTICLES = set(
  'al el ul ad ar as ash at an az bin ibn ben bint von van vom der den de del della delle dei di da do dos das du des la le lo las los ter ten te zu zum zur af av y e und i ould',
);
const ARABIC_PARTICLES = set('al el ul bin ibn bint ould');
const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady st hon rev fr sheikh shaikh sheik hajji haji mullah mulla maulvi molvi mawlawi qari ayatollah',
);
const SUFFIXES = set('jr sr junior senior ii iii iv phd md esq mp');
const SPLIT = /[\s,;/·]+/u;
const HYPHEN = /[-‐‑‒–—_]/u;
const POSSESSIVE = /['’]s$/u;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

type Heard = Pick<NameWord, 'sound' | 'key' | 'given'>;

const HEARD = new Map<string, Heard>();
const MOST_HEARD = 20_000;

function hear(text: string): Heard {
  const known = HEARD.get(text);
  if (known) return known;
  if (HEARD.size >= MOST_HEARD) HEARD.clear();
  const heard = sound(text);
  const given = sameGivenName(text);
  const fresh = { sound: heard, key: given ?? sameFamily(text) ?? heard, given };
  HEARD.set(text, fresh);
  return fresh;
}

/** A word of a name (folded, in Latin letters) with its sound and key. */
export function nameWord(text: string, unit: number): NameWord {
  return { text, ...hear(text), unit };
}

/** Two words written as one. */
export function joinWords(a: NameWord, b: NameWord): NameWord {
  return nameWord(a.text + b.text, b.unit);
}

/** "Servant of": one name with the word after it (Abdul Rahman, Abd al-Rahman, Abdulrahman, Abdurrahman). */
const SERVANT = set('abd abdul abdel abdal abdol abdoul abdu');
const SERVANT_OF = /^abd(?:[aeou]l|oul|u(?:r(?=r)|s(?=s)))(?=.{4})(?!lah)/u;

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
  let hasArabicParticle = false;
  let servant: string | undefined;
  for (const token of fold(turned ?? bounded).split(SPLIT)) {
    unit++;
    let particles = '';
    for (const piece of token.replace(POSSESSIVE, '').split(HYPHEN)) {
      for (const part of piece.includes('.') ? piece.split('.') : [piece]) {
        const text = latin(part.replace(NOT_LETTERS, ''));
        if (text === '' || words.length >= MOST_WORDS) continue;
        if (PARTICLES.has(text)) {
          hasArabicParticle ||= ARABIC_PARTICLES.has(text);
          particles += text;
          dropped.push(text);
        } else if ((words.length === 0 && TITLES.has(text)) || (words.length > 0 && SUFFIXES.has(text))) {
          dropped.push(text);
        } else {
          const before = particles || dropped.at(-1);
          if (before !== undefined && PARTICLES.has(before)) joined.push(nameWord(before + text, unit).key);
          if (SERVANT.has(text) && servant === undefined) servant = text;
          else {
            words.push(nameWord(servant === undefined ? text.replace(SERVANT_OF, 'abd') : `abd${text}`, unit));
            servant = undefined;
          }
          dropped.length = 0;
          particles = '';
        }
      }
    }
  }
  if (servant !== undefined) words.push(nameWord(servant, unit));
  // "Le", "An", "Van": a name of nothing but particles is made of them.
  if (words.length === 0) for (const text of dropped) words.push(nameWord(text, unit));
  const arabic =
    hasArabicParticle ||
    words.some((word) => word.text.startsWith('abd') || (word.given !== undefined && isArabicName(word.text)));
  return { words, joined, marked: turned !== undefined, arabic };
}

const PARSED = new Map<string, ParsedName>();
const MOST_PARSED = 4096;

export function parsed(name: string): ParsedName {
  const known = PARSED.get(name);
  if (known) return known;
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  const fresh = parse(name);
  PARSED.set(name, fresh);
  return fresh;
}

const FAMILY_FIRST = set(
  'kim lee yi rhee park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn song hong moon mun ri ryu yoo roh no bae son xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao tan tsai lai mao wen bo nguyen tran pham vo truong phan ho ngo dang bui',
);
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiouy]{1,3}(?:ng|n|r|k|l|m|p|t|h)?){1,2}$/u;
export const FATHERS_NAME = /(?:[aeoyi]v[iy](?:ch|tch|c)|[aeoi][vu]na|ichna)$/u;

/** Xi Jinping, Kim Jong-un, Moon Jae-in: the family name stands first. */
export function isEastAsian({ words }: ParsedName): boolean {
  const [first, ...rest] = words;
  return (
    first !== undefined &&
    rest.length > 0 &&
    rest.length <= 2 &&
    FAMILY_FIRST.has(first.text) &&
    rest.every((word) => word.text.length <= 8 && SYLLABLES.test(word.text) && word.given === undefined)
  );
}

/** Which words are the family name: those of the last hyphenated unit, or the first word where that is the custom. */
export function familyOf(name: ParsedName): NameWord[] {
  const { words } = name;
  const last = words.at(-1);
  if (isEastAsian(name)) return words.slice(0, 1);
  return words.filter((word) => word.unit === last?.unit);
}

/** A family name that looks like a given name after a word that does not: it may be the other way round. */
export function mayBeTurned({ words, marked }: ParsedName): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (marked || words.length !== 2 || !first || !last) return false;
  return last.given !== undefined && first.given === undefined && first.text.length > 1;
}

/** The words by which a person may be called alone: family names, all of them, and an only name. */
export function callingNames(name: ParsedName): NameWord[] {
  const family = familyOf(name);
  if (isEastAsian(name)) return family;
  if (mayBeTurned(name)) return name.words;
  const inner = name.words
    .slice(1)
    .filter((word) => word.text.length > 1 && word.given === undefined && !FATHERS_NAME.test(word.text));
  return [...new Set([...family, ...inner])];
}
