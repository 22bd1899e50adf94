import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { NewsdeskError, StoreError } from '../errors.ts';

/** What can be bound to a parameter. */
export type Value = string | number | bigint | null | Uint8Array;
/** A row of a result: its columns in the order of the SELECT. Arrays, because making an object of every row costs more than reading it. */
export type Row = SQLOutputValue[];

export interface OpenOptions {
  readOnly: boolean;
  /** The file cannot change while it is open: no lock, no WAL. For media that cannot be written to. */
  immutable?: boolean;
}

/** How long a process waits for another one that writes. */
const BUSY_MS = 5000;
/** More different statements than a process usually asks; beyond it they are compiled again. */
const KEPT_STATEMENTS = 300;

/** An SQLite file. The only place that knows the driver: every error that leaves it is one that a user can read. */
export class Database {
  readonly file: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens the file; a writer makes it if there is none. Throws StoreError, as every method does. */
  constructor(file: string, { readOnly, immutable = false }: OpenOptions) {
    this.file = file;
    this.#db = this.#told(
      () => new DatabaseSync(immutable ? immutableUrl(file) : file, { readOnly, timeout: BUSY_MS }),
    );
  }

  /** Runs statements that return nothing. */
  exec(sql: string): void {
    this.#told(() => this.#db.exec(sql));
  }

  all(sql: string, ...values: Value[]): Row[] {
    try {
      return this.#statement(sql).all(...(values as SQLInputValue[])) as unknown as Row[];
    } catch (error) {
      throw explained(error, this.file);
    }
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    try {
      return this.#statement(sql).get(...(values as SQLInputValue[])) as unknown as Row | undefined;
    } catch (error) {
      throw explained(error, this.file);
    }
  }

  /** Runs a statement that changes rows; returns how many. */
  run(sql: string, ...values: Value[]): number {
    try {
      return Number(this.#statement(sql).run(...(values as SQLInputValue[])).changes);
    } catch (error) {
      throw explained(error, this.file);
    }
  }

  /** Rows one by one, by a statement of their own: others may run in between. */
  *iterate(sql: string, ...values: Value[]): Generator<Row> {
    const rows = this.#told(() => this.#prepare(sql).iterate(...(values as SQLInputValue[])));
    try {
      for (;;) {
        const next = this.#told(() => rows.next());
        if (next.done) return;
        yield next.value as unknown as Row;
      }
    } finally {
      rows.return?.();
    }
  }

  /** A function that SQL can call by this name. Defining it makes SQLite compile known statements again. */
  define(name: string, call: (...values: SQLOutputValue[]) => SQLInputValue): void {
    this.#db.function(name, { varargs: true }, call);
  }

  /**
   * All of it or nothing. BEGIN IMMEDIATE, because a transaction that has read before it writes is refused at once, without
   * waiting, when another process has written meanwhile (SQLITE_BUSY_SNAPSHOT).
   */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    const statement = this.#prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.file);
    }
  }
}

function immutableUrl(file: string): URL {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return url;
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The extended result code of an error of SQLite's, undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code : undefined;
}

/** No message of SQLite's reaches the user unexplained: the same error with the file's name and what to do. */
function explained(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  const options = (hint: string): { hint: string; cause: unknown } => ({ hint, cause: error });
  switch (code & 0xff) {
    case BUSY:
      return new NewsdeskError(`${file}: another newsdesk is writing`, options('try again in a moment'));
    case READONLY:
      return new StoreError(
        `${file}: cannot be written to`,
        options('look at the permissions of the file and its folder'),
      );
    case FULL:
      return new StoreError(
        `${file}: the disk is full`,
        options('what was stored before is safe; free some space and try again'),
      );
    case CANTOPEN:
      return new StoreError(`${file}: cannot be opened`, options('look at the permissions of the file and its folder'));
    case IOERR:
      return new StoreError(
        `${file}: cannot be read or written (${(error as Error).message})`,
        options('look at the disk'),
      );
    case CORRUPT:
      return new StoreError(
        `${file}: the store is damaged`,
        options('newsdesk doctor says how badly; the file is left as it is'),
      );
    case NOTADB:
      return notOurs(file, error);
    default:
      return new StoreError(`${file}: ${(error as Error).message}`, options('newsdesk doctor looks at the store'));
  }
}

/** A file that newsdesk did not make. */
export function notOurs(file: string, cause?: unknown): StoreError {
  return new StoreError(`${file}: not a newsdesk store, left untouched`, {
    hint: 'name another file with --store',
    cause,
  });
}
