import type { EntityType } from '../article.ts';
import type { Config } from '../config.ts';
import { grouped } from '../counts.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { type Io, PLAIN } from '../io.ts';
import { type NamesForm, writeNames } from '../output/names.ts';
import type { NameKind, SameNames } from '../store/store.ts';
import { paintFor } from '../terminal.ts';
import { openDesk } from './desk.ts';
import type { CommonOptions, FilterOptions, FromOptions } from './options.ts';

export interface NamesOptions extends CommonOptions, FromOptions, FilterOptions {
  limit?: number;
  json?: boolean;
  jsonl?: boolean;
  tsv?: boolean;
  quiet?: boolean;
  explain?: boolean;
}

/** On a terminal so many names have a trend, of so many parts. */
const MOST_TRENDS = 200;
const TREND_PARTS = 12;

const NO_LIMIT = 2 ** 31 - 1;

/** Of which type the names of a kind are; tags and sources have none. */
const TYPES = new Map<NameKind, EntityType>([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);

/** The command that counts names of one kind: tags, people, orgs, places, sources. */
export function namesCommand(
  kind: NameKind,
): (words: string[], options: NamesOptions, io: Io, config: Config) => Promise<ExitCode> {
  const type = TYPES.get(kind);
  return async (words, options, io, config) => {
    const form = formOf(options, io);
    const desk = await openDesk(
      words,
      { ...options, names: type !== undefined, counted: type !== undefined },
      io,
      config,
    );
    try {
      if (options.explain) await (await import('./explain.ts')).explain(desk, io);
      const { names, of, exact } = await desk.reader.names(
        kind,
        desk.query,
        options.limit ?? NO_LIMIT,
        await sameNames(kind, config),
      );
      if (options.quiet) return names.length > 0 ? EXIT.done : EXIT.failed;
      const paint = form === 'table' ? await paintFor(io.out) : PLAIN;
      const layout = { clock: desk.clock, columns: io.out.columns, paint, people: kind === 'person' };
      const typed = type === undefined ? names : names.map((name) => ({ type, ...name }));
      if (form === 'table' && type !== undefined) {
        const first = typed.slice(0, MOST_TRENDS);
        const trends = await desk.reader.trends(kind, first, desk.query, TREND_PARTS);
        for (const [i, name] of first.entries()) name.trend = trends[i];
      }
      for await (const text of writeNames(typed, form, layout)) await io.out.write(text);
      if (!exact) await io.err.write(`counted over the newest ${grouped(of)} matching articles\n`);
      if (names.length === 0 && io.err.isTTY) await (await import('./nothing.ts')).hintForNothing(desk, io);
    } finally {
      await desk.reader.close();
    }
    return desk.failures > 0 ? EXIT.failed : EXIT.done;
  };
}

/** Which names of this kind are one. */
async function sameNames(kind: NameKind, { people }: Config): Promise<SameNames | undefined> {
  if (kind === 'organization' || kind === 'place') return (await import('../recognise/other-names.ts')).groupThings;
  if (kind !== 'person') return undefined;
  const [{ groupPersons }, { knownPersons }] = await Promise.all([
    import('../name-groups.ts'),
    import('../query-spellings.ts'),
  ]);
  const known = knownPersons(people);
  return (names) => groupPersons(names, known);
}

function formOf(options: NamesOptions, io: Io): NamesForm {
  const [first, second] = (['json', 'jsonl', 'tsv'] as const).filter((form) => options[form]);
  if (second !== undefined)
    throw new UsageError(`--${first} and --${second} cannot be had at once`, 'choose one form of output');
  return first ?? (io.out.isTTY ? 'table' : 'tsv');
}
