/** A stream that text goes out through. Everything that is written is cleaned on its way (terminal.ts). */
export interface Output {
  /** Writes text as it is given, newlines included. Await it where much is written: it resolves when the stream can take more. */
  write(text: string): Promise<void>;
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
}
