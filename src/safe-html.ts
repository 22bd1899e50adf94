import { escapeUTF8 } from 'entities';
import MarkdownIt, { type Token } from 'markdown-it';
import { block, printable } from './clean.ts';

/**
 * Text and Markdown as HTML that is made of a fixed set of elements, whatever was in it: p, br, h2 to h5, ul, ol, li, blockquote,
 * pre, code, em, strong, del, hr, a, img, table, thead, tbody, tr, th, td. Nothing of anybody's markup is passed on: markdown-it says what the text means, and every
 * tag is written here. Links and pictures lead to http(s) only.
 */

/** How HTML is wanted where it goes. */
export interface Markup {
  /** `shown` with `<img>`; `linked`: nothing is fetched when the page is looked at. */
  pictures: 'shown' | 'linked';
  /** The highest level of a heading. */
  heading: 2 | 3;
  /** Attributes of every paragraph, such as ` dir="auto"`. */
  paragraph?: string;
}

/** In a feed, whose reader shows the headline and knows what to do with pictures. */
export const IN_FEED: Markup = { pictures: 'shown', heading: 2 };
/** On a page of ours: below the article's own h2, and without any request. */
export const ON_PAGE: Markup = { pictures: 'linked', heading: 3, paragraph: ' dir="auto"' };

/** Text or an attribute's value (in double quotes) of HTML and XML. */
export const escapeHtml: (text: string) => string = escapeUTF8;

/** An address that may be a link: http(s), else undefined. */
export function linkable(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/]/i.test(address) ? address : undefined;
}

/** Raw HTML stays the text that it is; links are judged where they are written. */
const parser = new MarkdownIt({ html: false });
parser.validateLink = () => true;
// Addresses stay as they are written.
parser.normalizeLink = (address) => address;

/** Plain text: paragraphs are parted by an empty line, a line break within one stays. */
export function textToHtml(text: string, { paragraph = '' }: Markup): string {
  const paragraphs = block(text)
    .split(/\n\s*\n/)
    .map((lines) => lines.trim())
    .filter((lines) => lines !== '');
  return paragraphs.map((lines) => `<p${paragraph}>${escapeHtml(lines).replace(/\n/g, '<br>\n')}</p>\n`).join('');
}

/** CommonMark (with GitHub's tables and `~~`). */
export function markdownToHtml(markdown: string, markup: Markup): string {
  const tokens = parser.parse(printable(markdown), {});
  return tokens.map((token) => blockTag(token, markup)).join('');
}

/** Elements whose tags are written as they come, and what follows their end. */
const PLAIN_BLOCKS: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'blockquote'],
  ['bullet_list', 'ul'],
  ['list_item', 'li'],
  ['table', 'table'],
  ['thead', 'thead'],
  ['tbody', 'tbody'],
  ['tr', 'tr'],
]);
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['em', 'em'],
  ['strong', 'strong'],
  ['s', 'del'],
]);

/** `list_item_open` -> `list_item` and whether it opens. */
function parted({ type, nesting }: Token): { name: string; opens: boolean } {
  return { name: type.replace(/_(?:open|close)$/, ''), opens: nesting === 1 };
}

function blockTag(token: Token, markup: Markup): string {
  const { name, opens } = parted(token);
  const plain = PLAIN_BLOCKS.get(name);
  if (plain !== undefined) return opens ? `<${plain}>` : `</${plain}>\n`;
  switch (name) {
    case 'inline':
      return inline(token.children ?? [], markup);
    case 'paragraph':
      // A list without empty lines between its items has its words right in them.
      if (token.hidden) return opens ? '' : '\n';
      return opens ? `<p${markup.paragraph ?? ''}>` : '</p>\n';
    case 'th':
    case 'td':
      return opens ? `<${name}>` : `</${name}>`;
    case 'heading': {
      const level = Math.min(Math.max(Number(token.tag.slice(1)), 2), 4) + markup.heading - 2;
      return opens ? `<h${level}${markup.paragraph ?? ''}>` : `</h${level}>\n`;
    }
    case 'ordered_list': {
      if (!opens) return '</ol>\n';
      const start = Number(token.attrGet('start') ?? 1);
      return start === 1 ? '<ol>' : `<ol start="${start}">`;
    }
    case 'fence':
    case 'code_block':
      return `<pre><code>${escapeHtml(token.content)}</code></pre>\n`;
    case 'hr':
      return '<hr>\n';
    default:
      return escapeHtml(token.content);
  }
}

/** The words of a block. A link that leads nowhere we know is its words alone. */
function inline(tokens: readonly Token[], markup: Markup): string {
  let html = '';
  let isInLink = false;
  for (const token of tokens) {
    const { name, opens } = parted(token);
    const mark = PLAIN_MARKS.get(name);
    if (mark !== undefined) html += opens ? `<${mark}>` : `</${mark}>`;
    else if (name === 'link' && opens) {
      const address = linkable(String(token.attrGet('href') ?? ''));
      isInLink = address !== undefined;
      if (address !== undefined) html += anchor(address);
    } else if (name === 'link') {
      if (isInLink) html += '</a>';
      isInLink = false;
    } else if (name === 'image') html += picture(token, markup, isInLink);
    else if (name === 'code_inline') html += `<code>${escapeHtml(token.content)}</code>`;
    else if (name === 'hardbreak') html += '<br>\n';
    else if (name === 'softbreak') html += '\n';
    else html += escapeHtml(token.content);
  }
  return html;
}

/** The beginning of a link that tells its target nothing about where it was followed. */
export function anchor(address: string): string {
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">`;
}

function picture(token: Token, { pictures }: Markup, isInLink: boolean): string {
  const address = linkable(String(token.attrGet('src') ?? ''));
  const words = escapeHtml(token.content);
  if (address === undefined) return words;
  if (pictures === 'shown') return `<img src="${escapeHtml(address)}" alt="${words}">`;
  return isInLink ? words : `${anchor(address)}${words || 'picture'}</a>`;
}
