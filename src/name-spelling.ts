import { isArabicName, sameFamily } from './given-names.ts';
import { consonants } from './name-sounds.ts';
import type { NameWord } from './name-words.ts';

/** Are they one family name, in some spelling? Arabic given names are family names too; Joe is no family Joseph. */
export function sameFamilyWord(a: NameWord, b: NameWord): boolean {
  if (a.key !== b.key) return false;
  if (a.sound === b.sound) return true;
  if (a.given !== undefined && a.given === b.given) return isArabicName(a.text);
  const family = sameFamily(a.text);
  return family !== undefined && family === sameFamily(b.text);
}

/** How two words of a name agree. */
export type Agreement = 'equal' | 'sound' | 'variant' | 'initial' | 'letter' | 'consonants' | 'near' | 'joined';

/** How two given names agree, or undefined. */
export function sameGiven(a: NameWord, b: NameWord): Exclude<Agreement, 'joined'> | undefined {
  if (a.text === b.text) return 'equal';
  if (a.sound === b.sound) return 'sound';
  if (a.key === b.key) return 'variant';
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 'initial' : undefined;
  if (areKnownToDiffer(a, b)) return undefined;
  const edits = allowedEdits(a.text, b.text);
  if (edits > 0 && editDistance(a.text, b.text, edits) <= edits) return 'letter';
  return undefined;
}

/** Do two words differ in their vowels only? That says something of names whose script writes no vowels. */
export function haveSameConsonants(a: NameWord, b: NameWord): boolean {
  const shorter = Math.min(a.sound.length, b.sound.length);
  if (shorter < 3 || Math.abs(a.sound.length - b.sound.length) > 3 || areKnownToDiffer(a, b)) return false;
  const kept = consonants(a.sound);
  return kept.length >= 2 && kept === consonants(b.sound);
}

/** Is a third of the letters at most another? For words of which the rest of the name agrees. */
export function areNear(a: NameWord, b: NameWord): boolean {
  if (areKnownToDiffer(a, b)) return false;
  const edits = Math.floor(Math.min(a.sound.length, b.sound.length) / 3);
  return edits > 0 && a.sound[0] === b.sound[0] && editDistance(a.sound, b.sound, edits) <= edits;
}

/** Two given names of the tables that are not one: Hassan is not Hussein. */
function areKnownToDiffer(a: NameWord, b: NameWord): boolean {
  return a.key !== b.key && a.given !== undefined && b.given !== undefined;
}

/** One letter may differ from five letters on, two from eight on. */
function allowedEdits(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** Letters to insert, drop, change or swap; anything above `most` means "more". */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
