import { didYouMean } from './did-you-mean.ts';
import { EXIT, NewsdeskError } from './errors.ts';

/** A config file that says something wrong. */
export const wrongConfig = (message: string): NewsdeskError => new NewsdeskError(message, { exit: EXIT.usage });

/** What a value must be. `called` stands behind "must be". */
interface Kind<T> {
  called: string;
  is(value: unknown): value is T;
}

export const TEXT: Kind<string> = { called: 'a text in quotes', is: (value) => typeof value === 'string' };
export const TRUTH: Kind<boolean> = { called: 'true or false', is: (value) => typeof value === 'boolean' };
export const PAGER: Kind<string | false> = {
  called: 'a command in quotes, or false',
  is: (value): value is string | false => typeof value === 'string' || value === false,
};
export const TEXTS: Kind<string[]> = {
  called: 'a list of texts: ["…", "…"]',
  is: (value): value is string[] => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};
export const JOBS: Kind<number> = {
  called: 'a whole number from 1 to 64',
  is: (value): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 64,
};
export const SECONDS: Kind<number> = {
  called: 'a number of seconds, at most 3600',
  is: (value): value is number => typeof value === 'number' && value > 0 && value <= 3600,
};
const TABLE: Kind<Record<string, unknown>> = {
  called: 'a section of its own',
  is: (value): value is Record<string, unknown> => Object.prototype.toString.call(value) === '[object Object]',
};
export const oneOf = <T extends string>(...words: T[]): Kind<T> => ({
  called: words.map((word) => `"${word}"`).join(', '),
  is: (value): value is T => words.some((word) => word === value),
});

/** One section of the file, which knows what it has been asked for. */
export class Table {
  readonly #file: string;
  readonly #text: string;
  readonly #values: Record<string, unknown>;
  readonly #section: string | undefined;
  readonly #known = new Set<string>();

  constructor(file: string, text: string, values: Record<string, unknown>, section?: string) {
    this.#file = file;
    this.#text = text;
    this.#values = values;
    this.#section = section;
  }

  take<T>(key: string, kind: Kind<T>): T | undefined {
    this.#known.add(key);
    const value = Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
    if (value === undefined || kind.is(value)) return value;
    throw wrongConfig(`${this.#place(key)}: ${this.#name(key)} must be ${kind.called}`);
  }

  table(key: string): Table {
    return new Table(this.#file, this.#text, this.take(key, TABLE) ?? {}, key);
  }

  /** Every entry, whatever the user calls it. */
  all<T>(kind: Kind<T>): Map<string, T> {
    const entries = new Map<string, T>();
    for (const key of Object.keys(this.#values)) {
      const value = this.take(key, kind);
      if (value !== undefined) entries.set(key, value);
    }
    return entries;
  }

  /** A warning for each key that nobody asked for. */
  unknown(): string[] {
    return Object.keys(this.#values)
      .filter((key) => !this.#known.has(key))
      .map((key) => {
        const meant = didYouMean(key, this.#known);
        const rest = meant ? `did you mean ${meant}?` : `there are ${[...this.#known].join(', ')}`;
        return `${this.#place(key)}: unknown key ${this.#name(key)}; ${rest}`;
      });
  }

  #name(key: string): string {
    return this.#section === undefined ? key : `${this.#section}.${key}`;
  }

  /** File and line of a key. TOML can spell one in many ways: where it is not found in the plainest ones, the file alone. */
  #place(key: string): string {
    let section: string | undefined;
    for (const [index, line] of this.#text.split('\n').entries()) {
      const trimmed = line.trim();
      const opened = /^\[\s*(["']?)([^"'\]]+)\1\s*\]/.exec(trimmed)?.[2]?.trim();
      if (opened !== undefined) section = opened;
      const here = opened === undefined ? section === this.#section : this.#section === undefined && opened === key;
      const spelt = opened ?? /^(["']?)(.+?)\1\s*=/.exec(trimmed)?.[2];
      if (here && spelt === key) return `${this.#file}:${index + 1}`;
    }
    return this.#file;
  }
}
