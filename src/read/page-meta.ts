import { line } from '../clean.ts';
import type { PageDocument } from './page-dom.ts';

const MAX_TAGS = 500;
const MAX_LENGTH = 20_000;

/** Names are compared by their letters: article:published_time, article:published:time and article.publishedTime are one. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** What the `<meta>` tags of a page say: name or property -> contents, in the page's order. */
export class Meta {
  readonly #contents = new Map<string, string[]>();

  constructor(document: PageDocument) {
    let count = 0;
    for (const tag of document.querySelectorAll('meta[content]')) {
      if (++count > MAX_TAGS) break;
      const content = line((tag.getAttribute('content') ?? '').slice(0, MAX_LENGTH)).trim();
      if (content === '') continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        const names = (tag.getAttribute(attribute) ?? '').slice(0, 200);
        // Properties may be several (RDFa), and a name may have blanks in it ("twitter:misc:Written by").
        for (const key of new Set([...names.split(/\s+/), names].map(keyOf))) {
          if (key === '') continue;
          const known = this.#contents.get(key);
          if (known === undefined) this.#contents.set(key, [content]);
          else if (!known.includes(content)) known.push(content);
        }
      }
    }
  }

  /** The first of these names that the page uses, with its first content. */
  first(...names: string[]): { name: string; content: string } | undefined {
    for (const name of names) {
      const content = this.#contents.get(keyOf(name))?.[0];
      if (content !== undefined) return { name, content };
    }
    return undefined;
  }

  /** All contents of one name. */
  all(name: string): readonly string[] {
    return this.#contents.get(keyOf(name)) ?? [];
  }
}
