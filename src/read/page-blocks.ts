import { countWords } from '../word-count.ts';
import { ELEMENT, type PageElement, type PageNode, TEXT } from './page-dom.ts';
import { squeeze } from './page-json-ld.ts';

/** A paragraph, heading, list item, quotation or table cell: a run of text that no other block interrupts. */
export interface Block {
  text: string;
  /** Its letters and digits alone: what is compared. */
  key: string;
  words: number;
  /** Enough words, and an end as sentences have it. */
  isProse: boolean;
  /** Name of the nearest block element. */
  name: string;
  /** How much of the text is links, 0 to 1. */
  linked: number;
  nodes: PageNode[];
}

const BLOCKS = new Set(
  'p div section article header footer main nav aside address blockquote ul ol li dl dt dd figure figcaption pre hr table tbody thead tfoot tr td th caption form fieldset h1 h2 h3 h4 h5 h6 details summary center body html hgroup picture video label button'.split(
    ' ',
  ),
);
const MIN_PROSE_WORDS = 12;
const SENTENCE_END = /[.!?…。！？।؟‽:]["'”’“«»」』）)\]]*$/u;

/** The blocks of an element in their order. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let run: PageNode[] = [];
  let breaks = 0;
  const close = (name: string): void => {
    const block = run.length > 0 ? blockOf(run, name) : undefined;
    if (block) blocks.push(block);
    run = [];
    breaks = 0;
  };
  const walk = (element: PageElement): void => {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === TEXT) {
        run.push(node);
        if (/\S/.test(node.textContent ?? '')) breaks = 0;
      } else if (node.nodeType === ELEMENT) {
        const child = node as PageElement;
        if (child.localName === 'br') {
          run.push(child);
          if (++breaks >= 2) close(element.localName);
        } else if (BLOCKS.has(child.localName) || holdsBlock(child)) {
          close(element.localName);
          walk(child);
          close(child.localName);
        } else {
          run.push(child);
          breaks = 0;
        }
      }
    }
  };
  walk(root);
  close(root.localName);
  return blocks;
}

const BLOCK_SELECTOR = 'p, div, ul, ol, table, blockquote, section, article, h1, h2, h3, h4, figure';
const holdsBlock = (element: PageElement): boolean =>
  element.children.length > 0 && element.querySelector(BLOCK_SELECTOR) !== null;

function blockOf(nodes: PageNode[], name: string): Block | undefined {
  const text = nodes
    .map((node) =>
      node.nodeType === ELEMENT && (node as PageElement).localName === 'br' ? ' ' : (node.textContent ?? ''),
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  const words = countWords(text);
  return {
    text,
    key: squeeze(text),
    words,
    isProse: words >= MIN_PROSE_WORDS && SENTENCE_END.test(text),
    name: nearestName(nodes[0], name),
    linked: linkedShare(nodes, text),
    nodes,
  };
}

const TELLING = new Set(
  'h1 h2 h3 h4 h5 h6 li blockquote pre td th figcaption caption dt dd summary label button'.split(' '),
);

function nearestName(node: PageNode | undefined, name: string): string {
  if (TELLING.has(name)) return name;
  let element = node?.parentElement ?? null;
  for (let up = 0; element && up < 4; up++) {
    if (TELLING.has(element.localName)) return element.localName;
    element = element.parentElement;
  }
  return 'p';
}

function linkedShare(nodes: readonly PageNode[], text: string): number {
  let linked = 0;
  for (const node of nodes) {
    if (node.nodeType !== ELEMENT) continue;
    const element = node as PageElement;
    const links = element.localName === 'a' ? [element] : element.querySelectorAll('a');
    for (const link of links) linked += (link.textContent ?? '').trim().length;
  }
  return Math.min(1, linked / text.length);
}
