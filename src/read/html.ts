import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { block, line, printable } from '../clean.ts';
import { BREAKS, CODE, HIDDEN, localName, MARKS, STACKED, WITH_ATTRIBUTES } from './html-elements.ts';
import { OpenTable } from './html-open-table.ts';
import { dataTables, TOO_MUCH } from './html-tables.ts';
import { MarkdownWriter } from './markdown-writer.ts';
import { webAddress } from './urls.ts';

/** What a piece of HTML says. */
export interface HtmlText {
  /** Plain text: paragraphs parted by a blank line; `<br>`, list items and table rows by a newline. */
  text: string;
  /** The same as CommonMark; absent where it would say no more than the text. */
  markdown?: string;
  /** The first picture in it that is no tracking pixel. */
  image?: { url: string; caption?: string };
}

const MAX_DEPTH = 200;
const UNEVEN = /[^\S ]| {2}/;

interface Open {
  name: string;
  /** Whether the Markdown writer took it, and so must be told of its end. */
  written: boolean;
  /** The number of the next item, of an ordered list. */
  next?: number | undefined;
}

/** One walk over the tokens, writing text and Markdown side by side. No recursion: depth costs nothing. */
class Walker implements TokenizerCallbacks {
  image: { url: string; caption?: string } | undefined;
  /** Where in the pieces the caption of the first picture begins; -1 before one is met. */
  #caption = -1;
  readonly markdown: MarkdownWriter | undefined;
  /** Pieces of the text, joined at the end: a string that grew by `+=` is slow to look at. */
  readonly #text: string[] = [];
  readonly #html: string;
  readonly #base: string | undefined;
  /** Where tables of data begin, and their columns. */
  readonly #tables: ReadonlyMap<number, number>;
  #table: OpenTable | undefined;
  /** Whether nothing of the open table is in the text yet. */
  #isFreshTable = false;
  readonly #open: Open[] = [];
  /** The text that was found and not taken yet, as offsets; -1 for none. */
  #textStart = -1;
  #textEnd = -1;
  #break = 0;
  #space = false;
  #hidden = '';
  #hiddenDepth = 0;
  /** Verbatim text of the `<pre>` that is open. */
  #pre: string | undefined;
  /** Text of the code that is open, and what stood before it. */
  #code: string | undefined;
  #codeBreak = 0;
  #codeSpace = false;
  #tag = '';
  #tagStart = 0;
  #attributes: Map<string, string> | undefined;
  #attribute = '';
  #value = '';

  constructor(html: string, base: string | undefined, markdown: boolean) {
    this.#html = html;
    this.#base = base;
    this.#tables = dataTables(html);
    this.markdown = markdown ? new MarkdownWriter() : undefined;
  }

