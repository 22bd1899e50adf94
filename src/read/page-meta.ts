import { line } from '../clean.ts';
import type { PageDocument } from './page-dom.ts';

const MAX_TAGS = 500;
const MAX_LENGTH = 20_000;

/** What the `<meta>` tags of a page say: name or property in lower case -> contents, in the page's order. */
export class Meta {
  readonly #contents = new Map<string, string[]>();

  constructor(document: PageDocument) {
    let count = 0;
    for (const tag of document.querySelectorAll('meta[content]')) {
      if (++count > MAX_TAGS) break;
      const content = line((tag.getAttribute('content') ?? '').slice(0, MAX_LENGTH)).trim();
      if (content === '') continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        for (const key of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
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
      const content = this.#contents.get(name)?.[0];
      if (content !== undefined) return { name, content };
    }
    return undefined;
  }

  /** All contents of one name. */
  all(name: string): readonly string[] {
    return this.#contents.get(name) ?? [];
  }
}
