// Reduces a stylesheet to what the site uses.
//
// A word is used when it stands anywhere in the sources (components, C#, TypeScript): a class, an attribute, an attribute's value or an
// element that nobody ever writes cannot be on a page. This keeps too much rather than too little, so a class name must only be written
// out whole somewhere (`badge-open`, not `badge-` + state). Then custom properties that no kept declaration reaches are dropped.
//
// The input is what esbuild prints: valid CSS without nesting of style rules.

/** The words of a source text, and the values that it gives to data attributes, as `data-color=danger`. */
export function words(text) {
  const given = text.matchAll(/\b(data-[\w-]+)=\\?"(@?)([\w-]*)/g);
  const pairs = [...given].map(([, name, computed, value]) => `${name}=${computed ? '*' : value}`);
  return [...(text.match(/[A-Za-z0-9_][\w-]*/g) ?? []), ...pairs];
}

/** @param {string} css @param {Set<string>} used @returns {string} */
export function reduce(css, used) {
  const sheet = parse(css);
  keepSelectors(sheet, used);
  keepProperties(sheet);
  keepKeyframes(sheet);
  return print(sheet);
}

// A node is { head, body } for a block and { text } for a declaration or a statement such as `@layer a, b;`.
function parse(css) {
  let at = 0;
  const list = () => {
    const nodes = [];
    for (;;) {
      const { text, end } = scan(css, at);
      at = end + 1;
      const head = text.trim();
      if (css[end] === '{') nodes.push({ head, body: list() });
      else {
        if (head) nodes.push({ text: head });
        if (end >= css.length || css[end] === '}') return nodes;
      }
    }
  };
  return list();
}

// Reads to the next `{`, `}` or `;` that is not inside a string, a comment or parentheses.
function scan(css, from) {
  let depth = 0;
  let text = '';
  let at = from;
  for (; at < css.length; at++) {
    const c = css[at];
    if (c === '/' && css[at + 1] === '*') {
      at = css.indexOf('*/', at + 2) + 1;
      continue;
    }
    if (c === '\\') text += css[at++];
    else if (c === '"' || c === "'") {
      const end = closingQuote(css, at);
      text += css.slice(at, end);
      at = end;
    } else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && (c === '{' || c === '}' || c === ';')) break;
    text += css[at];
  }
  return { text, end: at };
}

function closingQuote(css, open) {
  let at = open + 1;
  while (css[at] !== css[open]) at += css[at] === '\\' ? 2 : 1;
  return at;
}

const isStyleRule = (node) => node.body && !node.head.startsWith('@');

function keepSelectors(nodes, used, inKeyframes = false) {
  for (const node of nodes) {
    if (!node.body) continue;
    if (isStyleRule(node) && !inKeyframes) node.head = split(node.head).filter((selector) => possible(selector, used)).join(',');
    else keepSelectors(node.body, used, /^@(-\w+-)?keyframes/.test(node.head));
  }
  dropEmpty(nodes);
}

function dropEmpty(nodes) {
  for (const node of nodes) if (node.body) dropEmpty(node.body);
  const kept = nodes.filter((node) => !node.body || (node.head !== '' && node.body.length > 0));
  nodes.splice(0, nodes.length, ...kept);
}

// Splits a selector list at its commas.
function split(list) {
  const parts = [''];
  let depth = 0;
  for (const c of list) {
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts.map((part) => part.trim());
}

// Whether an element of the site can match: what is under :not() does not count, of :is(), :where() and :has() one alternative is enough.
function possible(selector, used) {
  let rest = '';
  for (let at = 0; at < selector.length; at++) {
    const open = /^:(not|is|where|has|nth-[\w-]+|dir|lang)\(/.exec(selector.slice(at));
    if (!open) {
      rest += selector[at];
      continue;
    }
    const start = at + open[0].length;
    at = closingParenthesis(selector, start);
    if (/^(is|where|has)$/.test(open[1]) && !split(selector.slice(start, at)).some((part) => possible(part, used))) return false;
  }
  return attributesPossible(rest, used) && names(rest).every((name) => used.has(name));
}

function closingParenthesis(text, from) {
  let depth = 1;
  let at = from;
  for (; depth > 0; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return at - 1;
}

const attribute = /\[([\w-]+)(?:([~|^$*]?=)["']?([^\]"']*)["']?)?\s*[is]?\]/g;

// A data attribute's value is used when some element is given it, or when it is computed. Browsers and scripts set the states of others.
function attributesPossible(selector, used) {
  return [...selector.matchAll(attribute)].every(([, name, operator, value]) => {
    if (operator !== '=' || !name.startsWith('data-')) return used.has(name);
    return used.has(`${name}=${value}`) || (used.has(`${name}=*`) && used.has(value));
  });
}

// Classes, ids and elements; `html` and `body` are on every page.
function names(selector) {
  const plain = selector.replace(attribute, ' ').replace(/::?[\w-]+/g, ' ').replace(/\\(.)/g, '$1');
  return (plain.match(/[A-Za-z0-9_][\w-]*/g) ?? []).filter((name) => name !== 'html' && name !== 'body');
}

const declaration = /^([\w-]+)\s*:([\s\S]*)$/;
const references = (value) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);

function declarations(nodes) {
  return nodes.flatMap((node) => (node.body ? declarations(node.body) : declaration.test(node.text) ? [declaration.exec(node.text)] : []));
}

function keepProperties(sheet) {
  const all = declarations(sheet);
  const definitions = new Map();
  for (const [, name, value] of all) {
    if (name.startsWith('--')) definitions.set(name, [...(definitions.get(name) ?? []), ...references(value)]);
  }
  const reached = new Set();
  const queue = all.filter(([, name]) => !name.startsWith('--')).flatMap(([, , value]) => references(value));
  while (queue.length > 0) {
    const name = queue.pop();
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...(definitions.get(name) ?? []));
  }
  dropProperties(sheet, reached);
  dropEmpty(sheet);
}

function dropProperties(nodes, reached) {
  for (const node of nodes) if (node.body) dropProperties(node.body, reached);
  const kept = nodes.filter((node) => node.body || !node.text.startsWith('--') || reached.has(declaration.exec(node.text)[1]));
  nodes.splice(0, nodes.length, ...kept);
}

function keepKeyframes(sheet) {
  const values = declarations(sheet).filter(([, name]) => /^(-\w+-)?animation/.test(name)).map(([, , value]) => value).join(' ');
  const used = new Set(values.split(/[\s,]+/));
  const drop = (nodes) => {
    for (const node of nodes) if (node.body) drop(node.body);
    const kept = nodes.filter((node) => !/^@(-\w+-)?keyframes/.test(node.head ?? '') || used.has(node.head.split(/\s+/)[1]));
    nodes.splice(0, nodes.length, ...kept);
  };
  drop(sheet);
  dropEmpty(sheet);
}

function print(nodes) {
  return nodes.map((node) => (node.body ? `${node.head}{${print(node.body)}}` : `${node.text};`)).join('\n');
}
