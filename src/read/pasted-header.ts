import type { Label } from './pasted-labels.ts';
import { namesIn } from './pasted-names.ts';
import { isSection } from './pasted-words.ts';

/** Lines that such a block may have. */
const MAX_LINES = 5;
/** Words of what may stand above it: a section, the paper's name. */
const MAX_WORDS = 3;

/**
 * The places of the lines with the day and the names that stand directly above a headline, as papers print them in some languages;
 * none where something stands above these that they could belong to, or where they are the day of a masthead: a weekday and no time.
 * `mostWords`: what may stand above besides sections and controls.
 */
export function headerAbove(labels: readonly Label[], headline: number, mostWords = MAX_WORDS): number[] {
  const places: number[] = [];
  let at = headline - 1;
  for (; at >= Math.max(0, headline - MAX_LINES); at--) {
    const label = labels[at];
    if (label === undefined || label.kind === 'ticker') break;
    const isHeader = label.kind === 'date' || label.kind === 'byline' || namesIn(label).length > 0;
    if (isHeader) places.unshift(at);
    else if (label.kind !== 'furniture' && label.kind !== 'reading time' && !isSection(label.text)) break;
  }
  const above = labels[at];
  if (above !== undefined && (above.kind !== 'short' || above.weight > mostWords)) return [];
  const dates = places.filter((place) => labels[place]?.date);
  const [date] = dates;
  const isNamed = places.length > dates.length || dates.some((place) => (labels[place]?.authors ?? []).length > 0);
  const text = labels[date ?? -1]?.text ?? '';
  if (dates.length === 0) return places.some((place) => labels[place]?.kind === 'byline') ? places : [];
  return isNamed || /\d[:.h]\d\d/u.test(text) || !/^\p{L}+[,\s]/u.test(text) ? places : [];
}