  run(): void {
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, this);
    tokenizer.write(this.#html);
    tokenizer.end();
    this.#flush();
    this.#endTable();
    while (this.#open.length > 0) this.#closeLast();
  }

  get text(): string {
    return this.#text.join('');
  }

  /** The tokenizer parts text at every `<` that begins no tag: the parts are put together again before they are looked at. */
  ontext(start: number, end: number): void {
    if (start !== this.#textEnd) this.#flush();
    if (this.#textStart < 0) this.#textStart = start;
    this.#textEnd = end;
  }

  #flush(): void {
    if (this.#textStart < 0) return;
    const raw = this.#html.slice(this.#textStart, this.#textEnd);
    this.#textStart = -1;
    this.#textEnd = -1;
    if (this.#hidden === '') this.#take(raw.includes('&') ? decodeHTML(raw) : raw);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#flush();
    if (this.#hidden === '') this.#take(this.#html.slice(start, end - endOffset));
  }

  #take(text: string): void {
    if (this.#pre !== undefined) {
      this.#pre += text;
      return;
    }
    const even = UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
    const from = even.charCodeAt(0) === 0x20 ? 1 : 0;
    const to = even.charCodeAt(even.length - 1) === 0x20 ? even.length - 1 : even.length;
    if (from === 1) this.#space = true;
    if (to <= from) return;
    this.#write(from === 0 && to === even.length ? even : even.slice(from, to));
    this.#space = to < even.length;
  }

  #write(words: string): void {
    // Text beside the cells, which the search for tables did not see.
    if (this.#table?.isOpen && !this.#table.inCell) this.#endTable();
    const isFirstInCell = this.#table?.start === this.#text.length;
    if (this.#table?.inCell) {
      if (!isFirstInCell && (this.#space || this.#break > 0)) this.#text.push(' ');
    } else if (this.#text.length > 0 && this.#break > 0) this.#text.push(this.#break === 1 ? '\n' : '\n\n');
    else if (this.#text.length > 0 && this.#space) this.#text.push(' ');
    this.#text.push(words);
    if (this.#code === undefined) {
      this.markdown?.words(words, this.#break, this.#spaceBefore());
    } else if (this.#code === '') {
      this.#code = words;
      this.#codeBreak = this.#break;
      this.#codeSpace = this.#spaceBefore();
    } else {
      this.#code += ` ${words}`;
    }
    this.#break = 0;
  }

  /** In a cell every break is a blank. */
  #spaceBefore(): boolean {
    return this.#space || (this.#table?.inCell === true && this.#break > 0);
  }

  #breakAtLeast(size: number): void {
    if (this.#break < size) this.#break = size;
    this.#space = false;
  }

  onopentagname(start: number, end: number): void {
    this.#flush();
    this.#tag = localName(this.#html.slice(start, end));
    this.#tagStart = start;
    this.#attributes = WITH_ATTRIBUTES.has(this.#tag) ? new Map() : undefined;
  }

  onattribname(start: number, end: number): void {
    if (this.#attributes === undefined) return;
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attributes !== undefined) this.#value = this.#html.slice(start, end);
  }

  onattribend(): void {
    if (this.#attributes === undefined || this.#attributes.has(this.#attribute)) return;
    this.#attributes.set(this.#attribute, decodeHTMLAttribute(this.#value));
  }

  onopentagend(): void {
    this.#start(this.#tag);
  }

  onselfclosingtag(): void {
    const tag = this.#tag;
    this.#start(tag);
    // HTML knows no `<b/>`, but XHTML does, and so do feeds.
    if (STACKED.has(tag) || tag === this.#hidden) this.#end(tag);
  }

  #start(name: string): void {
    if (this.#hidden !== '') {
      if (name === this.#hidden) this.#hiddenDepth++;
      if (this.#hidden !== 'head' || name !== 'body') return;
      this.#hidden = '';
    }
    if (HIDDEN.has(name)) {
      this.#hidden = name;
      this.#hiddenDepth = 1;
      return;
    }
    if (name === 'br') {
      if (this.#pre !== undefined) this.#pre += '\n';
      else this.#breakAtLeast(Math.min(2, this.#break + 1));
      return;
    }
    if (name === 'img') {
      this.#picture();
      return;
    }
    if (this.#table && TOO_MUCH.has(name)) this.#endTable();
    if (this.#table) this.#inTable(name);
    else if (name === 'td' || name === 'th') this.#space = true;
    if (name === 'figcaption' && this.image !== undefined && this.#caption < 0) this.#caption = this.#text.length;
    const size = BREAKS.get(name);
    if (size !== undefined && this.#pre === undefined) {
      this.#breakAtLeast((name === 'ul' || name === 'ol') && this.#isInItem() ? 1 : size);
      if (name === 'hr') this.markdown?.rule();
    }
    const columns = name === 'table' && !this.#table ? this.#tables.get(this.#tagStart) : undefined;
    if (columns !== undefined && this.#pre === undefined && this.#code === undefined) {
      this.#table = new OpenTable(columns, this.markdown);
      this.#isFreshTable = true;
    }
    if (STACKED.has(name) && this.#open.length < MAX_DEPTH) this.#push(name);
  }

  /** A tag within a table of data: rows and cells end those before them. */
  #inTable(name: string): void {
    const table = this.#table;
    if (table && name === 'tr') this.#endRow(table);
    else if (table && (name === 'td' || name === 'th')) this.#startCell(table);
    else if (table && name === 'caption') this.#endRow(table);
  }

  #startCell(table: OpenTable): void {
    this.#endCell(table);
    if (table.openCell(this.#attributes, this.#text.length, this.#open.length)) this.#space = false;
  }

  #endCell(table: OpenTable): void {
    if (!table.inCell) return;
    while (this.#open.length > table.depth) this.#closeLast();
    table.endCell(this.#text.splice(table.start).join(''));
    this.#break = 0;
    this.#space = false;
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    const row = table.endRow();
    if (row === undefined) return;
    if (this.#text.length > 0) this.#text.push(this.#isFreshTable ? '\n\n' : '\n');
    this.#text.push(row);
    this.#isFreshTable = false;
    this.#break = 1;
  }

  #endTable(): void {
    const table = this.#table;
    if (!table) return;
    this.#endRow(table);
    this.markdown?.closeTable();
    this.#table = undefined;
    if (table.isOpen) this.#break = 2;
  }

  #push(name: string): void {
    if (name === 'li') this.#closeItem();
    const open: Open = { name, written: false };
    const { markdown } = this;
    const mark = MARKS.get(name);
    if (name === 'a') {
      const url = linkAddress(this.#attributes?.get('href'), this.#base);
      open.written = url !== undefined && this.#code === undefined && (markdown?.openLink(url) ?? false);
    } else if (mark !== undefined) {
      open.written = this.#code === undefined && (markdown?.openMark(mark) ?? false);
    } else if (name === 'blockquote') {
      open.written = markdown?.openQuote() ?? false;
    } else if (name === 'ol') {
      const start = Number(this.#attributes?.get('start') ?? 1);
      open.next = Number.isInteger(start) && start >= 0 && start < 1e6 ? start : 1;
    } else if (name === 'li') {
      const list = this.#open.findLast((element) => element.name === 'ol' || element.name === 'ul');
      open.written = markdown?.openItem(list?.next) ?? false;
      if (list?.next !== undefined) list.next++;
    } else if (name === 'pre') {
      this.#pre ??= '';
    } else if (CODE.has(name)) {
      if (this.#pre === undefined) this.#code ??= '';
    } else if (name.startsWith('h')) {
      markdown?.heading(Number(name[1]));
    }
    this.#open.push(open);
  }

  onclosetag(start: number, end: number): void {
    this.#flush();
    this.#end(localName(this.#html.slice(start, end)));
  }

  #end(name: string): void {
    if (this.#hidden !== '') {
      if (name === this.#hidden && --this.#hiddenDepth === 0) this.#hidden = '';
      return;
    }
    if (STACKED.has(name)) {
      const at = this.#open.findLastIndex((element) => element.name === name);
      if (at >= 0 && MARKS.has(name)) {
        // Marks may overlap with anything: only this one ends.
        if (this.#open[at]?.written) this.markdown?.closeMark(MARKS.get(name) ?? '');
        this.#open.splice(at, 1);
      } else if (at >= 0) {
        while (this.#open.length > at) this.#closeLast();
      }
    }
    const size = BREAKS.get(name);
    if (size !== undefined && this.#pre === undefined) {
      this.#breakAtLeast((name === 'ul' || name === 'ol') && this.#isInItem() ? 1 : size);
    }
    if (this.#table) {
      if (name === 'table') this.#endTable();
      else if (name === 'tr') this.#endRow(this.#table);
      else if (name === 'td' || name === 'th') this.#endCell(this.#table);
    } else if (name === 'td' || name === 'th') this.#space = true;
    if (name === 'figcaption') this.#endCaption();
  }

  /** The caption that stands below the first picture says more than what stands in its place (`alt`). */
  #endCaption(): void {
    if (this.#caption < 0 || this.image === undefined) return;
    const caption = line(this.#text.slice(this.#caption).join('')).trim();
    if (caption !== '') this.image.caption = caption;
    this.#caption = Number.POSITIVE_INFINITY;
  }

  #closeLast(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { name, written } = element;
    const mark = MARKS.get(name);
    if (mark !== undefined) {
      if (written) this.markdown?.closeMark(mark);
    } else if (name === 'pre') {
      if (!this.#open.some((open) => open.name === 'pre')) this.#endPre();
    } else if (CODE.has(name)) {
      if (!this.#open.some((open) => CODE.has(open.name))) this.#endCode();
    } else if (name.startsWith('h')) {
      this.markdown?.endHeading();
    } else if (written) {
      this.markdown?.closeContainer();
    }
  }

  /** A new item ends the one before it in the same list. */
  #closeItem(): void {
    const at = this.#open.findLastIndex(({ name }) => name === 'li' || name === 'ul' || name === 'ol');
    if (this.#open[at]?.name === 'li') while (this.#open.length > at) this.#closeLast();
  }

  #isInItem(): boolean {
    return this.#open.some((element) => element.name === 'li');
  }

  #endPre(): void {
    const lines = (this.#pre ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
    this.#pre = undefined;
    if (lines === '') return;
    this.#text.push(this.#text.length === 0 ? '' : '\n\n', lines);
    this.markdown?.fenced(lines);
    this.#break = 2;
  }

  #endCode(): void {
    const code = this.#code ?? '';
    this.#code = undefined;
    this.markdown?.code(code, this.#codeBreak, this.#codeSpace);
  }

  #picture(): void {
    const attributes = this.#attributes;
    const url = webAddress(attributes?.get('src'), this.#base);
    if (url === undefined || this.#pre !== undefined || isPixel(attributes)) return;
    const caption = line(attributes?.get('alt') ?? '').trim();
    this.image ??= caption === '' ? { url } : { url, caption };
    if (this.markdown === undefined || this.#code !== undefined) return;
    this.markdown.image(caption, url, this.#break, this.#spaceBefore());
    this.#break = 0;
    this.#space = false;
  }

  ontextentity(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Where a link may lead: to the web or to a mailbox. */
function linkAddress(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.startsWith('#')) return undefined;
  if (/^\s*mailto:/i.test(href)) return href.length < 400 ? href.trim() : undefined;
  return webAddress(href, base);
}

function isPixel(attributes: Map<string, string> | undefined): boolean {
  return /^[01](?:px)?$/.test(attributes?.get('width') ?? '') || /^[01](?:px)?$/.test(attributes?.get('height') ?? '');
}

/**
 * The text of a piece of HTML, and the same as Markdown where that says more (links, lists, headings, quotations, emphasis,
 * pictures, code). Allow-listed: nothing else of the markup gets through, addresses are http, https or mailto, and no character is
 * left that a terminal would obey. Total and linear in the length. `base`: what relative addresses are relative to.
 */
export function readHtml(html: string, base?: string): HtmlText {
  const walker = new Walker(html, base, true);
  walker.run();
  const text = cleanBlock(walker.text);
  const { markdown, image } = walker;
  return {
    text,
    ...(markdown?.isRich && { markdown: printable(markdown.toString()) }),
    ...(image && { image }),
  };
}

/** The text of a piece of HTML in one line; not yet cleaned of what a terminal would obey. */
export function htmlLine(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return oneLine(html);
  const walker = new Walker(html, undefined, false);
  walker.run();
  return oneLine(walker.text);
}

/** The text with every run of blanks and line breaks as one space, and none at its ends. */
export function oneLine(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Plain text as a block: clean, no blanks at the ends of lines, at most one empty line in a row. */
export function cleanBlock(text: string): string {
  const clean = block(text);
  return (clean.includes(' \n') || clean.includes('\n ') || clean.includes('\n\n\n') ? tidy(clean) : clean).trim();
}

function tidy(text: string): string {
  return text.replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n');
}
