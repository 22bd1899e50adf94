import { fold } from './fold.ts';
import { compareParsed } from './name-compare.ts';
import { callingNames, type ParsedName, parsed } from './name-words.ts';
import { isOneOf } from './names.ts';

/** A person as the user knows them (`[people]` of the config file). */
export interface KnownPerson {
  name: string;
  /** Other spellings, in the user's order. */
  spellings: string[];
  /** Names of people who are somebody else. */
  apart: string[];
}

/** Names of one person. */
interface Group {
  members: ParsedName[];
  known: KnownPerson | undefined;
}

/** Names that agree less than this may be two people: an initial, vowels that were guessed. */
const SURE = 0.8;
/** An initial may stand for the name. */
const INITIAL = 0.7;
/** So many people of one family name and initial are looked at, the most frequent ones. */
const MOST_ALIKE = 60;
/** So many spellings of somebody are compared with. */
const MOST_SPELLINGS = 12;

/**
 * Which names are one person's: for each name the number of its group. Names come most frequent first. Full names are joined when
 * every word agrees that both have (`compare`), with all that are joined already; one that begins with an initial only if there is
 * just one whom it can mean; a bare family name is nobody's. What the user says goes before all rules.
 */
export function groupPersons(names: readonly string[], known: readonly KnownPerson[] = []): number[] {
  const grouping = new Grouping(known);
  const groups = names.map((name): Group | undefined => (isWhole(parsed(name)) ? grouping.place(name) : undefined));
  for (const [i, name] of names.entries()) groups[i] ??= grouping.placeLast(name);
  const numbers = new Map<Group | undefined, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** A given name and a family name, neither of them an initial. */
const isWhole = ({ words }: ParsedName): boolean => words.length > 1 && (words[0]?.text.length ?? 0) > 1;

class Grouping {
  /** By family name and the first letter of another word. */
  readonly #blocks = new Map<string, Group[]>();
  readonly #said = new Map<string, Group>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) {
      const group: Group = { members: [], known: person };
      for (const name of [person.name, ...person.spellings]) this.#said.set(fold(name), group);
      this.#list(group, parsed(person.name));
    }
  }

  /** The group of a whole name: one that it agrees with, or a new one. */
  place(name: string): Group {
    const said = this.#said.get(fold(name));
    if (said) return said;
    const whole = parsed(name);
    const found = this.#alike(whole).find((group) => agrees(group, name, whole, SURE));
    const group = found ?? { members: [], known: undefined };
    this.#list(group, whole);
    return group;
  }

  /** The group of any other name, once the whole ones have theirs. */
  placeLast(name: string): Group {
    const said = this.#said.get(fold(name));
    if (said) return said;
    const short = parsed(name);
    const alone: Group = { members: [short], known: undefined };
    if (short.words.length < 2) return alone;
    const [one, other] = this.#alike(short).filter((group) => agrees(group, name, short, INITIAL));
    if (one && !other) return one;
    if (!one) this.#list(alone, short);
    return alone;
  }

  #alike(name: ParsedName): Group[] {
    const groups = new Set<Group>();
    for (const block of blocksOf(name)) for (const group of this.#blocks.get(block) ?? []) groups.add(group);
    return [...groups];
  }

  #list(group: Group, name: ParsedName): void {
    if (group.members.length < MOST_SPELLINGS) group.members.push(name);
    for (const block of blocksOf(name)) {
      const groups = this.#blocks.get(block);
      if (!groups) this.#blocks.set(block, [group]);
      else if (groups.length < MOST_ALIKE && !groups.includes(group)) groups.push(group);
    }
  }
}

function agrees({ members, known }: Group, name: string, whole: ParsedName, least: number): boolean {
  if (known && isOneOf(known.apart, name)) return false;
  return members.every((member) => {
    const { same, score } = compareParsed(member, whole);
    return same && score >= least;
  });
}

function blocksOf(name: ParsedName): string[] {
  const blocks = new Set<string>();
  for (const family of callingNames(name))
    for (const word of name.words) if (word !== family) blocks.add(`${family.key} ${word.key[0]}`);
  return [...blocks];
}
