import type { Author } from '../article.ts';
import { fold } from '../names.ts';
import { isOrganization, isPersonName, readNames } from './pasted-bylines.ts';
import type { Label } from './pasted-labels.ts';
import { isSection, ROLE_WORDS, TAG_LABELS } from './pasted-words.ts';

/** The authors of a line that is nothing but their names. */
export function namesIn(label: Label | undefined): Author[] {
  if (label?.kind !== 'short' || label.weight > 16 || label.text.length > 120) return [];
  if (isSection(label.text) || TAG_LABELS.has(label.key)) return [];
  const names = readNames(label.text);
  const typed = names.every(({ name, type }) =>
    type === 'organization' ? isOrganization(name) : type === 'person' && isPersonName(name),
  );
  return typed && isNothingButNames(label.text, names) ? names : [];
}

/** Whether a text says little beside the names: "Jane Doe Parliamentary editor", "Associated Press in Valencia". */
function isNothingButNames(text: string, names: readonly Author[]): boolean {
  const told = names.reduce((sum, { name }) => sum + name.length, 0);
  if (told >= 0.5 * text.length) return true;
  const known = new Set(names.flatMap(({ name }) => fold(name).split(' ')));
  const others = (fold(text).match(/[\p{L}-]+/gu) ?? []).filter((word) => !known.has(word));
  return told > 0 && others.length <= 4 && others.some((word) => ROLE_WORDS.has(word));
}
