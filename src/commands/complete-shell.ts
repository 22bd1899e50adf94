/** A command line as far as it is typed. */
export interface Typed {
  /** The words before the one that is being typed, without their quotes. */
  before: string[];
  /** The word that is being typed, without quotes; empty after a blank. */
  word: string;
  /** The same as it stands there. */
  raw: string;
  /** The quote that is still open. */
  quote: string;
}

/** Parts a command line as a POSIX shell does, as far as blanks, quotes and backslashes go. */
export function wordsOf(line: string): Typed {
  const before: string[] = [];
  let [word, raw, quote, begun] = ['', '', '', false];
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? '';
    if (quote === '' && /\s/.test(letter)) {
      if (begun) before.push(word);
      [word, raw, begun] = ['', '', false];
      continue;
    }
    begun = true;
    raw += letter;
    if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === '\\' && quote !== "'") {
      i++;
      word += line[i] ?? '';
      raw += line[i] ?? '';
    } else word += letter;
  }
  return { before, word, raw, quote };
}

/** A value as it is to be typed: within the quote that is open, or with a backslash before what means something to a shell. */
function quoted(value: string, quote: string): string {
  if (quote === "'") return value.replaceAll("'", `'\\''`);
  if (quote === '"') return value.replace(/["$`\\]/g, '\\$&');
  return value.replace(/[^\p{L}\p{N}\p{M}@%+=:,./_-]/gu, '\\$&');
}

/**
 * What bash is to put in the place of the text that it takes for the word (`current`): its words end at colons and some other
 * characters, and an @ that ends one is part of the next to readline. Undefined where the user's way of quoting differs from ours.
 */
export function forBash(value: string, { raw, quote }: Typed, current: string): string | undefined {
  const here = /^[:=,"'><;|&(]$/.test(current) ? '' : current;
  const opened = quote !== '' && raw.startsWith(quote) ? 1 : 0;
  const head = raw.slice(opened, Math.max(opened, raw.length - here.length)).replace(/@$/, '');
  const whole = quoted(value, quote);
  return whole.startsWith(head) ? whole.slice(head.length) : undefined;
}
