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
  /** Was it written in another script than the Latin one? */
  isTranscribed: boolean;
}

/** A name taken apart. */
export interface ParsedName {
  /** Given names first, without titles, particles and "Jr". */
  words: NameWord[];
  /** Its particles: von, der, al. */
  particles: string[];
  /** Keys of words that hide in others: "desantis" in "De Santis". */
  joined: string[];
  /** Was the family name marked as standing first ("Zelensky, Volodymyr", "ZELENSKY Volodymyr")? */
  marked: boolean;
  /** Does it come out of the Arabic script, as far as articles and given names tell? */
  arabic: boolean;
}

const set = (words: string): Set<string> => new Set(words.split(' '));

export const PARTICLES = set(
  'al el ul ad ar as ash at an az bin ibn ben bint von van vom der den de del della delle dei di da do dos das du des la le lo las los ter ten te zu zum zur af av y e und i ould',
);
/** Particles that are given names too, or family names that stand first: Al Gore, Ben Affleck, Van Morrison, Le Duc Tho. */
const GIVEN_TOO = set('al ben van an le di do du lo as');
const ARABIC_PARTICLES = set('al el ul bin ibn bint ould');
const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady st hon rev fr sheikh shaikh sheik hajji haji mullah mulla maulvi molvi mawlawi qari ayatollah',
);
const SUFFIXES = set('jr sr junior senior ii iii iv phd md esq mp');
const SPLIT = /[\s,;/·]+/u;
const HYPHEN_OR_STOP = /[-‐‑‒–—_.]/u;
const POSSESSIVE = /['’]s$/u;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

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
export function nameWord(text: string, unit: number, isTranscribed = false): NameWord {
  return { text, ...hear(text), unit, isTranscribed };
}

/** Two words written as one. */
export function joinWords(a: NameWord, b: NameWord): NameWord {
  return nameWord(a.text + b.text, b.unit, a.isTranscribed || b.isTranscribed);
}

/** "Servant of": one name with the word after it (Abdul Rahman, Abd al-Rahman, Abdulrahman, Abdurrahman). */
const SERVANT = set('abd abdul abdel abdal abdol abdoul abdu abdur abdus abdun abdar abdas');
const SERVANT_OF = /^abd(?:[aeou]l|oul|u(?:r(?=r)|s(?=s)))(?=.{4})(?!lah)/u;

/** "Of the faith": one name with the word before it (Nur al-Din, Nooruddin, Jamaleddine). */
const OF_FAITH = /(?<=\p{L}{2})[ -](?:al|el|ud|ed|ad|ul)[ -]d(?:i|ee)ne?(?!\p{L})/giu;
const WITH_FAITH = /(?<=.{3})(?:[aeu]dd|[ae]ld)(?:i|ee)ne?$/u;

/** "Zelensky, Volodymyr" turned round; a comma before "Jr." is none. */
function turnedRound(name: string): string | undefined {
  const comma = name.indexOf(',');
  if (comma <= 0 || name.indexOf(',', comma + 1) !== -1) return undefined;
  const after = name.slice(comma + 1).trim();
  if (after === '' || SUFFIXES.has(fold(after).replace(/\./g, ''))) return undefined;
  return `${after} ${name.slice(0, comma)}`;
}

const CAPITALS_FIRST = /^(\p{Lu}[\p{Lu}'’-]+) (?=\p{Lu}\p{Ll})/u;

/** Longer names than any person has are cut. */
const MOST_WORDS = 16;
const MOST_LETTERS = 300;

/** The words of a name as they stand, folded and in Latin letters; hyphens and full stops part them. */
function* piecesOf(
  name: string,
): Generator<{ text: string; unit: number; isInitial: boolean; isTranscribed: boolean }> {
  let unit = 0;
  for (const token of fold(name).split(SPLIT)) {
    unit++;
    for (const piece of token.replace(POSSESSIVE, '').split(HYPHEN_OR_STOP)) {
      const letters = piece.replace(NOT_LETTERS, '');
      const text = latin(letters);
      if (text === '') continue;
      const isInitial = piece.length === 1 && token.includes(`${piece}.`);
      yield { text, unit, isInitial, isTranscribed: OTHER_SCRIPT.test(letters) };
    }
  }
}

/** With the family name last, if it is marked as standing first. */
function turnedIfMarked(name: string): string | undefined {
  const capitals = CAPITALS_FIRST.exec(name)?.[1];
  if (capitals === undefined || areInitials(capitals)) return turnedRound(name);
  return `${name.slice(capitals.length + 1)} ${capitals}`;
}

const VOWEL = /[AEIOUY]/u;

/** JD Vance, PV Sindhu, VVS Laxman: first letters of given names, where LI Wei and RIM Jong are family names. */
function areInitials(capitals: string): boolean {
  if (capitals.length === 2) return !FAMILY_FIRST.has(capitals.toLowerCase());
  return capitals.length === 3 && !VOWEL.test(capitals);
}

function parse(name: string): ParsedName {
  const bounded = name.slice(0, MOST_LETTERS).replace(OF_FAITH, 'uddin');
  const turned = turnedIfMarked(bounded);
  const words: NameWord[] = [];
  const particles: string[] = [];
  const joined: string[] = [];
  let before = '';
  let servant: string | undefined;
  const pieces = [...piecesOf(turned ?? bounded)].slice(0, MOST_WORDS);
  pieces.forEach(({ text, unit, isInitial, isTranscribed }, i) => {
    const isFirst = i === 0 && pieces[1] !== undefined && pieces[1].unit !== unit;
    // I. Ivanov, E. Macron: y, e and i are particles only without a full stop.
    if (PARTICLES.has(text) && !isInitial && !(isFirst && GIVEN_TOO.has(text))) {
      particles.push(text);
      before += text;
    } else if (SERVANT.has(text) && servant === undefined) servant = text;
    else if (!(words.length === 0 ? TITLES : SUFFIXES).has(text)) {
      if (before !== '') joined.push(nameWord(before + text, unit).key);
      if (servant !== undefined) joined.push(nameWord(text, unit).key);
      words.push(
        nameWord(
          servant === undefined ? text.replace(SERVANT_OF, 'abd').replace(WITH_FAITH, 'uddin') : `abd${text}`,
          unit,
          isTranscribed,
        ),
      );
      before = '';
      servant = undefined;
    }
  });
  if (servant !== undefined) words.push(nameWord(servant, 0));
  // "Le", "Von", "Jr.": a name of nothing but particles and titles is made of them.
  if (words.length === 0)
    words.push(...pieces.map(({ text, unit, isTranscribed }) => nameWord(text, unit, isTranscribed)));
  const arabic =
    particles.some((text) => ARABIC_PARTICLES.has(text)) ||
    words.some(({ text, given }) => text.startsWith('abd') || (given !== undefined && isArabicName(text)));
  return { words, particles, joined, marked: turned !== undefined, arabic };
}

const PARSED = new Map<string, ParsedName>();
const MOST_PARSED = 4096;

/** A name taken apart; the last few thousand are kept. */
export function parsed(name: string): ParsedName {
  const known = PARSED.get(name);
  if (known) return known;
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  const fresh = parse(name);
  if (name.length <= MOST_LETTERS) PARSED.set(name, fresh);
  return fresh;
}

const FAMILY_FIRST = set(
  'kim lee yi rhee park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn song hong moon mun ri ryu yoo roh no bae son xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao tan tsai lai mao wen bo nguyen tran pham vo truong phan ho ngo dang bui',
);
/** One or two syllables of a Chinese or Korean name. */
export const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiouy]{1,3}(?:ng|n|r|k|l|m|p|t|h)?){1,2}$/u;
/** Endings of East Slavic patronymics. */
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

const KOREAN = set(
  'kim lee yi ri rhee park pak bak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim rim im han oh o seo so suh shin sin kwon hwang ahn an song hong moon mun ryu yoo yu roh no bae pae son paek baek hyon kye ku cha min ko pang bang nam chae um tak byon pyon',
);

/** Two or three syllables, one of them a Korean family name, first or last. */
export function isKorean({ words }: ParsedName): boolean {
  const isFamily = (word: NameWord | undefined): boolean => word !== undefined && KOREAN.has(word.text);
  if (words.length < 2 || words.length > 3 || !(isFamily(words[0]) || isFamily(words.at(-1)))) return false;
  return words.every((word) => SYLLABLES.test(word.text) && word.text.length <= 6 && word.given === undefined);
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
  if (PARTICLES.has(first.text) || first.text.length === 1) return false;
  return last.given !== undefined && first.given === undefined;
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
