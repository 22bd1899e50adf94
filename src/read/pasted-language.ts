import { fold } from '../names.ts';

/** The small words that a language cannot do without, folded when compared. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with on said have has from by are not were this which their been will who',
  de: 'der die das und ist nicht den von mit dem ein eine auf für sich des auch wird hat bei nach dass sind werden',
  fr: 'le la les des et est une dans que pour qui du sur pas au avec sont plus par ce cette ont aux été',
  es: 'el la los las de que y en un una por con para del se su al es más como pero han este ha sido',
  pt: 'o os as de que e em um uma por com para do da no na se não mais como foi são ao pelo pela',
  it: 'il lo gli di che e un una per con del della nel sono non più si ha dei alla anche questo stato',
  nl: 'de het een van en in is dat op te zijn voor met niet aan die door er ook bij naar wordt heeft',
  pl: 'w i na z się że do to jest nie od po przez dla jak które oraz są być był przy tym jego',
  da: 'og det at er en til af på for med ikke der som den har de et fra men også blev vil sig',
  sv: 'och att det är en som på för av med till den har inte ett om de från men också var kan sig',
  uk: 'і та що в у на з не до як за від про але це для є він її його вони після також який які було',
  ru: 'и в на что не с по как из за от для это он его она они но также после который было были до к',
  ar: 'في من على إلى أن عن مع هذا هذه التي الذي بعد كان كانت قد لم ما بين كل وقال',
  tr: 've bir bu için ile da de olarak olan daha çok gibi kadar ancak sonra ise göre tarafından var',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh juga telah sebagai ke karena',
};
const tables = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' ').map(fold))] as const,
);

const MIN_HITS = 8;
const MAX_LENGTH = 6000;

/**
 * The language of a text as BCP 47 primary tag, by the small words in it; undefined where they do not tell clearly. Scripts that one
 * language alone uses tell by themselves.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, MAX_LENGTH);
  const script = byScript(sample);
  if (script) return script;
  const words = fold(sample).match(/[\p{L}]+/gu) ?? [];
  const hits = tables
    .map(([language, table]) => ({ language, hits: words.filter((word) => table.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = hits;
  if (!best || best.hits < MIN_HITS || best.hits < words.length / 10) return undefined;
  return best.hits >= 1.25 * (second?.hits ?? 0) ? best.language : undefined;
}

function byScript(sample: string): string | undefined {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 5) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters / 2) return 'ko';
  if (count(/\p{Script=Han}/gu) > letters / 2) return 'zh';
  return undefined;
}
