import { parseHTML } from 'linkedom/worker';
import { line } from '../clean.ts';

/** The little of the DOM that newsdesk uses, whichever library it comes from. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly childNodes: ArrayLike<PageNode>;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: ArrayLike<PageElement>;
  className: string;
  id: string;
  innerHTML: string;
  outerHTML: string;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
  closest(selectors: string): PageElement | null;
  matches(selectors: string): boolean;
  append(...nodes: (PageNode | string)[]): void;
  before(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The document of a text that has `<html>`, `<head>` and `<body>` (see `slimPage`). */
export function parseDocument(html: string): PageDocument {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  return document;
}

/** The element's text in one line, without what a terminal would obey. */
export function textOf(element: PageNode | null | undefined): string {
  return line(element?.textContent ?? '').trim();
}

/** The same, with a blank between what stands in different elements: "Anna Berg" and "Follow" side by side are two words. */
export function spacedText(element: PageElement): string {
  const parts: string[] = [];
  const collect = (node: PageNode): void => {
    if (node.nodeType === TEXT) parts.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT) {
      parts.push(' ');
      for (const child of Array.from(node.childNodes)) collect(child);
      parts.push(' ');
    }
  };
  collect(element);
  return line(parts.join('')).trim();
}
