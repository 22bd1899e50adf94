import type { Analysis } from './analysis.ts';
import { open } from './document.ts';
import { doubt, embed, extend, partners, titled, trim } from './document-ends.ts';
import { places } from './document-places.ts';
import { familyNames, spread, vote } from './document-types.ts';
import type { Span } from './tagger.ts';
import type { Words } from './words.ts';

/**
 * Makes the names of a text agree with each other, which a tagger that sees one sentence at a time cannot: titles are cut off,
 * ends corrected, a family name is its person's throughout, equal words are of one type.
 */
export function applyRules(analysis: Analysis, words: Words, spans: readonly Span[]): Span[] {
  const document = open(analysis, words, spans);
  trim(document);
  partners(document);
  embed(document);
  doubt(document);
  extend(document);
  titled(document);
  places(document);
  vote(document);
  familyNames(document);
  spread(document);
  return document.spans.filter((span) => span.first <= span.last).sort((a, b) => a.first - b.first);
}
