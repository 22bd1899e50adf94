import { type Config, storePath } from '../config.ts';
import { grouped } from '../counts.ts';
import { didYouMean } from '../did-you-mean.ts';
import { EXIT, type ExitCode, NewsdeskError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openReader, openStore } from '../store/open.ts';
import type { Change } from '../store/store.ts';
import { articlesOf, idsOf } from './ids.ts';
import type { CommonOptions } from './options.ts';

const STATES = new Map<string, Change>([
  ['read', { type: 'read', value: true }],
  ['unread', { type: 'read', value: false }],
  ['starred', { type: 'starred', value: true }],
  ['unstarred', { type: 'starred', value: false }],
]);

/** Marks articles as read or starred, or takes that back. Ids that name nothing are told; the others are marked all the same. */
export async function run(words: string[], options: CommonOptions, io: Io, config: Config): Promise<ExitCode> {
  const [state = '', ...ids] = words;
  const change = STATES.get(state);
  if (!change) throw unknownState(state);
  if (ids.length === 0)
    throw new UsageError('mark: which articles?', `newsdesk list shows the ids: newsdesk mark ${state} ID`);
  const path = storePath(options.store, io.env, config, io.cwd);
  const reader = await openReader(path);
  if (!reader) throw new NewsdeskError('there is no store to mark anything in', { hint: path });
  const result: { exit: ExitCode } = { exit: EXIT.done };
  let found: string[];
  try {
    found = await Array.fromAsync(articlesOf(idsOf(ids, io), reader, io, result), ({ id }) => id);
  } finally {
    await reader.close();
  }
  if (found.length === 0) return result.exit;
  const store = await openStore(path);
  try {
    const marked = await store.mark(found, change, Math.floor(io.now() / 1000));
    await io.err.write(`${grouped(marked)} marked ${state}\n`);
  } finally {
    await store.close();
  }
  return result.exit;
}

function unknownState(state: string): UsageError {
  const states = [...STATES.keys()];
  if (state === '') return new UsageError('mark: as what?', `${states.join(', ')}; such as: newsdesk mark read ID`);
  const near = didYouMean(state, states);
  return new UsageError(
    `mark: '${state}' is no mark`,
    near ? `did you mean ${near}?` : `there are: ${states.join(', ')}`,
  );
}
