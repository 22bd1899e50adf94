/** The most typing errors (a letter wrong, missing, too many, or two swapped) that still look like the same word. */
const MOST_ERRORS = 2;

/**
 * The candidate that `word` was probably meant to be: the nearest one, upper and lower case being the same, and of equally near
 * ones the first. At most two typing errors apart and, for short words, at most half their letters; otherwise undefined.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let allowed = Math.min(MOST_ERRORS, Math.floor(typed.length / 2));
  let best: string | undefined;
  for (const candidate of candidates) {
    const meant = candidate.toLowerCase();
    if (Math.abs(meant.length - typed.length) > allowed) continue;
    const errors = distance(typed, meant);
    if (errors > allowed) continue;
    if (errors === 0) return candidate;
    best = candidate;
    allowed = errors - 1;
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment): changed, missing and surplus letters, and neighbours swapped. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
