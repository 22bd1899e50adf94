import { anchor, escapeHtml, linkable } from '../safe-html.ts';

/**
 * A page that opens from disk without network and does nothing: no script, no font, no picture, no address that is asked. Its policy
 * (CSP Level 3) stands first, so that nothing before it could run either.
 */
export interface Page {
  title: string;
  /** What the page is of: the id of an article, or `index`. */
  of: string;
  language?: string | undefined;
  /** Safe HTML. */
  body: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const GENERATOR = '<meta name="generator" content="newsdesk">';
const pageOf = (of: string): string => `<meta name="newsdesk-page" content="${escapeHtml(of)}">`;
/** Within which bytes of a file the two stand. */
const HEAD = 1024;

/** The whole file. */
export function page({ title, of, language, body }: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR}
${pageOf(of)}
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Whether a file is a page that newsdesk wrote, of this article or of the index: only such are ever replaced. */
export function ownsPage(bytes: Buffer, of: string): boolean {
  const head = bytes.toString('latin1', 0, HEAD);
  return head.startsWith('<!doctype html>') && head.includes(GENERATOR) && head.includes(pageOf(of));
}

/** Words as a link, if their address is one. */
export function link(address: string | undefined, words: string): string {
  const url = linkable(address);
  return url === undefined ? escapeHtml(words) : `${anchor(url)}${escapeHtml(words)}</a>`;
}

/** Contrast of all text at least 4.5:1, by day and by night. Nothing is wider than the narrowest phone. */
const STYLE = `:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --quiet: #595959; --link: #0b5394; --rule: #d0d0d0; --bar: #2f6db5; }
@media (prefers-color-scheme: dark) {
:root { --paper: #15171a; --ink: #e6e6e6; --quiet: #a9b1ba; --link: #8ab4f8; --rule: #3a3f46; --bar: #6f9fe0; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; font: 1rem/1.6 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.8rem; margin-top: 0.5em; }
article h2, .headline { font-size: 1.5rem; }
article h3, article h4, article h5 { font-size: 1.15rem; }
p, li, figure, pre, blockquote { max-width: 70ch; }
a { color: var(--link); }
.quiet, figcaption, .meta { color: var(--quiet); }
.meta, .tags, figcaption, nav { font-size: 1rem; font-family: system-ui, sans-serif; }
figure { margin: 1em 0; padding-left: 0.8rem; border-left: 3px solid var(--rule); }
blockquote { margin: 1em 0; padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--quiet); }
pre { white-space: pre-wrap; padding: 0.6rem; border: 1px solid var(--rule); }
hr { border: 0; border-top: 1px solid var(--rule); }
nav h2 { margin: 1em 0 0.2em; font-size: 1rem; }
nav ul { margin: 0; padding-left: 1.2rem; }
summary { font-weight: bold; padding: 0.4em 0; cursor: pointer; }
article { border-top: 1px solid var(--rule); margin-top: 2rem; }
.chart { display: block; width: 100%; height: auto; margin: 1rem 0; }
.chart rect { fill: var(--bar); }
.chart line { stroke: var(--rule); }
.chart .axis { stroke: var(--quiet); }
.chart text { fill: var(--quiet); font: 15px system-ui, sans-serif; }
@media (max-width: 34rem) {
.chart text { font-size: 26px; }
}
@media print {
nav, .back { display: none; }
article { break-inside: avoid-page; }
}
`;
