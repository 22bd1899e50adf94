import type { EntityType } from './article.ts';

/** A stream that text goes out through. Everything that is written is cleaned on its way (terminal.ts). */
export interface Output {
  /**
   * Writes text as it is given, newlines included. Await it where much is written: it resolves when the stream can take more.
   * Rejects with ClosedPipe when nobody reads any more, with NewsdeskError (exit 1) when the output cannot be written. `nul`: the
   * text's NULs are separators of ours and stay.
   */
  write(text: string, allow?: 'nul'): Promise<void>;
  /** Resolves when all that was written has been taken; rejects as `write` does. */
  flush?(): Promise<void>;
  /** From here on the text goes through the user's pager, if this is a terminal and a pager is wanted. To be called before `write`. */
  page?(): void;
  /** Shows a line (of a terminal only) that the next `status` replaces and the next `write` erases; empty: erases it. */
  status?(text: string): void;
  readonly isTTY: boolean;
  /** Width in columns; 80 where unknown. */
  readonly columns: number;
  /** Whether colour goes out here (NO_COLOR, FORCE_COLOR, --color, terminal or not). */
  readonly color: boolean;
}

export interface Input {
  readonly isTTY: boolean;
  /** All bytes up to `limit`; throws NewsdeskError beyond it. */
  bytes(limit: number): Promise<Uint8Array>;
  lines(): AsyncIterable<string>;
}

/** The world as a command sees it: the one thing that is injected. Tests give arrays and a fixed `now`. */
export interface Io {
  readonly stdin: Input;
  readonly out: Output;
  readonly err: Output;
  /** Unix milliseconds. */
  now(): number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by Ctrl-C or SIGTERM, for commands that change the store: they finish what they have in hand. */
  readonly signal?: AbortSignal;
}

/** Nobody reads the output any more (`| head`, the pager was left): no error, the program just stops, with exit 0. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** How text is set off on a terminal. Writers are given one and know no colours. */
export interface Paint {
  /** A headline. */
  strong(text: string): string;
  /** What is there to be found, not to be read: ids, headings of columns, counts. */
  quiet(text: string): string;
  /** A name of this kind. */
  name(text: string, type: EntityType | undefined): string;
}

const same = (text: string): string => text;

/** No colour at all, as in a pipe. */
export const PLAIN: Paint = { strong: same, quiet: same, name: same };

/** A question on stderr and the answer from stdin: true for `y` or `yes`. For a terminal; elsewhere nobody would see it. */
export async function confirm(io: Pick<Io, 'stdin' | 'err'>, question: string): Promise<boolean> {
  await io.err.write(`${question} [y/N] `);
  for await (const answer of io.stdin.lines()) return /^\s*y(es)?\s*$/i.test(answer);
  await io.err.write('\n');
  return false;
}

/** Milliseconds that a command may take before it says how far it is, and between two such lines. */
const PATIENCE = 500;
const PAUSE = 100;

/** One line on a terminal's stderr that says how far a long command is; short commands show none. */
export interface Progress {
  update(text: string): void;
  /** Takes the line away. */
  done(): void;
}

/** Begins to count the time. */
export function progress(io: Pick<Io, 'err' | 'now'>): Progress {
  let next = io.now() + PATIENCE;
  return {
    update(text) {
      if (io.now() < next) return;
      next = io.now() + PAUSE;
      io.err.status?.(text);
    },
    done() {
      io.err.status?.('');
    },
  };
}
