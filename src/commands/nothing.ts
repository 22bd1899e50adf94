import { line } from '../clean.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Io } from '../io.ts';
import { askedKeys, nameKeys, nameMatches } from '../names.ts';
import type { NameField, Query } from '../query.ts';
import { EVERYTHING } from '../query.ts';
import type { NameKind } from '../store/store.ts';
import type { Desk } from './desk.ts';

const KINDS: Readonly<Record<NameField, NameKind>> = {
  tag: 'tag',
  person: 'person',
  org: 'organization',
  place: 'place',
  author: 'author',
  source: 'source',
  section: 'section',
  lang: 'language',
};
/** Names are looked for among the most frequent ones. */
const CANDIDATES = 5_000;
/** So many people of a given name are told. */
const MOST_NAMED = 3;

/** What to try when nothing matched: the nearest name there is for each one asked for. For people at a terminal. */
export async function hintForNothing({ reader, query, arrived }: Desk, io: Io): Promise<void> {
  if ((await reader.list(EVERYTHING, { limit: 1 })).length === 0) {
    // One that never had any has said so.
    if (arrived > 0) await io.err.write('No article is left in the store.\n');
    return;
  }
  await io.err.write('No article matches.\n');
  for (const { field, value } of askedNames(query)) {
    const { names } = await reader.names(KINDS[field], EVERYTHING, CANDIDATES);
    if (field === 'person') {
      await io.err.write(
        hintForPerson(
          value,
          names.map(({ name }) => name),
        ),
      );
      continue;
    }
    const near = didYouMean(
      value,
      names.map(({ name }) => name),
    );
    if (near !== undefined && near !== value)
      await io.err.write(`  ${field}:${line(value)}: did you mean ${line(near)}?\n`);
  }
}

/** Whose given name it is, or whose name is nearly the same: a line, or nothing. */
function hintForPerson(value: string, names: readonly string[]): string {
  if (names.some((name) => nameMatches(value, name))) return '';
  const asked = `  person:${line(value)}: `;
  const keys = askedKeys(value);
  const holders = names.filter((name) => keys.length > 0 && keys.every((key) => nameKeys(name).includes(key)));
  if (holders.length > 0)
    return `${asked}no family name here; there ${holders.length === 1 ? 'is' : 'are'} ${holders.slice(0, MOST_NAMED).map(line).join(', ')}\n`;
  const near = didYouMean(
    value,
    names.flatMap((name) => [name, name.slice(name.lastIndexOf(' ') + 1)]),
  );
  return near === undefined ? '' : `${asked}did you mean ${line(near)}?\n`;
}

function askedNames(query: Query): Extract<Query, { type: 'name' }>[] {
  if (query.type === 'name') return [query];
  return query.type === 'all' || query.type === 'any' ? query.of.flatMap(askedNames) : [];
}
