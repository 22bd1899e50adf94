/** The vocabulary of feeds under its canonical names (namespaces.ts): what is kept of a document, and how it is read. */

const words = (...rows: string[]): Set<string> => new Set(rows.join(' ').split(' '));
const named = (...rows: string[]): Map<string, string> => new Map([...words(...rows)].map((name) => [name, name]));

/** Elements below the root that hold other elements of the feed. */
export const CONTAINERS = words(
  'rss rdf:RDF feed channel item entry image author contributor source media:group media:content',
  'atom:author itunes:owner itunes:category itunes:image rdf:seq',
);

/** Elements whose text may hold markup, and the name under which they are handed on: rss-parser must not see a body. */
export const TEXTS = named(
  'title dc:title itunes:title atom:title media:title media:description media:text media:credit',
  'tagline subtitle info copyright rights dc:rights dc:description itunes:summary itunes:subtitle',
  'body xhtml:body xhtml:div fullitem atom:content atom:summary atom:subtitle',
);
for (const name of ['description', 'summary', 'content', 'content:encoded']) TEXTS.set(name, `text:${name}`);

/** Elements that hold a short text, and the name under which they are handed on: rss-parser loses a feed over an unreadable date. */
export const LEAVES = named(
  'link url uri href guid id name email comments category language managingEditor webMaster generator ttl enclosure',
  'dc:creator dc:author dc:subject dc:language dc:identifier',
  'atom:link atom:id atom:category atom:name atom:email atom:uri homepage',
  'itunes:author itunes:name itunes:email itunes:keywords googleplay:author',
  'media:thumbnail media:category media:keywords feedburner:origlink sy:updateperiod sy:updatefrequency',
  'icon logo',
);
for (const name of words(
  'pubDate lastBuildDate published updated issued created modified date dc:date dc:created dc:modified',
  'dcterms:issued dcterms:created dcterms:modified dcterms:date atom:published atom:updated',
))
  LEAVES.set(name, `date:${name}`);

/** Leaves whose text is an address. */
export const ADDRESSES = words('link url uri href comments atom:uri homepage feedburner:origlink icon logo');
export const ADDRESS_ATTRIBUTES = new Set(['href', 'url', 'src', 'uri', 'rdf:resource', 'rdf:about']);
export const ATTRIBUTES = words(
  'href rel type url length filesize term scheme label domain mode medium width src ispermalink version text uri',
  'rdf:about rdf:resource xml:lang',
);

/** Elements of HTML that are names of feeds too: inside a text they are HTML if they have attributes or markup has begun. */
export const ALSO_HTML = words('link title body content summary name source image category url author');
/** Containers whose own text is nobody's: only their children count. */
export const TEXTLESS = new Set(['rss', 'rdf:RDF', 'feed', 'channel', 'item', 'entry', 'media:group']);
