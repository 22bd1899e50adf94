/** Longer texts are not kept: what repeats in the news is short. */
const LONGEST = 100;

/**
 * The same function, which keeps its answers: names and tags come again and again. When there are too many it forgets them all, so
 * that memory is bounded whatever comes in.
 */
export function remembered<T>(answer: (text: string) => T, most = 4000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size >= most) answers.clear();
    const fresh = answer(text);
    answers.set(text, fresh);
    return fresh;
  };
}
