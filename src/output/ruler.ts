/** Measures texts as a terminal shows them. */
export interface Ruler {
  /** Columns that the text takes: East Asian letters and emoji take two, accents none. */
  widthOf(text: string): number;
  /** The text, or its beginning with an ellipsis so that it takes at most `width` columns. Never cuts a letter or an emoji in two. */
  cut(text: string, width: number): string;
}

/** Columns that the widest of these texts takes; 0 if there is none. Not `Math.max(...)`: there may be a hundred thousand names. */
export function widestOf({ widthOf }: Ruler, texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
}

/**
 * Texts in which every code unit is a letter of one column that nothing joins with its neighbours: Latin, Greek and Cyrillic letters and
 * the usual punctuation. A test compares this with string-width.
 */
const SIMPLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037b-\u037f\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u20ac\u2116]*$/;

const simple: Ruler = {
  widthOf: (text) => text.length,
  cut: (text, width) => {
    if (text.length <= width) return text;
    return width > 0 ? `${text.slice(0, width - 1).trimEnd()}…` : '';
  },
};

/** A ruler for these texts and their parts. What knows the widths of all letters is loaded for those that need it: it takes 25 ms. */
export async function rulerFor(texts: readonly string[]): Promise<Ruler> {
  return texts.every((text) => SIMPLE.test(text)) ? simple : wholeRuler();
}

async function wholeRuler(): Promise<Ruler> {
  const { default: stringWidth } = await import('string-width');
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const widthOf = (text: string): number => (SIMPLE.test(text) ? text.length : stringWidth(text));
  const cut = (text: string, width: number): string => {
    if (SIMPLE.test(text)) return simple.cut(text, width);
    // Nothing in a headline has more than some code units a column; what lies beyond cannot be shown.
    const start = text.slice(0, width * 16 + 16);
    if (start === text && widthOf(text) <= width) return text;
    let shown = '';
    let used = 0;
    for (const { segment } of graphemes.segment(start)) {
      used += widthOf(segment);
      if (used > width - 1) break;
      shown += segment;
    }
    return width > 0 ? `${shown.trimEnd()}…` : '';
  };
  return { widthOf, cut };
}
