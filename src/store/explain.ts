import { allOf, EVERYTHING, type Query } from '../query.ts';
import type { Explanation } from './store.ts';

/** What a count says: `exact` is false when there are more than were counted. */
export interface Counted {
  matching: number;
  exact: boolean;
}

const UNDATED: Query = { type: 'not', of: { type: 'date', interval: {}, words: '' } };

/** Explains a query by counting: each part together with those before it, then the undated that only a date shuts out. */
export async function explainBy(query: Query, count: (part: Query) => Promise<Counted>): Promise<Explanation> {
  const parts = query.type === 'all' ? query.of : [query];
  const { matching: total } = await count(EVERYTHING);
  const explained: Explanation['parts'] = [];
  for (const [i, part] of parts.entries())
    explained.push({ query: part, ...(await count(allOf(parts.slice(0, i + 1)))) });
  const others = parts.filter((part) => part.type !== 'date');
  const { matching: undated } = await count(allOf([...others, UNDATED]));
  return { total, undated, parts: explained };
}
