import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { grouped } from '../counts.ts';
import type { Io } from '../io.ts';
import { groupPersons } from '../name-groups.ts';
import { isCalled, isOneOf, nameMatches } from '../names.ts';
import { allOf, anyOf, type NamePart, type Query } from '../query.ts';
import { knownPersons, personsAsked } from '../query-spellings.ts';
import { mostFrequentFirst } from '../store/joined-names.ts';
import type { Name } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** So many people are named, the most frequent ones. */
const MOST_NAMED = 3;

/** After a list of somebody's articles, a line on stderr if it holds those of several people of that name. */
export async function tellAlsoMatched(desk: Pick<Desk, 'reader' | 'query'>, io: Io, config: Config): Promise<void> {
  const told = new Set<string>();
  for (const part of personsAsked(desk.query)) {
    const [first, ...others] = await recounted(await peopleOf(part, desk, config), desk);
    const text = first && others.length > 0 ? remark(first, others, part.value) : undefined;
    if (text === undefined || told.has(text)) continue;
    told.add(text);
    await io.err.write(`${text}\n`);
  }
}

function remark(first: Name, others: readonly Name[], asked: string): string {
  const named = others.slice(0, MOST_NAMED).map(({ name, count }) => `${line(name)} (${articles(count)})`);
  const more = others.length - named.length;
  const rest = more === 0 ? '' : ` and ${grouped(more)} more, see: newsdesk people ${quoted(asked)}`;
  return `also matched: ${named.join(', ')}${rest}; narrow with --person ${quoted(first.name)}`;
}

const articles = (count: number): string => (count === 1 ? '1 article' : `${grouped(count)} articles`);

/** As one word of a shell. */
function quoted(text: string): string {
  const plain = line(text);
  return /^[\p{L}\p{N}._-]+$/u.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}

/** Somebody with the number of articles that each spelling has; an article that has two of them is counted twice. */
interface Person extends Name {
  names: string[];
}

/** People with the number of their articles, as far as they will be named: each article counts once. */
async function recounted(people: Person[], { reader, query }: Pick<Desk, 'reader' | 'query'>): Promise<Name[]> {
  const exactly = (value: string): Query => ({ type: 'name', field: 'person', value, exact: true });
  for (const person of people.slice(0, MOST_NAMED + 1)) {
    if (person.names.length === 1) continue;
    person.count = (await reader.count(allOf([query, anyOf(person.names.map(exactly))]))) ?? person.count;
  }
  return people.toSorted(mostFrequentFirst);
}

/** The people of full name that a part of the query means, each once, most frequent first; a family name alone may be any of them. */
async function peopleOf(
  part: NamePart,
  { reader, query }: Pick<Desk, 'reader' | 'query'>,
  { people }: Config,
): Promise<Person[]> {
  const { value, apart = [] } = part;
  const isAlone = allOf([query]).type === 'name';
  const found = isAlone
    ? await reader.persons(value)
    : (await reader.names('person', query, Number.MAX_SAFE_INTEGER)).names.filter(({ name }) =>
        nameMatches(value, name),
      );
  const full = found.filter(({ name }) => !isCalled(name) && !isOneOf(apart, name));
  const persons: Person[] = [];
  for (const [i, group] of groupPersons(
    full.map(({ name }) => name),
    knownPersons(people),
  ).entries()) {
    const person = persons[group];
    const { name, count } = full[i] as Name;
    if (person) {
      person.count += count;
      person.names.push(name);
    } else persons[group] = { name, count, names: [name] };
  }
  return persons.sort(mostFrequentFirst);
}
