import { decodeHTMLStrict } from 'entities';
import { decode } from './decode.ts';
import {
  ADDRESS_ATTRIBUTES,
  ADDRESSES,
  ALSO_HTML,
  ATTRIBUTES,
  CONTAINERS,
  LEAVES,
  TEXTLESS,
  TEXTS,
} from './feed-names.ts';
import { Scope } from './namespaces.ts';
import { scanXml, type TokenSink } from './xml-tokens.ts';

/**
 * An element in the shape of xml2js, which rss-parser reads: attributes in `$`, text in `_`, children in lists by name. An element
 * that has text alone is that text.
 */
export interface XmlElement {
  $?: Record<string, string>;
  _?: string;
  /** The text is the markup that stood inside the element, as it was written. */
  markup?: true;
  /** What relative addresses in the text are relative to, where it is not the document's own address (xml:base). */
  base?: string;
  /** The element itself, which rss-parser hands through untouched (see feed.ts). */
  fields?: [XmlElement];
  [child: string]: unknown;
}
export type XmlValue = string | XmlElement;

/** A whole document, in the shape that rss-parser expects from xml2js. */
export interface XmlFeed {
  tree: Record<string, XmlElement>;
  /** The end of the root element never came. */
  cut: boolean;
  /** It ends in the middle of an article, which is left out. */
  half: boolean;
}

const MAX_DEPTH = 200;
const GREATER_THAN = 0x3e;

/**
 * Character references resolved, once: those of XML and HTML's named ones, with a closing semicolon (`&copy=3` in an address is
 * none). References that a document defines itself stay as they stand: nothing is ever expanded.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** An address made whole by its base; as it is, without blanks around it and line breaks, where it is whole or there is no base. */
export function resolveAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim().replace(/[\t\r\n]/g, '');
  if (base === undefined || trimmed === '' || /^[a-z][a-z0-9+.-]{0,30}:/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/**
 * The text of an XML document. With `bytes`, it is UTF-8 that was not decoded: each character of `text` stands for one byte. So the
 * tokens are found in a string of half the size, and only what is kept of the document is decoded, in pieces: V8 takes several
 * times as long for one large string as for the same text in small ones.
 */
export interface XmlText {
  text: string;
  bytes?: Buffer | undefined;
}

/** Pieces up to this length are looked at before they are decoded: most are ASCII. */
const SHORT = 100;
const NOT_ASCII = /[^\u0000-\u007f]/;
/** Characters that XML does not allow (XML 1.0 section 2.2), and those that it discourages. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'g');

interface Frame {
  name: string;
  /** The name under which it is put into its parent; undefined if nothing asks for it. */
  key: string | undefined;
  element: XmlElement | undefined;
  text: string;
  keepsText: boolean;
  scope: Scope;
  base: string | undefined;
}

/** Makes the tree while tokens come. Takes what it gets: no order of tokens is an error. */
class TreeMaker implements TokenSink {
  /** Every article of the document, wherever it stands. */
  readonly articles: XmlElement[] = [];
  root: XmlElement = {};
  rootName = '';
  cut = false;
  half = false;
  done = false;
  readonly #xml: string;
  readonly #bytes: Buffer | undefined;
  readonly #address: string | undefined;
  readonly #limit: number;
  readonly #frames: Frame[] = [];
  /** How many elements are open below the deepest that is kept. */
  #tooDeep = 0;
  #tagName = '';
  #names: string[] = [];
  #values: string[] = [];
  /** Inside a text: how many elements of its own name are open in it; -1 outside. */
  #inText = -1;
  #textStart = 0;
  #hasMarkup = false;

  constructor({ text, bytes }: XmlText, address: string | undefined, limit: number) {
    this.#xml = text;
    this.#bytes = bytes;
    this.#address = address;
    this.#limit = limit;
  }

