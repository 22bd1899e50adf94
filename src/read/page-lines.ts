import { line } from '../clean.ts';
import { blocksOf } from './page-blocks.ts';
import { ELEMENT, type PageDocument, type PageElement, type PageNode, spacedText } from './page-dom.ts';
import { squeeze } from './page-json-ld.ts';

/** A short line that the page shows to people. */
export interface PageLine {
  text: string;
  /** Within the lines round the headline, where day and byline stand. */
  isNearHeadline: boolean;
  /** Whether it stands below the headline, if there is one. */
  isBelow: boolean;
}

const MAX_LENGTH = 200;
const MAX_LINES = 4000;
const ABOVE = 6;
const BELOW = 14;
const OUTSIDE = 'nav, footer, form, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i]';

/** The text of elements that follow each other without a blank, with one between them: pages set name and day apart by their looks. */
function apart(nodes: readonly PageNode[]): string | undefined {
  const elements = nodes.filter(({ nodeType, textContent }) => nodeType === ELEMENT || /\S/.test(textContent ?? ''));
  if (elements.some(({ nodeType }) => nodeType !== ELEMENT)) return undefined;
  return elements.map((element) => spacedText(element as PageElement)).join(' ');
}

/** The page's short lines in their order, those below and above the headline first: what a reader looks at for who and when. */
export function pageLines(document: PageDocument, title: string | undefined): PageLine[] {
  const blocks = blocksOf(document.body).slice(0, MAX_LINES);
  const wanted = squeeze(title ?? '');
  const inHeading = blocks.findIndex(({ name, key }) => name === 'h1' && key.includes(wanted));
  const at = inHeading >= 0 ? inHeading : blocks.findIndex(({ key }) => key !== '' && key === wanted);
  const below: PageLine[] = [];
  const above: PageLine[] = [];
  const far: PageLine[] = [];
  for (const [index, { text, nodes }] of blocks.entries()) {
    if (text.length > MAX_LENGTH) continue;
    const isNearHeadline = at >= 0 && index >= at - ABOVE && index <= at + BELOW && index !== at;
    const holder = nodes[0]?.parentElement;
    if (!isNearHeadline && holder?.closest(OUTSIDE)) continue;
    const shown = nodes.length === 1 && holder ? spacedText(nodes[0] as PageElement) : line(apart(nodes) ?? text);
    (!isNearHeadline ? far : index > at ? below : above).push({ text: shown, isNearHeadline, isBelow: index > at });
  }
  return [...below, ...above, ...far];
}
