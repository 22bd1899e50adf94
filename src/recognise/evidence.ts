import type { Draft, EntityType } from '../article.ts';
import { isCapitalised, isGiven, listed } from './shape.ts';
import { LEGAL_FORMS, ORGANISATION_WORDS, PLACE_PREPOSITIONS, TITLES } from './vocabulary.ts';

/** What an article itself says, for the tags of which nothing else tells what they are. */
export type Evidence = (tag: string) => EntityType | undefined;

const MOST_TEXT = 20_000;
const MOST_PLACES = 40;
const WORD_BEFORE = /([\p{L}\p{M}.'’-]+)[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0]([\p{L}\p{M}&][\p{L}\p{M}.'’-]*)/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Where a text has a name, as whole words; the first forty places. */
function* placesOf(text: string, name: string): Generator<number> {
  let found = 0;
  for (let at = text.indexOf(name); at !== -1 && found < MOST_PLACES; at = text.indexOf(name, at + name.length)) {
    if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + name.length] ?? '')) continue;
    found++;
    yield at;
  }
}

function around(text: string, at: number, length: number): { before: string; after: string } {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
  const after = WORD_AFTER.exec(text.slice(at + length, at + length + 40))?.[1] ?? '';
  return { before, after };
}

/** A full name whose last word stands alone elsewhere, or a title before it, is a person's. */
function personOfSeveralWords(text: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (last.length < 3 || ORGANISATION_WORDS.has(listed(last))) return false;
  const places = [...placesOf(text, name)];
  if (places.length === 0) return false;
  if (places.some((at) => TITLES.has(listed(around(text, at, name.length).before)))) return true;
  for (const at of placesOf(text, last)) {
    if (text.startsWith(name, at - (name.length - last.length))) continue;
    const { before, after } = around(text, at, last.length);
    if (TITLES.has(listed(before))) return true;
    if (
      !isCapitalised(before) &&
      !isCapitalised(after) &&
      !PLACE_PREPOSITIONS.has(listed(before)) &&
      listed(before) !== 'the'
    )
      return true;
  }
  return false;
}

/** A single word is what its neighbours make of it: Vladimir Putin, in Jordan, Ford Motor. */
function typeOfOneWord(text: string, name: string): EntityType | undefined {
  const votes = { person: 0, place: 0, organization: 0 };
  for (const at of placesOf(text, name)) {
    const { before, after } = around(text, at, name.length);
    const [left, right] = [listed(before), listed(after)];
    if (isCapitalised(after) && (ORGANISATION_WORDS.has(right) || LEGAL_FORMS.has(right))) votes.organization++;
    else if (isCapitalised(before) && (TITLES.has(left) || isGiven(left))) votes.person++;
    else if (PLACE_PREPOSITIONS.has(left) && !isCapitalised(after)) votes.place++;
  }
  const [best, next] = Object.entries(votes).sort(([, a], [, b]) => b - a) as [
    [EntityType, number],
    [EntityType, number],
  ];
  return best[1] > next[1] ? best[0] : undefined;
}

/** The evidence of a draft's headline, summary, caption and text (its first 20,000 characters). */
export function evidenceOf(draft: Pick<Draft, 'title' | 'summary' | 'content_text' | 'image'>): Evidence {
  let text: string | undefined;
  return (tag) => {
    text ??= [draft.title, draft.summary, draft.image?.caption, draft.content_text?.slice(0, MOST_TEXT)]
      .filter((part) => part !== undefined)
      .join('\n');
    if (tag.length < 3 || tag.length > 80) return undefined;
    if (!tag.includes(' ')) return typeOfOneWord(text, tag);
    return personOfSeveralWords(text, tag) ? 'person' : undefined;
  };
}