  run(): void {
    scanXml(this.#xml, this);
    const top = this.#top();
    this.cut = top !== undefined && this.articles.length < this.#limit;
    // The field in which the document ends is half a field, and the article half an article: without its guid, or with half a link,
    // it would be another one than the whole article that comes tomorrow.
    if (top !== undefined && !CONTAINERS.has(top.name)) this.#frames.pop();
    this.#hasMarkup = false;
    const whole = this.articles.length;
    while (this.#frames.length > 0) this.#close();
    // The innermost comes first. Those around it, which nobody has closed, ended where the next one began.
    this.half = this.articles.splice(whole, 1).length > 0;
  }

  #slice(start: number, end: number): string {
    if (this.#bytes === undefined) return this.#xml.slice(start, end);
    if (end - start > SHORT) return this.#bytes.toString('utf8', start, end);
    const text = this.#xml.slice(start, end);
    return NOT_ASCII.test(text) ? this.#bytes.toString('utf8', start, end) : text;
  }

  #top(): Frame | undefined {
    return this.#frames[this.#frames.length - 1];
  }

  text(start: number, end: number): void {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined || !frame.keepsText || this.#hasMarkup || this.#tooDeep > 0) return;
    frame.text += decodeReferences(this.#slice(start, end));
  }

  cdata(start: number, end: number): void {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined || !frame.keepsText || this.#hasMarkup || this.#tooDeep > 0) return;
    frame.text += this.#slice(start, end);
  }

  openName(start: number, end: number): void {
    this.#tagName = this.#slice(start, end);
    if (this.#inText < 0) return;
    const frame = this.#top();
    const name = frame?.scope.element(this.#tagName);
    const isBare = this.#xml.charCodeAt(end) === GREATER_THAN;
    if (frame !== undefined && name !== undefined && this.#endsText(frame, name, isBare)) {
      this.#closeText(start - 1);
    } else {
      this.#hasMarkup = true;
      if (name === frame?.name) this.#inText++;
    }
  }

  /** Whether a start tag cannot stand inside the text that is open, so that the text's end tag must be missing. */
  #endsText(text: Frame, name: string, isBare: boolean): boolean {
    if (name === text.name || name.startsWith('xhtml:')) return false;
    if (!LEAVES.has(name) && !TEXTS.has(name) && name !== 'item' && name !== 'entry') return false;
    return !ALSO_HTML.has(name) || (isBare && !this.#hasMarkup && !text.element?.$?.['type']?.includes('xhtml'));
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.#inText >= 0) return;
    this.#names.push(this.#slice(nameStart, nameEnd));
    this.#values.push(this.#slice(valueStart, valueEnd));
  }

  openEnd(end: number, selfClosing: boolean): void {
    if (this.#inText >= 0) {
      const frame = this.#top();
      if (selfClosing && this.#inText > 0 && frame?.scope.element(this.#tagName) === frame?.name) this.#inText--;
      return;
    }
    const opened = this.#open(end);
    if (!selfClosing) return;
    if (!opened) this.#tooDeep--;
    else if (this.#inText >= 0) this.#closeText(end);
    else this.#close();
    this.#stopIfDone();
  }

  close(start: number, end: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const top = this.#top();
    if (top === undefined) return;
    const name = top.scope.element(this.#slice(start, end));
    if (this.#inText >= 0) {
      if (name === top.name && this.#inText > 0) {
        this.#inText--;
        return;
      }
      if (name !== top.name && !this.#isEndOfText(name)) {
        this.#hasMarkup = true;
        return;
      }
      this.#closeText(start - 2);
      if (name === top.name) return;
    }
    for (let depth = this.#frames.length - 1; depth >= 0; depth--) {
      if (this.#frames[depth]?.name !== name) continue;
      while (this.#frames.length > depth) this.#close();
      break;
    }
    this.#stopIfDone();
  }

  /** Whether an end tag of another name ends the text: that of what holds it, or a feed's own that was mixed up with the text's. */
  #isEndOfText(name: string): boolean {
    if (CONTAINERS.has(name)) return this.#frames.some((frame) => frame.name === name);
    return (LEAVES.has(name) || TEXTS.has(name)) && !ALSO_HTML.has(name) && !name.startsWith('xhtml:');
  }

  #stopIfDone(): void {
    if (this.#frames.length === 0 || this.articles.length >= this.#limit) this.done = true;
  }

  /** Opens the element whose start tag has ended; `contentStart` is where what it holds begins. False if it is too deep. */
  #open(contentStart: number): boolean {
    const names = this.#names;
    const values = this.#values;
    const hasAttributes = names.length > 0;
    if (hasAttributes) {
      this.#names = [];
      this.#values = [];
    }
    const outer = this.#top();
    let scope = outer?.scope ?? Scope.root(/(?:^|:)feed$/i.test(this.#tagName));
    let base = outer === undefined ? this.#address : outer.base;
    if (hasAttributes) {
      const declared: [string, string][] = [];
      for (let i = 0; i < names.length; i++) {
        const name = names[i] ?? '';
        if (!name.startsWith('xml')) continue;
        const value = decodeReferences(values[i] ?? '');
        if (name === 'xmlns') declared.push(['', value]);
        else if (name.startsWith('xmlns:')) declared.push([name.slice(6), value]);
        else if (name === 'xml:base') base = resolveAddress(value, base);
      }
      if (declared.length > 0) scope = scope.with(declared);
    }
    const name = scope.element(this.#tagName);
    if (outer !== undefined) this.#makeRoom(outer, name);
    if (this.#frames.length >= MAX_DEPTH) {
      this.#tooDeep++;
      return false;
    }
    const isContainer = CONTAINERS.has(name);
    const text = TEXTS.get(name);
    const key = text ?? LEAVES.get(name) ?? (isContainer ? name : undefined);
    let element: XmlElement | undefined;
    if (hasAttributes && key !== undefined) element = attributesOf(names, values, scope, base, isContainer);
    if (element === undefined && (TEXTLESS.has(name) || (name === 'link' && scope.isAtom) || name === 'atom:link')) {
      element = { $: {} };
    }
    // Markup inside a leaf (`<guid><b>…`) is a mistake: what it says is the leaf's.
    const inLeaf = key === undefined && LEAVES.has(this.#top()?.name ?? '');
    const keepsText = inLeaf || (key !== undefined && !TEXTLESS.has(name));
    if (this.#frames.length === 0) {
      element ??= { $: {} };
      this.root = element;
      this.rootName = name;
    }
    this.#frames.push({ name, key, element, text: '', keepsText, scope, base });
    if (text !== undefined) {
      this.#inText = 0;
      this.#textStart = contentStart;
    }
    return true;
  }

  /** Closes what cannot hold this element, because its end tag was forgotten. */
  #makeRoom(outer: Frame, name: string): void {
    if (name === 'item' || name === 'entry') {
      const open = this.#frames.findIndex((frame) => frame.name === 'item' || frame.name === 'entry');
      if (open >= 0) while (this.#frames.length > open) this.#close();
    } else if (LEAVES.has(outer.name) && outer.name !== 'enclosure' && (LEAVES.has(name) || TEXTS.has(name))) {
      this.#close();
    }
  }

  /** Ends the text that is open, before `end`. If it held markup it is that markup, as it is written. */
  #closeText(end: number): void {
    const frame = this.#top();
    this.#inText = -1;
    if (frame !== undefined && this.#hasMarkup) {
      frame.element ??= {};
      frame.element.markup = true;
      frame.text = this.#slice(this.#textStart, end);
    }
    this.#hasMarkup = false;
    this.#close();
  }

  /** Closes the innermost element and puts it into the one around it. */
  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.key === undefined) {
      const outer = this.#top();
      if (outer !== undefined && frame.text !== '') outer.text += frame.text;
      return;
    }
    const { name, element } = frame;
    if (name === 'item' || name === 'entry') {
      const article = element ?? {};
      article.fields = [article];
      this.articles.push(article);
      return;
    }
    const parent = this.#top();
    if (parent === undefined) return;
    const isAddress = ADDRESSES.has(name) || (name === 'id' && frame.text.trimStart().startsWith('/'));
    let value: XmlValue = isAddress ? resolveAddress(frame.text, frame.base) : frame.text;
    if (element !== undefined) {
      if (value.trim() !== '') element._ = value;
      value = element;
    }
    if (frame.base !== this.#address && frame.base !== undefined && TEXTS.has(name)) {
      if (typeof value === 'string') value = { _: value };
      value.base = frame.base;
    }
    parent.element ??= {};
    const siblings = parent.element[frame.key] as XmlValue[] | undefined;
    if (siblings === undefined) parent.element[frame.key] = [value];
    else siblings.push(value);
  }
}

/** The attributes that are asked for, the first of two equal ones, addresses made whole; undefined if there are none. */
function attributesOf(
  names: string[],
  values: string[],
  scope: Scope,
  base: string | undefined,
  isContainer: boolean,
): XmlElement | undefined {
  let attributes: Record<string, string> | undefined;
  for (let i = 0; i < names.length; i++) {
    const name = scope.attribute(names[i] ?? '');
    if (!ATTRIBUTES.has(name) || (name === 'xml:lang' && !isContainer)) continue;
    attributes ??= {};
    if (attributes[name] !== undefined) continue;
    const value = decodeReferences(values[i] ?? '');
    attributes[name] = ADDRESS_ATTRIBUTES.has(name) ? resolveAddress(value, base) : value;
  }
  return attributes && { $: attributes };
}

/**
 * Whether bytes of UTF-8 hold what cannot be taken as it is: characters that XML does not allow, or C1 controls (see `decode`). A
 * loop, because the same regular expression takes three times as long, and this is done for every feed.
 */
function needsMending(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x20 && byte < 0x7f) continue;
    if (byte < 0x20) {
      if (byte !== 0x0a && byte !== 0x09 && byte !== 0x0d) return true;
      continue;
    }
    const next = bytes[at + 1] ?? 0;
    if (byte === 0x7f || (byte === 0xc2 && next < 0xa0)) return true;
    if (byte === 0xef && next === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) return true;
  }
  return false;
}

/** The text without characters that XML does not allow. */
function allowed({ text, bytes }: XmlText): XmlText {
  if (bytes !== undefined) return needsMending(bytes) ? allowed({ text: decode(bytes) }) : { text, bytes };
  return { text: FORBIDDEN.test(text) ? text.replace(ALL_FORBIDDEN, '') : text };
}

/**
 * The tree of a feed that begins with its root element, in xml2js's shape with every article gathered where rss-parser looks for it.
 * Total: from broken markup it takes what can be made out (a `<` before no name is text, a stray end tag is ignored, what is open
 * at the end is closed, but for the article in which it ends), and nothing after the root counts. Linear in the length. `address`:
 * where the feed came from, the base of its relative addresses; `limit`: how many articles are taken.
 */
export function readXmlFeed(xml: XmlText, address: string | undefined, limit: number): XmlFeed {
  const maker = new TreeMaker(allowed(xml), address, limit);
  maker.run();
  const { root, articles } = maker;
  const end = { cut: maker.cut, half: maker.half };
  if (maker.rootName === 'feed') {
    root['entry'] = articles;
    root.fields = [root];
    return { tree: { feed: root }, ...end };
  }
  const channels = root['channel'] as XmlElement[] | undefined;
  const channel = maker.rootName === 'channel' ? root : (channels?.[0] ?? {});
  channel.fields = [channel];
  if (maker.rootName === 'rdf:RDF' || maker.rootName === 'rdf') {
    // RSS 1.0 has them beside its channel.
    return { tree: { 'rdf:RDF': { channel: [channel], image: root['image'], item: articles } as XmlElement }, ...end };
  }
  channel['item'] = articles;
  // rss-parser reads every version by the rules of 2.0, which are a superset of what the others have.
  return { tree: { rss: { $: { version: '2.0' }, channel: [channel] } }, ...end };
}
