/** A list item or a quotation that is open: what its first line begins with, and every other line. */
interface Container {
  first: string;
  rest: string;
  used: boolean;
}

/** Emphasis or a link that is open in the source; it is written only around text, and anew in each block. */
interface Mark {
  opening: string;
  closing: string;
  written: boolean;
}

/** A table that is being written. */
interface Table {
  columns: number;
  rows: number;
  /** Cells of the row so far. */
  cells: number;
  /** Whether nothing stands in the cell yet. */
  isFresh: boolean;
}

/** Deeper lists and quotations are written as if they ended here: so a line's beginning has a bounded length. */
const MAX_CONTAINERS = 12;
const MAX_MARKS = 8;
const SPECIAL = /[\\`*_[\]<~&]/;
const SPECIALS = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[a-z0-9]{1,32};)/giu;
const LINE_START = /^(?:[-#+=>:|]|\d{1,9}(?=[.)]))/;

/** Text that CommonMark and GitHub's dialect read back as these very characters. `startsLine`: whether it begins a line. */
function escapeMarkdown(text: string, startsLine: boolean): string {
  const escaped = SPECIAL.test(text) ? text.replace(SPECIALS, '\\$&') : text;
  if (!startsLine) return escaped;
  return escaped.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A link's destination: what would end it is percent-encoded. */
function destination(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** A run of backticks longer than any in the text, at least `least` long. */
function fenceFor(text: string, least: number): string {
  let longest = least - 1;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

/**
 * Writes CommonMark. Text comes in pieces whose blanks are single, each with the break before it: 0 none, 1 a new line, 2 a new
 * block. Nothing that is text can turn into markup, and no raw HTML is ever written.
 */
export class MarkdownWriter {
  /** Whether anything was written that plain text would not say. */
  isRich = false;
  /** Pieces, because the last may have to be changed: a string that is read while it grows costs quadratic time. */
  readonly #out: string[] = [];
  #containers: Container[] = [];
  #marks: Mark[] = [];
  #heading = '';
  #table: Table | undefined;

  toString(): string {
    this.#closeMarks();
    return this.#out.join('');
  }

  /** A table with so many columns; what comes until `closeTable` is to come in cells. */
  openTable(columns: number): void {
    this.#closeMarks();
    this.#table = { columns, rows: 0, cells: 0, isFresh: true };
    this.isRich = true;
  }

  /** The next cell, in a row of its own if `inNewRow`. */
  openCell(inNewRow: boolean): void {
    const table = this.#table;
    if (!table) return;
    if (inNewRow) {
      if (table.rows > 0) this.#endRow(table);
      this.#startRow(table);
    }
    this.#closeMarks();
    this.#out.push(table.cells === 0 ? '| ' : ' | ');
    table.cells++;
    table.isFresh = true;
  }

  closeTable(): void {
    const table = this.#table;
    if (table && table.rows > 0) this.#endRow(table);
    this.#table = undefined;
  }

  #startRow(table: Table): void {
    this.#closeMarks();
    if (table.rows === 0) this.#startLine(2, this.#out.length === 0 || this.#containers.some(({ used }) => !used));
    else this.#out.push(`\n${this.#prefix()}`);
    table.rows++;
    table.cells = 0;
  }

  /** Fills the row up; below the first one stands the line that makes it a table. */
  #endRow(table: Table): void {
    this.#closeMarks();
    const { columns, cells, rows } = table;
    this.#out.push(`${' | '.repeat(Math.max(columns - cells, 0))} |`);
    if (rows === 1) this.#out.push(`\n${this.#prefix()}|${' --- |'.repeat(columns)}`);
  }

  #prefix(): string {
    return this.#containers.map(({ rest }) => rest).join('');
  }

  words(words: string, breakBefore: number, space: boolean): void {
    const startsLine = this.#begin(breakBefore, space);
    this.#out.push(this.#inCell(escapeMarkdown(words, startsLine && this.#marks.length === 0)));
  }

  image(alt: string, url: string, breakBefore: number, space: boolean): void {
    this.#begin(breakBefore, space);
    this.#out.push(this.#inCell(`![${escapeMarkdown(alt, false)}](${destination(url)})`));
    this.isRich = true;
  }

  code(text: string, breakBefore: number, space: boolean): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words === '') return;
    this.#begin(breakBefore, space);
    const fence = fenceFor(words, 1);
    const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
    this.#out.push(this.#inCell(fence + pad + words + pad + fence));
    this.isRich = true;
  }

  fenced(text: string): void {
    this.#begin(2, false);
    const fence = fenceFor(text, 3);
    const prefix = this.#prefix();
    this.#out.push([fence, ...text.split('\n'), fence].join(`\n${prefix}`));
    this.isRich = true;
  }

  rule(): void {
    if (this.#out.length === 0) return;
    this.#begin(2, false);
    this.#out.push('---');
    this.isRich = true;
  }

  heading(level: number): void {
    this.#heading = `${'#'.repeat(level)} `;
  }

  endHeading(): void {
    this.#heading = '';
  }

  /** True if it was opened, so that it must be closed. */
  openQuote(): boolean {
    return this.#openContainer('> ', '> ');
  }

  /** `number`: of an ordered list. */
  openItem(number: number | undefined): boolean {
    const first = number === undefined ? '- ' : `${number}. `;
    return this.#openContainer(first, ' '.repeat(first.length));
  }

  closeContainer(): void {
    this.#closeMarks();
    this.#containers.pop();
  }

  openMark(mark: string): boolean {
    return this.#openMark({ opening: mark, closing: mark, written: false });
  }

  openLink(url: string): boolean {
    if (this.#marks.some((mark) => mark.opening === '[')) return false;
    return this.#openMark({ opening: '[', closing: this.#inCell(`](${destination(url)})`), written: false });
  }

  /** Closes the innermost mark that opens like this; those inside it go on behind it. */
  closeMark(opening: string): void {
    const at = this.#marks.findLastIndex((mark) => mark.opening === opening);
    if (at < 0) return;
    for (let i = this.#marks.length - 1; i >= at; i--) this.#closeWritten(this.#marks[i]);
    this.#marks.splice(at, 1);
  }

  #openMark(mark: Mark): boolean {
    if (this.#marks.length >= MAX_MARKS || this.#marks.some((open) => open.opening === mark.opening)) return false;
    this.#marks.push(mark);
    return true;
  }

  #openContainer(first: string, rest: string): boolean {
    if (this.#containers.length >= MAX_CONTAINERS) return false;
    this.#closeMarks();
    this.#containers.push({ first, rest, used: false });
    return true;
  }

  #closeWritten(mark: Mark | undefined): void {
    if (!mark?.written) return;
    this.#out.push(mark.closing);
    mark.written = false;
  }

  #closeMarks(): void {
    for (let i = this.#marks.length - 1; i >= 0; i--) this.#closeWritten(this.#marks[i]);
  }

  /** Goes to where the next piece belongs and opens what is open around it; whether that is the beginning of a line. */
  #begin(breakBefore: number, space: boolean): boolean {
    if (this.#table) {
      if (space && !this.#table.isFresh) this.#out.push(' ');
      this.#table.isFresh = false;
      this.#openMarks();
      return false;
    }
    const fresh = this.#out.length === 0 || this.#containers.some((container) => !container.used);
    const startsLine = fresh || breakBefore > 0;
    if (startsLine) this.#startLine(fresh && breakBefore === 0 ? 1 : breakBefore, fresh);
    else if (space) this.#out.push(' ');
    this.#openMarks();
    return startsLine && this.#heading === '';
  }

  /** A bar would end the cell that it stands in, in code and addresses too. */
  #inCell(markdown: string): string {
    return this.#table ? markdown.replaceAll('|', '\\|') : markdown;
  }

  #openMarks(): void {
    for (const mark of this.#marks) {
      if (mark.written) continue;
      // "Look!" and a link behind it would be a picture.
      const last = this.#out[this.#out.length - 1];
      if (mark.opening === '[' && last?.endsWith('!')) this.#out[this.#out.length - 1] = `${last.slice(0, -1)}\\!`;
      this.#out.push(mark.opening);
      mark.written = true;
      this.isRich = true;
    }
  }

  #startLine(breakBefore: number, fresh: boolean): void {
    this.#closeMarks();
    if (this.#out.length > 0) {
      if (breakBefore > 1) {
        const blank = this.#containers.map((container) => (container.used ? container.rest : '')).join('');
        this.#out.push(`\n${blank.trimEnd()}\n`);
      } else {
        // Two blanks are a line break within a paragraph; a new item needs none.
        this.#out.push(fresh ? '\n' : '  \n');
      }
    }
    for (const container of this.#containers) {
      this.#out.push(container.used ? container.rest : container.first);
      if (!container.used) this.isRich = true;
      container.used = true;
    }
    if (this.#heading !== '') {
      this.#out.push(this.#heading);
      this.isRich = true;
      this.#heading = '';
    }
  }
}
