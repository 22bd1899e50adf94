import { fold } from '../names.ts';
import { type Found, type Layout, placesBetween } from './pasted-layout.ts';
import { TAG_LABELS } from './pasted-words.ts';

/** How far above the headline and below the body tags may stand. */
const HEADER = 12;
const FOOTER = 30;
const MAX_TAG_WORDS = 5;

/** The publisher's tags: a row of short names above the headline, or a labelled row below the text. */
export function findTags({ labels, first, run }: Layout): Found<string[]> | undefined {
  for (const at of [...placesBetween(first - HEADER, first)].reverse()) {
    const value = namesInRow(labels[at]?.text ?? '');
    if (value.length >= 3) return { value, rule: 'row of names above the headline', confidence: 0.85, at };
  }
  for (const at of placesBetween(run.to + 1, Math.min(labels.length, run.to + 1 + FOOTER))) {
    const text = labels[at]?.text ?? '';
    const label = /^([^:：]{2,30})[:：]\s*(.*)$/u.exec(text);
    if (!TAG_LABELS.has(fold(label?.[1] ?? text))) continue;
    const value = namesInRow(label?.[2] || labels[at + 1]?.text || '');
    if (value.length > 0) return { value, rule: 'labelled row of tags', confidence: 0.9, at };
  }
  return undefined;
}

/** The parts of a row that commas divide, if each looks like a name; else none. */
export function namesInRow(text: string): string[] {
  if (text.length > 600 || !/[,，、،]/u.test(text) || /[.!?;:。]$/u.test(text)) return [];
  const parts = text.split(/\s*[,，、،]\s*/u).filter(Boolean);
  const named = parts.every((part) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(part) && part.split(/\s+/u).length <= MAX_TAG_WORDS);
  return named && !parts.some((part) => /\d{4}$/u.test(part) && parts.length < 4) ? parts : [];
}
