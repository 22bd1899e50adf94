import { MAX_COLUMNS, spanOf } from './html-tables.ts';
import type { MarkdownWriter } from './markdown-writer.ts';

/** A table of data that is being read: its rows and cells, and where in the text the open one begins. */
export class OpenTable {
  /** Whether the first cell was met. */
  isOpen = false;
  inCell = false;
  /** Where in the pieces of text the open cell begins, and how much was open around it. */
  start = -1;
  depth = 0;
  readonly #columns: number;
  readonly #markdown: MarkdownWriter | undefined;
  #inRow = false;
  /** Columns that the open cell takes. */
  #span = 1;
  /** Texts of the row's cells. */
  #cells: string[] = [];
  /** For how many rows, this one included, a cell takes each column. */
  #below: (number | undefined)[] = [];

  constructor(columns: number, markdown: MarkdownWriter | undefined) {
    this.#columns = columns;
    this.#markdown = markdown;
  }

  /** Opens a cell below those of the rows above that take places; false where the row is full. */
  openCell(attributes: ReadonlyMap<string, string> | undefined, start: number, depth: number): boolean {
    if (this.#cells.length >= this.#columns) return false;
    while ((this.#below[this.#cells.length] ?? 0) > 0 && this.#cells.length < this.#columns - 1) this.#skipCell();
    this.#writeCell();
    this.inCell = true;
    this.start = start;
    this.depth = depth;
    this.#span = Math.min(spanOf(attributes?.get('colspan')), MAX_COLUMNS);
    const column = this.#cells.length;
    this.#below.length = Math.max(this.#below.length, column + this.#span);
    this.#below.fill(spanOf(attributes?.get('rowspan')), column, column + this.#span);
    return true;
  }

  endCell(text: string): void {
    this.inCell = false;
    this.#cells.push(text);
    for (let extra = 1; extra < this.#span && this.#cells.length < this.#columns; extra++) this.#skipCell();
  }

  /** The row's cells, parted by bars: one line of the text. Undefined if none is open, or all are empty. */
  endRow(): string | undefined {
    if (!this.#inRow) return undefined;
    const cells = this.#cells;
    this.#cells = [];
    while (cells.at(-1) === '') cells.pop();
    this.#inRow = false;
    this.#below = Array.from(this.#below, (rows) => Math.max((rows ?? 0) - 1, 0));
    return cells.length === 0 ? undefined : cells.join(' | ');
  }

  #writeCell(): void {
    if (!this.isOpen) this.#markdown?.openTable(this.#columns);
    this.isOpen = true;
    this.#markdown?.openCell(!this.#inRow);
    this.#inRow = true;
  }

  /** A place that a cell of a row above, or a wide one before it, takes. */
  #skipCell(): void {
    this.#writeCell();
    this.#cells.push('');
  }
}
