import type { Readable, Writable } from 'node:stream';
import { line, printable, printableInColor } from './clean.ts';
import { NewsdeskError, reasonOf } from './errors.ts';
import { ClosedPipe, type Input, type Io, type Output, type Paint, PLAIN } from './io.ts';

/** Text is sent on in pieces of about this many characters: one system call for hundreds of lines. */
const CHUNK = 65_536;
/** A line of standard input longer than this is no line of ids. */
const LONGEST_LINE = 1_000_000;

export interface TerminalOptions {
  /** `--color`, or the configuration's `color`. */
  color?: 'auto' | 'always' | 'never' | undefined;
  /** The configuration's `pager`, or false for none (`--no-pager`). NEWSDESK_PAGER goes before it, PAGER after it. */
  pager?: string | false | undefined;
}

/** What is needed of `process`. */
export interface ProcessLike {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  on(event: 'SIGINT', listener: () => void): unknown;
  off(event: 'SIGINT', listener: () => void): unknown;
}

/** The world outside, for as long as the program runs. */
export interface Terminal extends Io {
  /**
   * Sends what is held back and waits until the user has left the pager. To be awaited at the end, after an error too and before
   * that is printed. Rejects as `Output.write` does.
   */
  close(): Promise<void>;
}

/** The real stdin, stdout and stderr: nothing else in the program writes to them. */
export function terminalIo(process: ProcessLike, options: TerminalOptions = {}): Terminal {
  const out = new StreamOutput(process.stdout, process.env, options.color);
  const err = new StreamOutput(process.stderr, process.env, options.color);
  const { pager } = options;
  out.pager = pager === false ? undefined : () => startPager(process, pager);
  out.before = () => err.status('');
  let held = '';
  return {
    // Opening the stream costs a start that asks nothing of it.
    get stdin() {
      return new StreamInput(process.stdin);
    },
    out,
    err: {
      /**
       * At once, after what was printed before; while a pager has the screen, when the user has left it. Never rejects: a message
       * that cannot be printed has nobody to be told.
       */
      async write(text) {
        await out.flush().catch(ignore);
        if (out.inPager) {
          held += text;
          return;
        }
        await Promise.all([err.write(text), err.flush()]).catch(ignore);
      },
      status: (text) => err.status(text),
      get columns() {
        return err.columns;
      },
      isTTY: err.isTTY,
      color: err.color,
    },
    now: Date.now,
    env: process.env,
    cwd: process.cwd(),
    async close() {
      err.status('');
      try {
        await out.close();
      } finally {
        await Promise.all([err.write(held), err.flush()]).catch(ignore);
      }
    },
  };
}

const ignore = (): void => undefined;

/**
 * Whether colour goes out: `--color` first, then FORCE_COLOR (as Node reads it: `0` and `false` are no), NO_COLOR
 * (https://no-color.org), TERM=dumb, and whether it is a terminal.
 */
export function wantsColor(when: TerminalOptions['color'], env: ProcessLike['env'], isTTY: boolean): boolean {
  if (when === 'always') return true;
  if (when === 'never') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return isTTY && env['TERM'] !== 'dumb';
}

/** Where text ends up: the stream itself, or the pager in front of it. */
interface Sink {
  stream: Writable;
  /** Ends the pager's input and waits until the user has left it. */
  end(): Promise<void>;
}

class StreamOutput implements Output {
  readonly isTTY: boolean;
  readonly color: boolean;
  /** Called before text goes out: takes the progress line of the other stream away. */
  before: () => void = ignore;
  /** Starts the pager; undefined when none is wanted or could be started. */
  pager: (() => Promise<Sink | undefined>) | undefined;
  readonly #stream: ProcessLike['stdout'];
  readonly #env: ProcessLike['env'];
  #paging = false;
  #inPager = false;
  #sink: Promise<Sink> | undefined;
  #pending = '';
  #scheduled = false;
  #showsStatus = false;
  #failure: Error | undefined;

