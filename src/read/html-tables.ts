import { decodeHTML } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { localName } from './html-elements.ts';

/** More columns than a reader can follow: what has them is no table for Markdown. */
export const MAX_COLUMNS = 30;
const MAX_CELL = 1000;
/** Cells that hold paragraphs on average are parts of a page that a table lays out. */
const MAX_AVERAGE = 200;
/** What a cell of a Markdown table cannot hold. */
export const TOO_MUCH: ReadonlySet<string> = new Set(
  'table ul ol dl h1 h2 h3 h4 h5 h6 pre blockquote figure hr form section article iframe video'.split(' '),
);

/** A table that is being looked at. */
interface Table {
  start: number;
  isData: boolean;
  rows: number;
  columns: number;
  /** Columns of the row that is open. */
  width: number;
  cells: number;
  letters: number;
  /** Letters of the cell that is open. */
  length: number;
  /** Where the text stands that comes now. */
  place: 'between' | 'cell' | 'caption';
}

/** Looks for tables of data among those that lay a page out, in one pass. */
class Finder implements TokenizerCallbacks {
  /** Where the tag of each begins, and how many columns it has. */
  readonly found = new Map<number, number>();
  readonly #html: string;
  readonly #open: Table[] = [];
  #tag = '';
  #at = 0;
  #attribute = '';

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const text = this.#html.slice(start, end);
    if (!/[^\s&]/.test(text) && !(text.includes('&') && /\S/.test(decodeHTML(text)))) return;
    if (table.place === 'between') table.isData = false;
    else if (table.place === 'cell') {
      table.letters += end - start;
      table.length += end - start;
      if (table.length > MAX_CELL) table.isData = false;
    }
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = localName(this.#html.slice(start, end));
    this.#at = start;
    const outer = this.#open.at(-1);
    if (outer && TOO_MUCH.has(this.#tag)) outer.isData = false;
    if (this.#tag === 'table') {
      const counts = { rows: 0, columns: 0, width: 0, cells: 0, letters: 0, length: 0 };
      this.#open.push({ start: this.#at, isData: true, ...counts, place: 'between' });
      return;
    }
    if (!outer) return;
    if (this.#tag === 'tr') this.#endRow(outer);
    else if (this.#tag === 'td' || this.#tag === 'th') {
      outer.place = 'cell';
      outer.width++;
      outer.cells++;
      outer.length = 0;
    } else if (this.#tag === 'caption') outer.place = 'caption';
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (this.#attribute === 'colspan' && (this.#tag === 'td' || this.#tag === 'th'))
      table.width += spanOf(this.#html.slice(start, end)) - 1;
    // ARIA: it lays something out and is no table.
    const isLayout = this.#tag === 'table' && this.#attribute === 'role' && start >= table.start;
    if (isLayout && /^(?:presentation|none)$/i.test(this.#html.slice(start, end).trim())) table.isData = false;
  }

  onclosetag(start: number, end: number): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const name = localName(this.#html.slice(start, end));
    if (name === 'table') this.#endTable(table);
    else if (name === 'tr') this.#endRow(table);
    else if (name === 'td' || name === 'th' || name === 'caption') table.place = 'between';
  }

  #endRow(table: Table): void {
    if (table.width > 0) table.rows++;
    table.columns = Math.max(table.columns, table.width);
    table.width = 0;
    table.place = 'between';
  }

  #endTable(table: Table): void {
    this.#endRow(table);
    this.#open.pop();
    const { isData, rows, columns, cells, letters, start } = table;
    if (isData && rows >= 2 && columns >= 2 && columns <= MAX_COLUMNS && letters > 0 && letters <= MAX_AVERAGE * cells)
      this.found.set(start, columns);
  }

  onend(): void {
    for (let table = this.#open.at(-1); table; table = this.#open.at(-1)) this.#endTable(table);
  }

  onattribend(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** How many columns or rows a cell takes (`colspan`, `rowspan`). */
export function spanOf(value: string | undefined): number {
  const span = /^\s*(\d{1,4})\s*$/.exec(value ?? '')?.[1];
  return Math.min(Math.max(Number(span ?? 1), 1), MAX_COLUMNS + 1);
}

/**
 * The tables in a piece of HTML that hold data and can be Markdown's: at least two rows and two columns, nothing in their cells but
 * running text, and that short. Where the name in each one's tag begins -> its columns.
 */
export function dataTables(html: string): ReadonlyMap<number, number> {
  if (!/<(?:[\w-]{1,20}:)?table\b/i.test(html)) return new Map();
  const finder = new Finder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, finder);
  tokenizer.write(html);
  tokenizer.end();
  return finder.found;
}
