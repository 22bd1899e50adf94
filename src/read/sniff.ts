/** What a document is, told from its beginning. */
export type Sniffed =
  | { kind: 'feed'; at: number }
  | { kind: 'opml'; at: number }
  | { kind: 'html' }
  | { kind: 'xml'; root: string }
  | { kind: 'json' }
  | { kind: 'markdown' }
  | { kind: 'text' };

/** How far into the document its root is looked for: warnings and licences may stand before it. */
const HEAD = 65_536;
const MARK =
  /<!--|<!doctype|<\?xml|<(?:[a-z][\w.-]{0,40}:)?(rss|feed|rdf|opml|html|head|body|svg|urlset|sitemapindex)(?=[\s>/])/gi;

/** Front matter: `---` and a key of YAML, behind blank lines and comments. A byte-order mark may still be three characters. */
const FRONT_MATTER =
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?---[ \t]*\r?\n(?:[ \t]{0,20}(?:#[^\n]{0,500})?\r?\n){0,20}["']?[\p{L}_][\p{L}\p{N}_ .-]{0,80}["']?:\s/u;

/** Where a document type declaration that begins at `from` ends: behind its internal subset, which is not looked at. */
function endOfDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const subset = text.indexOf('[', from);
  if (subset < 0 || end < 0 || subset > end) return end < 0 ? text.length : end + 1;
  const close = /\]\s{0,99}>/g;
  close.lastIndex = subset;
  return close.exec(text) === null ? text.length : close.lastIndex;
}

/**
 * Finds out what a text is. A feed begins at its first `<rss`, `<feed` or `<rdf:RDF` under any prefix, whatever stands in front of
 * it (a server's warnings, comments, blank lines), unless a web page has begun before.
 */
export function sniff(text: string): Sniffed {
  const start = /\S/.exec(text.slice(0, HEAD))?.index ?? 0;
  if (/^(?:\{\s{0,99}["}]|\[\s{0,99}[{[\]])/.test(text.slice(start, start + 110))) return { kind: 'json' };
  const head = text.slice(0, HEAD);
  if (FRONT_MATTER.test(head)) return { kind: 'markdown' };
  let declared = false;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(head); match !== null; match = MARK.exec(head)) {
    const mark = match[0].toLowerCase();
    if (mark === '<!--') {
      const end = head.indexOf('-->', match.index + 4);
      if (end >= 0) MARK.lastIndex = end + 3;
    } else if (mark === '<!doctype') {
      if (/^\s{1,99}html\b/i.test(head.slice(MARK.lastIndex, MARK.lastIndex + 110))) return { kind: 'html' };
      MARK.lastIndex = endOfDoctype(head, match.index);
    } else if (mark === '<?xml') {
      declared = true;
    } else {
      const root = (match[1] ?? '').toLowerCase();
      if (root === 'rss' || root === 'feed' || root === 'rdf') return { kind: 'feed', at: match.index };
      if (root === 'opml') return { kind: 'opml', at: match.index };
      if (root === 'html' || root === 'head' || root === 'body') return { kind: 'html' };
      return { kind: 'xml', root };
    }
  }
  if (declared) {
    const root = /<([a-z][\w:.-]{0,60})/i.exec(head.slice(start));
    return { kind: 'xml', root: root?.[1] ?? '' };
  }
  return { kind: 'text' };
}
