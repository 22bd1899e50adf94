import { line } from './clean.ts';

/** Exit codes that scripts can build on (contract section 4; 143 is the shell's number for SIGTERM). */
export const EXIT = { done: 0, failed: 1, usage: 2, store: 4, interrupted: 130, terminated: 143 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Something the user has to be told, in one line: what went wrong and where. `hint` is a second line that says what to do.
 * Thrown anywhere, printed once, by main.ts. Texts may quote documents: the printer cleans them.
 */
export class NewsdeskError extends Error {
  override readonly name: string = 'NewsdeskError';
  readonly exit: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, options: { exit?: ExitCode; hint?: string | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exit = options.exit ?? EXIT.failed;
    this.hint = options.hint;
  }
}

/** Used wrongly: option, query, date. Exit 2. */
export class UsageError extends NewsdeskError {
  override readonly name = 'UsageError';
  constructor(message: string, hint?: string) {
    super(message, { exit: EXIT.usage, hint });
  }
}

/** The store is damaged, foreign, newer than this program, not writable, or its disk is full. Exit 4. */
export class StoreError extends NewsdeskError {
  override readonly name = 'StoreError';
  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { exit: EXIT.store, ...options });
  }
}

/** A source that cannot be read as an article or a feed: `reason` without the source's name, which whoever asked for it adds. */
export class UnreadableError extends NewsdeskError {
  override readonly name = 'UnreadableError';
  constructor(reason: string, hint?: string) {
    super(reason, { exit: EXIT.failed, hint });
  }
}

/** What an unknown thrown value says, in one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}

/** How an error is told on stderr: one line, and one for the hint. Whatever it quotes of documents is cleaned. */
export function complaint(error: unknown): string {
  const hint = error instanceof NewsdeskError && error.hint ? `  ${line(error.hint)}\n` : '';
  return `newsdesk: ${line(reasonOf(error))}\n${hint}`;
}
