// Literals and JSON values of input types. A type is its text ("[Int!]"), a model is what schema.mjs makes.

const TEXTS = ['""', '"a"', '"blåbær"', '"two words"', '"😀"', '"a\\n\\t\\"b\\\\"', '"\\u00e9"', '"\\u{1F600}"', '"""block"""', '"""\n  indented\n    more\n  """',
  '"""with \\""" quotes"""', '"""\n\n  lines\n\n  """', '"12"', '"true"', '"RED"'];
const INTS = ['0', '-0', '1', '-1', '7', '42', '100', '2147483647', '-2147483648'];
const FLOATS = ['0.0', '1.5', '-2.25', '1e3', '1E-2', '1.5e+10', '3', '-7', '12345678901', '0'];

/** How deep input objects and lists are nested, but for fields that must be given. */
const DEEPEST = 5;

export const named = (type) => type.replace(/[[\]!]/g, '');
export const isNonNull = (type) => type.endsWith('!');
export const nullable = (type) => (isNonNull(type) ? type.slice(0, -1) : type);
export const isList = (type) => nullable(type).startsWith('[');
export const itemOf = (type) => nullable(type).slice(1, -1);
export const isRequired = (input) => isNonNull(input.type) && input.default === undefined;

/**
 * A literal that fits a type.
 * @param variable gives a variable's text for a place, or undefined; left out where literals must be constant.
 */
export function literal(random, model, type, variable, place = {}) {
  const name = variable?.(type, place);
  if (name !== undefined) return name;
  if (!isNonNull(type) && !place.mustBeGiven && random.chance(0.07)) return 'null';
  const depth = (place.depth ?? 0) + 1;
  if (isList(type)) {
    if (random.chance(0.12)) return literal(random, model, asNonNull(itemOf(type)), undefined, { depth });
    const count = random.pick(depth > DEEPEST ? [0, 1] : [0, 1, 1, 2, 3]);
    return `[${Array.from({ length: count }, () => literal(random, model, itemOf(type), variable, { depth })).join(', ')}]`;
  }
  return leaf(random, model, nullable(type), variable, depth);
}

const asNonNull = (type) => (isNonNull(type) ? type : `${type}!`);

function leaf(random, model, name, variable, depth) {
  switch (name) {
    case 'Int': return random.pick(INTS);
    case 'Float': return random.pick(FLOATS);
    case 'String': return random.pick(TEXTS);
    case 'Boolean': return random.pick(['true', 'false']);
    case 'ID': return random.pick(['"x1"', '"😀"', '7', '-3', '12345678901234567890']);
  }
  if (model.enums.has(name)) return random.pick(model.enums.get(name));
  if (!model.inputs.has(name)) return anything(random, 2);
  const input = model.inputs.get(name);
  if (input.isOneOf) {
    const field = random.pick(input.fields.filter((one) => !model.inputs.has(named(one.type)) || (depth < DEEPEST && random.chance(0.2))));
    if (field === undefined || isRecursive(model, field)) return `{${input.fields[0].name}: ${literal(random, model, input.fields[0].type, undefined, { depth, mustBeGiven: true })}}`;
    return `{${field.name}: ${literal(random, model, field.type, variable, { depth, mustBeGiven: true, isOneOf: true })}}`;
  }
  const fields = random.shuffled(input.fields).filter((field) => isRequired(field)
    || (!isRecursive(model, field) && random.chance(model.inputs.has(named(field.type)) ? (depth < DEEPEST ? 0.25 : 0) : 0.6)));
  return `{${fields.map((field) => `${field.name}: ${literal(random, model, field.type, variable, { depth, hasDefault: field.default !== undefined })}`).join(', ')}}`;
}

/** While input objects are made, the later ones have no fields yet; what refers to them is left out, which also keeps default values from going round in circles. */
const isRecursive = (model, field) => model.inputs.get(named(field.type))?.index >= (model.knownInputs ?? Infinity);

/** What a scalar of no known kind takes. */
export function anything(random, depth) {
  const kind = random.below(depth > 0 ? 8 : 6);
  if (kind === 0) return random.pick(INTS);
  if (kind === 1) return random.pick(FLOATS);
  if (kind <= 3) return random.pick(TEXTS);
  if (kind === 4) return random.pick(['true', 'false']);
  if (kind === 5) return random.pick(['NAME', 'RED', 'x']);
  if (kind === 6) return `[${Array.from({ length: random.below(3) }, () => anything(random, depth - 1)).join(', ')}]`;
  return `{${random.some(['a', 'b', 'c'], random.below(3)).map((name) => `${name}: ${anything(random, depth - 1)}`).join(', ')}}`;
}

/** A literal that most types do not take. Not `1e400`: no finite number (section 3.5.2), yet the reference takes it for a Float. */
export function wrongLiteral(random) {
  return random.pick(['"text"', '1', '1.5', 'true', 'null', 'NO_SUCH', 'RED', '{}', '{a: 1}', '[]', '[null]', '[1]', '[[1]]', '[RED, "x"]', '2147483648', '-2147483649',
    '"""block"""', '{name: null}', '[{}]', '99999999999999999999', '0.0', '1.0', 'colour', 'REDD']);
}

/** A JSON value for a variable of a type. */
export function json(random, model, type, depth = 3) {
  if (!isNonNull(type) && random.chance(0.1)) return null;
  if (isList(type)) {
    if (random.chance(0.12)) return json(random, model, asNonNull(itemOf(type)), depth);
    return Array.from({ length: random.below(4) }, () => json(random, model, itemOf(type), depth));
  }
  const name = nullable(type);
  switch (name) {
    case 'Int': return random.pick([0, 1, -1, 42, 2147483647, -2147483648]);
    case 'Float': return random.pick([0, 1.5, -2.25, 1000, 12345678901]);
    case 'String': return random.pick(['', 'a', 'blåbær', '😀', 'line\nline']);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.pick(['x1', '', 7, -3]);
  }
  if (model.enums.has(name)) return random.pick(model.enums.get(name));
  if (!model.inputs.has(name)) return random.pick([1, 'x', true, 1.5, [1, 'a'], { a: { b: [] } }, '2026-11-22']);
  const input = model.inputs.get(name);
  if (input.isOneOf) {
    const field = random.pick(input.fields.filter((one) => !model.inputs.get(named(one.type))?.isOneOf));
    return { [field.name]: json(random, model, asNonNull(field.type), depth - 1) };
  }
  const fields = input.fields.filter((field) => isRequired(field) || (depth > 0 && random.chance(0.5)));
  return Object.fromEntries(random.shuffled(fields).map((field) => [field.name, json(random, model, field.type, depth - 1)]));
}

/** A JSON value that most types do not take. */
export function wrongJson(random) {
  return random.pick([null, 'text', 1, 1.5, true, [], [null], [1, 'x'], {}, { a: 1 }, 2147483648, -2147483649, 'RED', 'NO_SUCH', [[1]], { noSuch: 1, name: null }, '', '12', 1e21]);
}

/** A JSON value with one part of it spoilt. */
export function spoilt(random, value) {
  if (value !== null && typeof value === 'object' && random.chance(0.7)) {
    const keys = Object.keys(value);
    if (keys.length > 0) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      const key = random.pick(keys);
      if (!Array.isArray(copy) && random.chance(0.25)) delete copy[key];
      else if (!Array.isArray(copy) && random.chance(0.3)) copy[`${key}x`] = copy[key];
      else copy[key] = spoilt(random, copy[key]);
      return copy;
    }
  }
  return wrongJson(random);
}
