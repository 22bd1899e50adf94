import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { line } from '../clean.ts';
import { type Config, storePath } from '../config.ts';
import { EXIT, type ExitCode, NewsdeskError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openReader } from '../store/open.ts';
import { articlesOf, idsOf } from './ids.ts';
import type { CommonOptions } from './options.ts';

/** Shows an article's page in the user's browser. Only http and https addresses are opened, and no shell ever sees one. */
export async function run(words: string[], options: CommonOptions, io: Io, config: Config): Promise<ExitCode> {
  const path = storePath(options.store, io.env, config, io.cwd);
  const reader = await openReader(path);
  if (!reader) throw new NewsdeskError('there is no store to open anything from', { hint: path });
  const result: { exit: ExitCode } = { exit: EXIT.done };
  try {
    const [article, another] = await Array.fromAsync(articlesOf(idsOf(words, io), reader, io, result));
    if (another) throw new UsageError('open: one article at a time');
    if (article) await browse(addressOf(article), io);
  } finally {
    await reader.close();
  }
  return result.exit;
}

function addressOf({ id, title, url }: { id: string; title: string; url?: string }): string {
  if (url === undefined)
    throw new NewsdeskError(`${id}: has no address (${line(title)})`, { hint: `newsdesk show ${id} shows its text` });
  const address = URL.parse(url);
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:')
    throw new NewsdeskError(`${id}: ${line(url)} is no web address and is not opened`);
  return address.href;
}

/** The first browser that can be started; waits until it is left, as a browser on the terminal needs. Throws NewsdeskError. */
async function browse(address: string, io: Io): Promise<void> {
  const commands = browsers(io.env, platform());
  for (const [program = '', ...words] of commands) {
    const code = await start(program, argumentsFor(words, address), io.out.isTTY);
    if (code === 0) return;
    if (code !== undefined)
      throw new NewsdeskError(`${line(program)} could not open the page (it ended with ${code})`, { hint: address });
  }
  const missing = commands.map(([program]) => program).join(', ');
  throw new NewsdeskError(`no browser could be started (${line(missing)})`, {
    hint: 'name one: export BROWSER=firefox',
  });
}

/**
 * Commands to try, each a program and its words: those of BROWSER (several are parted by colons, outside Windows), else the
 * system's own way to open an address.
 */
function browsers({ BROWSER }: Io['env'], system: string): string[][] {
  const named = (system === 'win32' ? [BROWSER] : (BROWSER?.split(':') ?? [])).map((command = '') => wordsOf(command));
  const wanted = named.filter((words) => words.length > 0);
  if (wanted.length > 0) return wanted;
  if (system === 'darwin') return [['open']];
  if (system === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler']];
  return [['xdg-open'], ['sensible-browser'], ['www-browser']];
}

/** A command's words, parted by blanks that are not in quotes. Nothing else has a meaning: there is no shell. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(([, double, single, plain]) =>
    String(double ?? single ?? plain),
  );
}

/** The address stands for each `%s`, or at the end. */
function argumentsFor(words: readonly string[], address: string): string[] {
  if (!words.some((word) => word.includes('%s'))) return [...words, address];
  return words.map((word) => word.replaceAll('%s', () => address));
}

/** How the program ended; undefined if there is none of this name. What it prints is no result of ours: in a pipe it goes to stderr. */
function start(program: string, words: string[], isTerminal: boolean): Promise<number | undefined> {
  return new Promise((ended) => {
    const child = spawn(program, words, { shell: false, stdio: ['inherit', isTerminal ? 'inherit' : 2, 'inherit'] });
    child.on('error', () => ended(undefined));
    child.on('close', (code) => ended(code ?? 1));
  });
}
