/** How moments lie in time: how many of each list are in each of so many equal parts of the time from the first to the last of all. */
export function histogram(lists: readonly (readonly number[])[], parts: number): number[][] {
  let first = Infinity;
  let last = -Infinity;
  for (const moment of lists.flat()) {
    first = Math.min(first, moment);
    last = Math.max(last, moment);
  }
  return lists.map((moments) => {
    const counts = new Array<number>(parts).fill(0);
    for (const moment of moments) {
      const part = Math.floor(((moment - first) / (last - first + 1)) * parts);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    return counts;
  });
}
