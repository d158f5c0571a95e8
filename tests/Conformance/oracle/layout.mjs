// Gives a printed document another layout: other whitespace, commas, comments, escapes. Its meaning stays, its lines and columns do not.
import { Lexer, Source, TokenKind } from 'graphql';

const WORDS = new Set([TokenKind.NAME, TokenKind.INT, TokenKind.FLOAT, TokenKind.STRING, TokenKind.BLOCK_STRING]);

/** The tokens of a text, comments left out, each as it was written. */
export function tokensOf(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push({ kind: token.kind, text: text.slice(token.start, token.end), value: token.value });
  return tokens;
}

/**
 * @param text a document that can be parsed
 * @param printed gives the document as the reference prints it, when that is wanted
 */
export function layOut(random, text, printed = () => text) {
  const style = random.weighted({ printed: 4, compact: 2, wild: 4 });
  return style === 'printed' ? printed() : arrange(random, style, tokensOf(text));
}

function arrange(random, style, tokens) {
  let text = style === 'wild' && random.chance(0.05) ? '\ufeff' : '';
  for (let i = 0; i < tokens.length; i++) {
    text += tokens[i].kind === TokenKind.STRING && style === 'wild' ? rewriteString(random, tokens[i]) : tokens[i].text;
    if (i + 1 < tokens.length) text += separator(random, style, tokens[i], tokens[i + 1]);
  }
  return text + (random.chance(0.3) ? '\n' : '');
}

function separator(random, style, left, right) {
  const mustPart = (WORDS.has(left.kind) && WORDS.has(right.kind)) || (WORDS.has(left.kind) && right.kind === TokenKind.SPREAD);
  if (style === 'compact') return mustPart ? ' ' : '';
  if (!mustPart && random.chance(0.2)) return '';
  if (random.chance(0.6)) return ' ';
  return random.pick(['\n', '\n', '\n  ', '\r\n', '\r', '\t', ',', ', ', ' ,\n', '\n\n', ' # a comment: "{é😀\n', '\n#\n', '\ufeff']);
}

function rewriteString(random, token) {
  if (random.chance(0.6)) return token.text;
  let text = '"';
  for (const character of token.value) {
    const code = character.codePointAt(0);
    if (random.chance(0.25)) text += random.chance(0.5) ? `\\u{${code.toString(16)}}` : units(character);
    else if (code < 0x20 || character === '"' || character === '\\') text += units(character);
    else text += character;
  }
  return text + '"';
}

function units(character) {
  let text = '';
  for (let i = 0; i < character.length; i++) text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase()}`;
  return text;
}
