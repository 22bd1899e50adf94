import { readFileSync } from 'node:fs';
import { complaint, EXIT, type ExitCode, NewsdeskError, StoreError } from './errors.ts';
import { ClosedPipe, type Io } from './io.ts';
import type { Perform } from './program-verbs.ts';
import { type Terminal, type TerminalOptions, terminalIo } from './terminal.ts';

/**
 * The program: argv -> command -> exit code. The one place that catches, prints errors and decides how the process ends
 * (by `exitCode`, so that what was written still goes out).
 */
export async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const debug = words.includes('--debug');
  let terminal: Terminal | undefined;
  const open = (options?: TerminalOptions): Terminal => {
    terminal ??= terminalIo(process, options);
    return terminal;
  };
  let exit: ExitCode;
  try {
    exit = await perform(words, open);
    await terminal?.close();
  } catch (error) {
    await terminal?.close().catch(() => undefined);
    exit = await report(error, open(), debug);
  }
  process.exitCode = exit;
}

async function perform(words: readonly string[], open: (options?: TerminalOptions) => Terminal): Promise<ExitCode> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    await open().out.write(`newsdesk ${version()}\n`);
    return EXIT.done;
  }
  if (words[0] === '__complete') {
    const { complete } = await import('./commands/complete.ts');
    await complete(words.slice(1), open(), process);
    return EXIT.done;
  }
  const { buildProgram, parse } = await import('./program.ts');
  let exit: ExitCode = EXIT.done;
  const run: Perform = async (command, given, options, traits) => {
    const { loadConfig } = await import('./config.ts');
    const config = await loadConfig(process);
    const terminal = open({
      color: options.color ?? config.color,
      pager: options.pager === false ? false : config.pager,
    });
    for (const warning of config.warnings) await terminal.err.write(`newsdesk: ${warning}\n`);
    if (traits.pages && terminal.out.isTTY) terminal.out.page?.();
    exit = traits.writes
      ? await finishing(terminal, (io) => command(given, options as never, io, config))
      : await command(given, options as never, terminal, config);
  };
  const columns = process.stdout.columns || 80;
  const write = (text: string): Promise<void> => open().out.write(text);
  await parse(buildProgram(run, write, columns, words), words);
  return exit;
}

/**
 * Runs a command that changes the store: the first Ctrl-C (or SIGTERM) ends its reading of stdin and lets it finish what it has in
 * hand, the second ends it at once. Commands that only read have no handler: with one, Ctrl-C would have to wait for a running SQLite statement.
 */
async function finishing(terminal: Terminal, command: (io: Io) => Promise<ExitCode>): Promise<ExitCode> {
  const stop = new AbortController();
  let exit: ExitCode = EXIT.interrupted;
  const hear = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) process.exit(exit);
    exit = signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
    stop.abort(signal);
    process.stdin.destroy();
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  try {
    const done = await command({ ...terminal, signal: stop.signal });
    return stop.signal.aborted ? exit : done;
  } catch (error) {
    // What was broken off has its errors; a store that could not be written to is still news.
    if (stop.signal.aborted && !(error instanceof StoreError)) return exit;
    throw error;
  } finally {
    process.off('SIGINT', hear).off('SIGTERM', hear);
  }
}

/** One line that says what went wrong and where, a hint if there is one, the stack only with `--debug`. */
async function report(error: unknown, { err }: Terminal, debug: boolean): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return EXIT.done;
  await err.write(complaint(error));
  if (debug && error instanceof Error) await err.write(`${error.stack ?? ''}\n`);
  if (error instanceof NewsdeskError) return error.exit;
  if (!debug) await err.write('  this should not happen; --debug shows where\n');
  return EXIT.failed;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
