import { Readability } from '@mozilla/readability';
import defuddle from 'defuddle';
import { type PageDocument, type PageElement, parseDocument } from './page-dom.ts';

/** Rules of defuddle that name a site are keyed by the address: under this host none matches. */
const NOWHERE = 'https://page.invalid';

type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];
/** The class itself is what the CommonJS module exports; its types say that it is the property `default`. */
const Defuddle = defuddle as unknown as new (
  document: PageDocument,
  options: { url: string },
) => { parse(): { content: string } };

/**
 * The element in which Readability finds the article, taken out of the document, which it changes; undefined if it finds none or
 * fails on the page, as it does on some under linkedom.
 */
export function byReadability(document: PageDocument): PageElement | undefined {
  try {
    const reader = new Readability<PageElement>(document as unknown as ReadabilityDocument, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element as unknown as PageElement,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** The same of defuddle. `base`: what relative addresses are relative to, which it makes absolute. */
export function byDefuddle(document: PageDocument, base: string | undefined): PageElement | undefined {
  try {
    const { origin, pathname } = URL.parse(base ?? '') ?? { origin: '', pathname: '/' };
    const address = NOWHERE + pathname;
    const open = document as unknown as {
      styleSheets?: unknown;
      URL?: string;
      defaultView?: { getComputedStyle?: unknown };
    };
    open.styleSheets ??= [];
    open.URL = address;
    if (open.defaultView && !open.defaultView.getComputedStyle)
      open.defaultView.getComputedStyle = () => ({ display: '' });
    // It takes advertisers' links away, with the words that they hold in the middle of a sentence.
    for (const link of document.querySelectorAll('a[rel~="sponsored"]')) link.removeAttribute('rel');
    const { content } = new Defuddle(document, { url: address }).parse();
    if (!content) return undefined;
    const { body } = parseDocument(`<!doctype html><html><head></head><body>${content}</body></html>`);
    for (const name of ['href', 'src']) {
      for (const element of body.querySelectorAll(`[${name}^="${NOWHERE}"]`))
        element.setAttribute(name, origin + (element.getAttribute(name) ?? '').slice(NOWHERE.length));
    }
    return body;
  } catch {
    return undefined;
  }
}
