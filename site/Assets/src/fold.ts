// Makes forms of a name that people take for the same equal. `fold` is the same function as the one of api/Text/Folding.cs: the tests of
// both read the pairs of tests/search-cases.json.
import type { Likeness } from './catalogue';

const letters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/** Lower case letters a–z, digits and single spaces: `Kárášjohka` becomes `karasjohka`, `Ørsta` `orsta`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[æøđŋŧß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

/** Folded text as searches compare it: each word in the form that it shares with others, as «selvhjelp» for the nynorsk «sjølvhjelp». */
export function comparable(text: string, { beginnings }: Likeness): string {
  const common = (word: string): string => {
    const found = beginnings.find(([form]) => word.startsWith(form));
    return found ? found[1] + word.slice(found[0].length) : word;
  };
  return fold(text).split(' ').map(common).join(' ');
}

/**
 * The folded word, and how else people type it: æ as a or e (as ä and é fold to), ø as oe, å as aa. Only for what is searched in:
 * what a visitor types is made comparable once.
 */
export function forms(text: string, likeness: Likeness): string[] {
  const lower = text.toLowerCase();
  const spelled = [
    lower,
    lower.replace(/æ/g, 'a'),
    lower.replace(/æ/g, 'e'),
    lower.replace(/ø/g, 'oe').replace(/å/g, 'aa'),
  ];
  // As it stands too: «aus» is not yet a word that has a common form.
  return [...new Set(spelled.flatMap((form) => [comparable(form, likeness), fold(form)]))];
}