  constructor(stream: ProcessLike['stdout'], env: ProcessLike['env'], color: TerminalOptions['color']) {
    this.#stream = stream;
    this.#env = env;
    this.isTTY = stream.isTTY === true;
    this.color = wantsColor(color, env, this.isTTY);
    stream.on('error', (error) => this.#fail(error));
  }

  get columns(): number {
    // Some pseudo-terminals say 0.
    const columns = this.#stream.columns || Number(this.#env['COLUMNS']);
    return Number.isInteger(columns) && columns > 0 ? columns : 80;
  }

  page(): void {
    this.#paging = this.isTTY;
  }

  /** Whether a pager has the screen. */
  get inPager(): boolean {
    return this.#inPager;
  }

  write(text: string, allow?: 'nul'): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    this.#pending += this.#clean(text, allow === 'nul');
    if (this.#pending.length >= CHUNK) return this.flush();
    if (!this.#scheduled) {
      // Small writes of one turn of the event loop go out together.
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.flush().catch(ignore);
      });
    }
    return Promise.resolve();
  }

  /** Resolves when everything that was written so far has been taken; rejects with the first failure. */
  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '' && !this.#failure) {
      this.before();
      this.status('');
      this.#sink ??= this.#open();
      const { stream } = await this.#sink;
      await new Promise<void>((resolve) => {
        stream.write(text, (error) => {
          if (error) this.#fail(error);
          resolve();
        });
      });
    }
    if (this.#failure) throw this.#failure;
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await (await this.#sink)?.end();
    }
  }

  status(text: string): void {
    if (!this.isTTY || (text === '' && !this.#showsStatus)) return;
    this.#showsStatus = text !== '';
    const room = this.columns - 1;
    const shown = line(text);
    // Other letters than ASCII can be two columns wide, and a line that wraps could not be erased.
    this.#stream.write(`\r\u001b[K${shown.slice(0, /^[ -~]*$/.test(shown) ? room : room >> 1)}`);
  }

  /** The last look at everything that is written. */
  #clean(text: string, keepNul: boolean): string {
    if (keepNul)
      return text
        .split('\0')
        .map((part) => this.#clean(part, false))
        .join('\0');
    return this.color ? printableInColor(text) : printable(text);
  }

  async #open(): Promise<Sink> {
    const sink = this.#paging ? await this.pager?.() : undefined;
    this.#inPager = sink !== undefined;
    sink?.stream.on('error', (error) => this.#fail(error));
    return sink ?? { stream: this.#stream, end: () => Promise.resolve() };
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#failure ??= CLOSED.has(error.code ?? '')
      ? new ClosedPipe()
      : new NewsdeskError(`cannot write the output: ${reasonForWriting(error)}`, { cause: error });
  }
}

/** What a write says when nobody reads any more: of a pipe, of the socket that a pager is given, of a stream that is gone. */
const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'ECANCELED', 'ERR_STREAM_DESTROYED']);

function reasonForWriting(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOSPC') return 'no space left';
  if (error.code === 'EBADF') return 'it is closed';
  return reasonOf(error);
}

/** Words without any character that means something to a shell, as git tells whether a pager needs one. */
const PLAIN_WORDS = /^[^|&;<>()$`\\"'*?[#~=%\n]+$/;

/**
 * The user's pager as git chooses and starts it: undefined if none is wanted (`cat` or empty) or its program is missing. Ctrl-C
 * belongs to the pager while it runs; who leaves it early closes the pipe.
 */
async function startPager(process: ProcessLike, configured: string | undefined): Promise<Sink | undefined> {
  const { env } = process;
  const command = (env['NEWSDESK_PAGER'] ?? configured ?? env['PAGER'] ?? 'less').trim();
  if (command === '' || command === 'cat') return undefined;
  const [program = '', ...words] = PLAIN_WORDS.test(command) ? command.split(/\s+/) : [];
  const { spawn } = await import('node:child_process');
  const child = spawn(program || command, words, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LV: '-c', ...env },
    shell: program === '',
  });
  const left = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  if (!started) return undefined;
  process.on('SIGINT', ignore);
  return {
    stream: child.stdin,
    async end() {
      child.stdin.end();
      await left;
      process.off('SIGINT', ignore);
    },
  };
}

class StreamInput implements Input {
  readonly isTTY: boolean;
  readonly #stream: ProcessLike['stdin'];

  constructor(stream: ProcessLike['stdin']) {
    this.#stream = stream;
    this.isTTY = stream.isTTY === true;
  }

  async bytes(limit: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.#chunks()) {
      size += chunk.length;
      if (size > limit) {
        throw new NewsdeskError(`standard input is larger than ${Math.floor(limit / 1_048_576)} MiB`);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  async *lines(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of this.#chunks()) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > LONGEST_LINE) throw new NewsdeskError('a line of standard input is too long');
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of this.#stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    } catch (error) {
      throw new NewsdeskError(`cannot read standard input: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** Colours for this output; chalk is loaded only where there are any. Sixteen colours: they follow the user's own theme. */
export async function paintFor(output: Pick<Output, 'color'>): Promise<Paint> {
  if (!output.color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const names = {
    person: chalk.cyan,
    organization: chalk.green,
    place: chalk.yellow,
    topic: chalk.blue,
    other: chalk.blue,
  };
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    name: (text, type) => (type === undefined ? chalk.dim : names[type])(text),
  };
}
