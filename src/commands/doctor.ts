import { dirname } from 'node:path';
import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { grouped } from '../counts.ts';
import { formatInstant } from '../dates.ts';
import { enrichPending } from '../enrich.ts';
import { EXIT, type ExitCode, NewsdeskError, reasonOf } from '../errors.ts';
import { freeSpace, sizeOf } from '../files.ts';
import { takeIn } from '../intake.ts';
import { type Io, progress } from '../io.ts';
import { RECOGNISER_VERSION } from '../recognise/version.ts';
import { mustBeFile, openReader, openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { megabytes } from './amounts.ts';
import { clockOf, networkOf } from './desk.ts';
import { feedsNamed } from './feed-names.ts';
import type { CommonOptions } from './options.ts';

interface DoctorOptions extends CommonOptions {
  deep?: boolean;
  rescue?: string;
  timeout?: number;
  allowPrivate?: boolean;
}

/** Less free space than this is told. */
const LITTLE_SPACE = 100_000_000;

/**
 * Looks at all that newsdesk needs and says of each, in a line, whether it is in order; finishes pending articles, and brings an
 * older store up to date. With `deep` every page of the store is read, and what is derived from articles is made anew if it is wrong.
 */
export async function run(words: string[], options: DoctorOptions, io: Io, config: Config): Promise<ExitCode> {
  const report = new Report(io);
  const path = storePath(options.store, io.env, config, io.cwd);
  mustBeFile(path);
  if (options.rescue !== undefined)
    return (await import('./doctor-rescue.ts')).rescueStore(path, options.rescue, words, io);
  await report.say(true, 'Node', `${process.versions.node}, SQLite ${process.versions['sqlite']}`);
  await lookAtConfig(config, report);
  await lookAtZone(options, io, config, report);
  const found = await lookAtStore(path, options.deep === true, io, report).catch((error: unknown) =>
    report.blame(path, error),
  );
  await lookAtDisk(path, report);
  for (const word of words) {
    const address = await addressOf(word, path).catch((error: unknown) => report.blame(word, error));
    if (typeof address === 'string') await lookAtAddress(address, options, io, config, report);
  }
  if (found === EXIT.store) return EXIT.store;
  return report.problems > 0 ? EXIT.failed : EXIT.done;
}

/** One line a finding, on stdout. */
class Report {
  readonly #io: Io;
  problems = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  async say(ok: boolean, what: string, detail = ''): Promise<void> {
    if (!ok) this.problems++;
    await this.#io.out.write(
      `${ok ? 'ok     ' : 'problem'}  ${line(what)}${detail === '' ? '' : `: ${line(detail)}`}\n`,
    );
  }

  /** An error as a finding; returns the exit code that it asks for. */
  async blame(what: string, error: unknown): Promise<ExitCode> {
    if (!(error instanceof NewsdeskError)) throw error;
    // Most messages begin with what they speak of.
    const reason = reasonOf(error).replace(`${what}: `, '');
    await this.say(false, what, error.hint === undefined ? reason : `${reason}; ${error.hint}`);
    return error.exit;
  }
}

/** A broken config file ends every command before it begins; what is left to find are keys that nobody knows. */
async function lookAtConfig({ file, warnings }: Config, report: Report): Promise<void> {
  const isThere = (await sizeOf(file)) !== undefined;
  if (warnings.length === 0)
    await report.say(true, 'configuration', isThere ? file : `${file} is not there, which is fine`);
  for (const warning of warnings) await report.say(false, 'configuration', warning);
}

async function lookAtZone(options: DoctorOptions, io: Io, config: Config, report: Report): Promise<void> {
  try {
    const { timeZone, now } = clockOf(options, io, config);
    const clock = formatInstant(now, offsetAt(now, timeZone)).slice(0, 16).replace('T', ' ');
    await report.say(true, 'time zone', `${timeZone}, where it is ${clock}`);
  } catch (error) {
    await report.blame('time zone', error);
  }
}

