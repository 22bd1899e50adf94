import type { Draft } from '../../src/article.ts';
import { formatInstant } from '../../src/dates.ts';

/** A draft as the expected files beside the fixtures write it: dates as text, the body paragraph by paragraph. */
export function legible({ published, modified, tags, content_text, ...draft }: Draft): Record<string, unknown> {
  return {
    ...draft,
    ...(published
      ? {
          published: formatInstant(published.instant, published.offset),
          precision: published.precision,
          zone: published.zone,
        }
      : {}),
    ...(modified ? { modified: formatInstant(modified.instant, modified.offset) } : {}),
    ...(tags ? { tags: tags.map(({ name }) => name) } : {}),
    body: content_text?.split('\n\n') ?? [],
  };
}
