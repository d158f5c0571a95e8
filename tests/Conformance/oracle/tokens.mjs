// Spoils the text of a document, token by token or character by character, so that most of it cannot be parsed.
import { tokensOf } from './layout.mjs';

const TOKENS = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '|', '&', '=', '..', '.', 'on', 'fragment', 'query', 'mutation', 'subscription', 'true', 'false', 'null', 'type', 'extend', 'schema', 'input', 'enum',
  'union', 'interface', 'implements', 'directive', 'repeatable', 'scalar', 'FIELD', 'QUERY', 'x', 'é', '0', '1', '-1', '01', '-', '1.', '1.5', '.5', '1e', '1e5', '1.5E-7', '1x', '0x1', '00', '-0', '1_0', '1.5.5', '""', '"a"', '"""a"""', '"""', '"',
  '"\\x"', '"\\u00"', '"\\uD83D"', '"\\uD83D\\uDE00"', '"\\uDE00"', '"\\u{1F600}"', '"\\u{}"', '"\\u{110000}"', '"\\u{D800}"', '"\\u{1F6', '"a\nb"', '"a\\', '"\u0007"', '"😀"', '#c', '#c\n', '\u0000', '\u00a0', '\u200b', '\ufeff', '?', '%', '~',
  '\'a\'', '\\', '"""\\""""""', '"""a""""', '""""', '{}', '()', '[]', '@a', '$a', '$ a', '@ a', '"desc" ', '& ', '| a', '😀', '\r', '"\\u{00000000041}"', '"\t"', '"""\u0007"""', '"\u007f"'];

export function mutateText(random, text) {
  if (random.chance(0.2)) return mutateCharacters(random, text);
  const tokens = tokensOf(text).map((token) => token.text);
  for (let i = random.pick([1, 1, 1, 2, 3]); i > 0; i--) {
    const at = random.below(tokens.length);
    switch (random.below(6)) {
      case 0: tokens.splice(at, 1); break;
      case 1: tokens.splice(at, 0, random.pick(TOKENS)); break;
      case 2: tokens[at] = random.pick(TOKENS); break;
      case 3: tokens.splice(at, 0, tokens[random.below(tokens.length)]); break;
      case 4: { const other = random.below(tokens.length); [tokens[at], tokens[other]] = [tokens[other], tokens[at]]; break; }
      default: tokens.length = Math.max(1, at);
    }
    if (tokens.length === 0) tokens.push('{');
  }
  const glue = random.pick([' ', ' ', '\n', '\r\n', ', ']);
  return tokens.join(glue);
}

function mutateCharacters(random, text) {
  const characters = [...text];
  for (let i = random.pick([1, 1, 2]); i > 0; i--) {
    const at = random.below(characters.length);
    if (random.chance(0.4)) characters.splice(at, 1);
    else characters.splice(at, random.below(2), random.pick(TOKENS));
  }
  return characters.join('');
}
