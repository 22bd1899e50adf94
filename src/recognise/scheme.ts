import type { EntityType } from '../article.ts';

const SAYS: [EntityType, RegExp][] = [
  ['person', /^(?:pers?|persons?|people|persname|author|byline)$/],
  ['organization', /^(?:orgs?|organi[sz]ations?|compan(?:y|ies)|ticker|tickers)$/],
  ['place', /^(?:geo|place|places|loc|location|locations|country|countries|city|region|geoarea)$/],
  ['topic', /^(?:topics?|subjects?|des|medtop|sections?|genres?)$/],
];

/**
 * What a feed says of a tag's kind by RSS `domain`, Atom `scheme` or a NewsML-G2 qcode (`cpnat:person`): the last word of the
 * address that names a kind. The host says nothing: people.example is a magazine.
 */
export function typeOfScheme(scheme: string | undefined): EntityType | undefined {
  if (scheme === undefined) return undefined;
  const path = scheme
    .slice(0, 500)
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '');
  for (const word of path.split(/[^a-z]+/).reverse()) {
    const said = SAYS.find(([, pattern]) => pattern.test(word));
    if (said) return said[0];
  }
  return undefined;
}
