import { line } from '../clean.ts';
import { UnreadableError } from '../errors.ts';
import { decode } from './decode.ts';
import { sniff } from './sniff.ts';
import { webAddress } from './urls.ts';
import { decodeReferences } from './xml.ts';
import { scanXml, type TokenSink } from './xml-tokens.ts';

/** A feed that a subscription list names. */
export interface Outline {
  /** Without credentials. */
  feed_url: string;
  /** Its address where it has no other. */
  title: string;
  /** The folders it lies in, outermost first. */
  folders: string[];
  /** The site that it belongs to. */
  home?: string;
  /** `user:password`, where they stood in the address. */
  credentials?: string;
}

export interface Subscriptions {
  outlines: Outline[];
  /** One line each: what was left out and why. */
  warnings: string[];
}

const MAX_TEXT = 200;
const MAX_DEPTH = 32;
const MAX_FEEDS = 10_000;
/** How far behind the end of a start tag an address is looked for that should stand in it. */
const REACH = 8192;

/** Finds the outlines while tokens come. */
class OutlineFinder implements TokenSink {
  readonly done = false;
  readonly feeds = new Map<string, Outline>();
  /** Addresses that are none of the web. */
  readonly refused: string[] = [];
  readonly #xml: string;
  /** The outlines that are open: a folder's title, or undefined for a feed. */
  readonly #open: (string | undefined)[] = [];
  #isOutline = false;
  #attributes = new Map<string, string>();

  constructor(xml: string) {
    this.#xml = xml;
  }

  openName(start: number, end: number): void {
    this.#isOutline = this.#xml.slice(start, end).toLowerCase() === 'outline';
    this.#attributes = new Map();
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const name = this.#xml.slice(nameStart, nameEnd).toLowerCase();
    if (!this.#isOutline || this.#attributes.has(name)) return;
    this.#attributes.set(name, decodeReferences(this.#xml.slice(valueStart, valueEnd)));
  }

  openEnd(end: number, selfClosing: boolean): void {
    if (!this.#isOutline) return;
    const outside = this.#attributes.has('xmlurl') ? undefined : this.#addressBehind(end);
    if (outside) this.#attributes.set('xmlurl', outside.address);
    const folder = this.#take();
    if (!(outside?.selfClosing ?? selfClosing)) this.#open.push(folder);
  }

  /** Many lists have HTML with its quotation marks in an attribute: the tag seems to end there, with its address still to come. */
  #addressBehind(end: number): { address: string; selfClosing: boolean } | undefined {
    const [rest = ''] = this.#xml.slice(end, end + REACH).split(/<\/?outline/i, 1);
    const [, , address] = /\sxmlurl\s{0,9}=\s{0,9}(["'])([^"'<>]{1,4096})\1/i.exec(rest) ?? [];
    return address === undefined
      ? undefined
      : { address: decodeReferences(address), selfClosing: /\/>\s{0,999}$/.test(rest) };
  }

  close(start: number, end: number): void {
    if (this.#xml.slice(start, end).toLowerCase() === 'outline') this.#open.pop();
  }

  /** Notes the feed that the outline names; the title of a folder otherwise. */
  #take(): string | undefined {
    const text = this.#attributes.get('text') ?? '';
    const title = line((text.trim() || this.#attributes.get('title')) ?? '')
      .trim()
      .slice(0, MAX_TEXT);
    const written = this.#attributes.get('xmlurl')?.trim();
    if (written === undefined || written === '') return title === '' ? undefined : title;
    const address = written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:');
    const url = webAddress(address);
    if (url === undefined) this.refused.push(written);
    else if (!this.feeds.has(url) && this.feeds.size < MAX_FEEDS) {
      const folders = this.#open.slice(0, MAX_DEPTH).filter((folder) => folder !== undefined);
      const home = webAddress(this.#attributes.get('htmlurl'));
      const credentials = credentialsIn(address);
      this.feeds.set(url, {
        feed_url: url,
        title: title === '' ? url : title,
        folders,
        ...(home !== undefined && { home }),
        ...(credentials !== undefined && { credentials }),
      });
    }
    return undefined;
  }

  text(): void {}
  cdata(): void {}
}

function credentialsIn(address: string): string | undefined {
  const { username = '', password = '' } = URL.parse(address) ?? {};
  if (username === '' && password === '') return undefined;
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return `${username}:${password}`;
  }
}

/**
 * The feeds of a subscription list (OPML 1.0, 2.0), each address once, http and https only. Other addresses (`exec:`, `filter:`,
 * `|command`, `file:`), by which some readers run programs, are left out and counted. A list that is cut off gives what stood
 * before the cut. Throws UnreadableError for what is no OPML.
 */
export function readOpml(bytes: Uint8Array, contentType?: string): Subscriptions {
  const text = decode(bytes, contentType);
  const found = sniff(text);
  if (found.kind !== 'opml') throw new UnreadableError('is not a subscription list (OPML)');
  const xml = text.slice(found.at);
  const finder = new OutlineFinder(xml);
  scanXml(xml, finder);
  const { feeds, refused } = finder;
  const [address, verb] = refused.length === 1 ? ['address', 'is'] : ['addresses', 'are'];
  const warnings = refused.length > 0 ? [`left out ${refused.length} ${address} that ${verb} not http or https`] : [];
  return { outlines: [...feeds.values()], warnings };
}
