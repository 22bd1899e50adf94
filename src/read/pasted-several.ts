import { UnreadableError } from '../errors.ts';
import type { Run } from './pasted-body.ts';
import type { Label } from './pasted-labels.ts';

const ARTICLE_PROSE = 3;
const ARTICLE_WORDS = 60;
/** Lines between a headline and the byline below it. */
const MAX_HEADER = 4;

/**
 * Throws if below one text of some length stands another that has a headline with a byline (or a labelled date, or a name with a date) of its
 * own. Several bylines between two texts are a box of teasers.
 */
export function refuseSeveral(labels: readonly Label[], runs: readonly Run[]): void {
  const texts = runs.filter(({ prose, weight }) => prose >= ARTICLE_PROSE && weight >= ARTICLE_WORDS);
  const heads = texts.slice(1).flatMap((text, index) => {
    const from = (texts[index]?.to ?? 0) + 1;
    const signs = labels.slice(from, text.from).filter(opensArticle);
    const sign = signs[0];
    if (!sign || signs.some(({ kind }, at) => at > 0 && kind === sign.kind)) return [];
    const at = labels.indexOf(sign, from);
    const above = labels.slice(Math.max(from, at - MAX_HEADER), at);
    return above.some(({ kind, weight }) => weight >= 3 && kind !== 'furniture' && kind !== 'ending') ? [sign] : [];
  });
  const second = heads[0];
  if (!second) return;
  const sign = second.kind === 'byline' ? 'byline' : 'date';
  throw new UnreadableError(
    `looks like ${heads.length + 1} articles (second ${sign} in line ${second.number}); put a line --- between them`,
  );
}

function opensArticle({ kind, authors = [], date }: Label): boolean {
  return (
    (kind === 'byline' && authors.length > 0) ||
    (kind === 'date' && date?.whole === true && (date.labelled || authors.length > 0))
  );
}
