// Makes forms of a name that people take for the same equal. `fold` is the same function as the one of api/Text/Folding.cs: the tests of
// both read the pairs of tests/search-cases.json.

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

/** Folded text as searches compare it: the nynorsk «sjølvhjelp» is the same word as «selvhjelp». */
export function comparable(text: string): string {
  return fold(text).replace(/sjolvhjelp/g, 'selvhjelp');
}

/**
 * The folded word, and how else people type it: æ as a or e (as ä and é fold to), ø as oe, å as aa. Only for what is searched in:
 * what a visitor types is made comparable once.
 */
export function forms(text: string): string[] {
  const lower = text.toLowerCase();
  const spelled = [
    lower,
    lower.replace(/æ/g, 'a'),
    lower.replace(/æ/g, 'e'),
    lower.replace(/ø/g, 'oe').replace(/å/g, 'aa'),
  ];
  return [...new Set(spelled.map(comparable))];
}
