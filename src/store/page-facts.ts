import type { PageFacts } from '../full-article.ts';
import type { Row } from './driver.ts';
import { packed, unpacked } from './rows.ts';

/** What a page said, for the column `content` of `page`. */
export const factsColumn = (facts: PageFacts): string | Uint8Array => packed(JSON.stringify(facts));

/** What a page said, out of that column. */
export const factsFrom = (column: Row[number] | undefined): PageFacts =>
  JSON.parse(unpacked(column) ?? '{}') as PageFacts;
