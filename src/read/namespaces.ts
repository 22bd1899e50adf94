/** What XML calls its elements in a hundred ways, under one name each. */

/** Namespace addresses, without scheme and closing `/` or `#`, and the prefix under which this program knows them. */
const PREFIX_OF = new Map<string, string>([
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['purl.org/net/rss1.1', ''],
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss20', ''],
  ['backend.userland.com/rss091', ''],
  ['backend.userland.com/rss191', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['www.rssboard.org/rss-specification', ''],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/2000/svg', 'svg'],
  ['www.w3.org/1998/math/mathml', 'math'],
  ['www.w3.org/xml/1998/namespace', 'xml'],
]);

/** Names that rss-parser looks for in this spelling; every other name is lower case here. */
const SPELLING = new Map(
  ['pubDate', 'lastBuildDate', 'managingEditor', 'webMaster', 'rdf:RDF'].map((name) => [name.toLowerCase(), name]),
);

/** `PREFIX_OF` of an address as it is written: https, case and closing signs are forgiven (RFC 3986 would not). */
function prefixOf(address: string): string | undefined {
  return PREFIX_OF.get(
    address
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/#?]$/, ''),
  );
}

/** More than any document needs: every element may declare some, and inherits the rest. */
const MAX_PREFIXES = 64;

/** The namespace declarations in force at one place of a document, with the names already met there. */
export class Scope {
  readonly #bindings: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();
  /** Whether the document is Atom: its elements have no prefix then. */
  readonly isAtom: boolean;

  private constructor(bindings: ReadonlyMap<string, string>, atom: boolean) {
    this.#bindings = bindings;
    this.isAtom = atom;
  }

  static root(atom: boolean): Scope {
    return new Scope(new Map(), atom);
  }

  /** The scope inside an element with these declarations: prefix ('' for the default) to namespace address. */
  with(declarations: Iterable<[prefix: string, address: string]>): Scope {
    const bindings = new Map(this.#bindings);
    for (const [prefix, address] of declarations) {
      if (bindings.size >= MAX_PREFIXES) break;
      const known = prefixOf(address);
      if (known !== undefined) bindings.set(prefix, known);
      else if (prefix === '') bindings.set('', '');
    }
    return new Scope(bindings, this.isAtom);
  }

  /** The one name of an element: `dc:creator` for `<d:Creator>` where d is Dublin Core, `title` for `<atom:title>` in an Atom feed. */
  element(raw: string): string {
    let name = this.#elements.get(raw);
    if (name === undefined) {
      name = this.#canonical(raw);
      this.#elements.set(raw, name);
    }
    return name;
  }

  /** The same for an attribute, which without a prefix has no namespace. */
  attribute(raw: string): string {
    let name = this.#attributes.get(raw);
    if (name === undefined) {
      name = raw.includes(':') ? this.#canonical(raw) : raw.toLowerCase();
      this.#attributes.set(raw, name);
    }
    return name;
  }

  #canonical(raw: string): string {
    const colon = raw.indexOf(':');
    const written = colon < 0 ? '' : raw.slice(0, colon).toLowerCase();
    const bound = this.#bindings.get(colon < 0 ? '' : raw.slice(0, colon));
    let prefix = bound ?? written;
    if (prefix === (this.isAtom ? 'atom' : 'rss')) prefix = '';
    // Without a prefix, Atom's elements are a feed's own wherever they stand.
    if (prefix === 'atom' && colon < 0) prefix = '';
    const local = raw.slice(colon + 1).toLowerCase();
    const name = prefix === '' ? local : `${prefix}:${local}`;
    return SPELLING.get(name) ?? name;
  }
}
