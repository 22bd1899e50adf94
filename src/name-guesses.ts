import { fold } from './fold.ts';
import { nominatives } from './name-cases.ts';
import { callingKeys, nameKeys, nameMatches } from './names.ts';

/** Of a guess, so many forms are looked at. */
const MOST_FORMS = 24;
const MOST_WORDS = 3;

/**
 * Does the asked name mean this guess (see `guessesOf` of article.ts)? A guess stands as it does in the text: where a language inflects
 * names, as Ukrainian and Russian do, in any case (Зеленського).
 */
export function guessMatches(asked: string, guess: string): boolean {
  return nameMatches(asked, guess) || nominativesOf(guess).some((form) => nameMatches(asked, form));
}

/** All keys by which an index finds a guess: those of `nameKeys`, and those of `callingKeys`. */
export function guessKeys(guess: string): { words: Set<string>; calling: Set<string> } {
  const forms = [guess, ...nominativesOf(guess)];
  return { words: new Set(forms.flatMap(nameKeys)), calling: new Set(forms.flatMap(callingKeys)) };
}

/** What the name may be when it is asked for, folded; none if its script or endings say that it is no case. */
function nominativesOf(name: string): string[] {
  const words = fold(name).split(' ');
  if (words.length > MOST_WORDS) return [];
  let forms: string[] = [''];
  for (const [i, word] of words.entries()) {
    const isLast = i === words.length - 1;
    const cases = nominatives(word);
    if (isLast && cases.length === 0) return [];
    // Of the words before it, the first guesses do: they only have to agree with a given name.
    const choices = isLast ? cases : [word, ...cases.slice(0, 2)];
    forms = forms.flatMap((form) => choices.map((choice) => `${form} ${choice}`)).slice(0, MOST_FORMS);
  }
  return forms.map((form) => form.slice(1));
}