/** Returns EXIT.store if the store itself is not in order. */
async function lookAtStore(path: string, deep: boolean, io: Io, report: Report): Promise<ExitCode> {
  const size = await sizeOf(path);
  if (size === undefined || size === 0) {
    await report.say(true, path, 'there is no store yet; newsdesk add makes it');
    return EXIT.done;
  }
  const store = await openStore(path);
  const shown = progress(io);
  try {
    await report.say(true, path, `${grouped(await store.arrived())} articles taken in, ${megabytes(size)}`);
    shown.update('looking at the store');
    const isSound = await lookAtParts(store, path, deep, report);
    shown.done();
    if (isSound) await finishPending(store, io, report);
    return isSound ? EXIT.done : EXIT.store;
  } finally {
    shown.done();
    await store.close();
  }
}

/** Whether the store is in order at last. */
async function lookAtParts(store: Store, path: string, deep: boolean, report: Report): Promise<boolean> {
  const findings = await store.check({ deep });
  const wrong = findings.filter(({ ok }) => !ok);
  // The first finding is of the file; what is derived from its articles cannot be better than it is.
  const isFileSound = findings[0]?.ok === true;
  const mends = deep && isFileSound && wrong.length > 0;
  for (const { what, ok, detail } of mends ? findings.filter(({ ok }) => ok) : findings)
    await report.say(ok, what, detail);
  if (!isFileSound) await report.say(false, path, DAMAGED);
  else if (wrong.length > 0 && !deep) await report.say(false, path, 'newsdesk doctor --deep makes anew what is wrong');
  if (!mends) return wrong.length === 0;
  await store.rebuild();
  const after = await store.check({ deep });
  for (const { what, detail } of wrong) {
    const mended = after.some((finding) => finding.what === what && finding.ok);
    await report.say(mended, what, mended ? `made anew (${detail})` : detail);
  }
  return after.every(({ ok }) => ok);
}

const DAMAGED = 'go back to a backup, or save what can be read: newsdesk doctor --rescue NEW.db';

async function finishPending(store: Store, io: Io, report: Report): Promise<void> {
  await store.outdate(RECOGNISER_VERSION);
  const pending = await store.pending();
  const shown = progress(io);
  const done = await enrichPending(store, {
    signal: io.signal,
    onProgress: (count) => shown.update(`${count} of ${pending} pending articles finished`),
    onWarning: (warning) => void report.say(false, 'recogniser', warning),
  });
  shown.done();
  const left = await store.pending();
  const all = done === 0 ? 'none' : `${grouped(done)}, finished now`;
  await report.say(left === 0, 'pending articles', left === 0 ? all : `${grouped(left)} left`);
}

async function lookAtDisk(path: string, report: Report): Promise<void> {
  const free = await freeSpace(dirname(path));
  if (free !== undefined) await report.say(free >= LITTLE_SPACE, 'disk', `${megabytes(free)} free`);
}

/** An address as it is; any other word is the name of a followed feed. Throws NewsdeskError if it names none or several. */
async function addressOf(word: string, path: string): Promise<string> {
  if (/^https?:/i.test(word)) return word;
  const reader = await openReader(path);
  const feeds = (await reader?.feeds()) ?? [];
  await reader?.close();
  return feedsNamed([word], feeds)[0]?.url ?? word;
}

async function lookAtAddress(
  address: string,
  options: DoctorOptions,
  io: Io,
  config: Config,
  report: Report,
): Promise<void> {
  const clock = clockOf(options, io, config);
  const start = io.now();
  for await (const { name, articles, warnings, error } of takeIn(
    [address],
    { ...networkOf(options, config), clock, signal: io.signal },
    io,
  )) {
    const seconds = ((io.now() - start) / 1000).toFixed(1);
    if (error) await report.blame(name, error);
    else await report.say(true, name, `${articles.length} articles, read in ${seconds} s`);
    for (const warning of warnings) await report.say(false, name, warning);
  }
}
