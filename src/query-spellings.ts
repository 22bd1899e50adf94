import type { KnownPerson } from './name-groups.ts';
import { fold, nameMatches } from './names.ts';
import { allOf, anyOf, type NamePart, namesAsked, type Query } from './query.ts';
import { textWords } from './text-words.ts';

/** What the user says of names, as `[people]` of the config file has it: name -> other spellings; one with `!` in front is somebody else. */
export type People = ReadonlyMap<string, readonly string[]>;

/** The parts that ask for persons by their names, not those that shut some out. */
export const personsAsked = (query: Query): NamePart[] =>
  namesAsked(query).filter(({ field, exact }) => field === 'person' && !exact);

/** The persons of `[people]`; blank spellings say nothing. */
export function knownPersons(people: People): KnownPerson[] {
  return [...people].map(([name, others]) => {
    const said = others.map((other) => other.trim()).filter((other) => other !== '' && other !== '!');
    return {
      name,
      spellings: said.filter((other) => !other.startsWith('!')),
      apart: said.filter((other) => other.startsWith('!')).map((other) => other.slice(1).trim()),
    };
  });
}

/**
 * The query with what the user says of persons: whoever is asked for by a name or spelling of one of them is found by all of them, as
 * a person or anywhere in the text, and is not taken for those whom the user keeps apart. A very name (`:=`) stays what it is.
 */
export function withSpellings(query: Query, people: People): Query {
  const known = knownPersons(people);
  const spelled = (part: Query): Query => {
    switch (part.type) {
      case 'all':
        return allOf(part.of.map(spelled));
      case 'any':
        return part.of.length === 0 ? part : anyOf(part.of.map(spelled));
      case 'not':
        return { type: 'not', of: spelled(part.of) };
      case 'name':
        return part.field === 'person' && !part.exact ? personBy(part, known) : part;
      default:
        return part;
    }
  };
  return known.length === 0 ? query : spelled(query);
}

/** The query in which a place or organisation that is asked for is found by its other names too, which `otherNames` gives. */
export function withOtherNames(query: Query, otherNames: (name: string) => readonly string[]): Query {
  switch (query.type) {
    case 'all':
      return allOf(query.of.map((part) => withOtherNames(part, otherNames)));
    case 'any':
      return query.of.length === 0 ? query : anyOf(query.of.map((part) => withOtherNames(part, otherNames)));
    case 'not':
      return { type: 'not', of: withOtherNames(query.of, otherNames) };
    case 'name': {
      if (query.exact || (query.field !== 'org' && query.field !== 'place')) return query;
      const also = otherNames(query.value);
      return also.length === 0 ? query : { ...query, also };
    }
    default:
      return query;
  }
}

function personBy(part: NamePart, known: readonly KnownPerson[]): Query {
  const { value } = part;
  const meant = known.filter(
    ({ name, spellings }) => nameMatches(value, name) || spellings.some((spelling) => fold(spelling) === fold(value)),
  );
  const apart = meant.flatMap((person) => person.apart).filter((other) => !isAskedBy(value, other));
  const named = (name: string): NamePart => ({ ...part, value: name, ...(apart.length > 0 && { apart }) });
  const names = meant.map(({ name }) => name).filter((name) => !nameMatches(value, name));
  const spellings = meant.flatMap((person) => person.spellings);
  return anyOf([named(value), ...names.map(named), ...spellings.flatMap(anywhere)]);
}

/** Somebody kept apart is still found by the bare family name that both have. */
function isAskedBy(value: string, name: string): boolean {
  const words = fold(value).split(' ');
  return (
    words.length === 1 &&
    fold(name)
      .split(' ')
      .includes(words[0] as string)
  );
}

/** The user's spelling may be no name ("The President of Ukraine"): whoever recognised it or not, the text has it. */
function anywhere(spelling: string): Query[] {
  const words = textWords(spelling);
  return [
    { type: 'name', field: 'person', value: spelling, exact: true },
    ...(words.length === 0 ? [] : [{ type: 'text', words, prefix: false } as const]),
  ];
}
