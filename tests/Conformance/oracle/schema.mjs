// Makes valid schemas: a model of plain objects, and its SDL.
import { isList, isNonNull, itemOf, literal, named, nullable } from './values.mjs';

const FIELDS = ['id', 'name', 'title', 'size', 'weight', 'owner', 'parent', 'children', 'items', 'node', 'kind', 'tags', 'status', 'rank', 'next', 'peer', 'made', 'when'];
const ARGUMENTS = ['first', 'after', 'filter', 'by', 'of', 'flag', 'limit', 'tint'];
const OBJECTS = ['Cat', 'Dog', 'Book', 'Author', 'Shelf', 'Place', 'Parcel'];
const INTERFACES = ['Node', 'Named', 'Pet', 'Owned'];
const INPUTS = ['Filter', 'Point', 'Range', 'Change'];
const ENUMS = { Colour: ['RED', 'GREEN', 'BLUE', 'GREY'], Size: ['S', 'M', 'L'], Way: ['NORTH', 'EAST', 'SOUTH', 'WEST', 'north'] };
const SCALARS = ['Date', 'Json', 'Url'];
const EXECUTABLE = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT', 'VARIABLE_DEFINITION'];
const TYPE_SYSTEM = ['SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE', 'UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'];
const ON_INPUTS = ['SCALAR', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'];
const BUILT_IN = ['Int', 'Float', 'String', 'String', 'Boolean', 'ID'];

/** @returns the model with its SDL in `sdl`; every model is a valid schema. */
export function makeSchema(random) {
  const model = { random, scalars: random.some(SCALARS, random.between(0, 2)), enums: new Map(), inputs: new Map(), interfaces: new Map(), objects: new Map(), unions: new Map(), directives: [] };
  for (const name of random.some(Object.keys(ENUMS), random.between(1, 3))) model.enums.set(name, random.some(ENUMS[name], random.between(2, 5)));
  makeInputs(model);
  const interfaceNames = random.some(INTERFACES, random.between(0, 4));
  const objectNames = random.some(OBJECTS, random.between(3, 6));
  makeShapes(model, interfaceNames, objectNames);
  makeDirectives(model);
  makeRoots(model);
  model.sdl = print(model);
  delete model.random;
  return model;
}

function wrap(random, name) {
  const form = random.weighted({ T: 45, 'T!': 20, '[T]': 10, '[T!]!': 9, '[T]!': 5, '[T!]': 4, '[[T]]': 4, '[[T!]!]!': 3 });
  return form.replace('T', name);
}

const leafName = (model) => model.random.pick([...BUILT_IN, ...model.scalars, ...model.enums.keys()]);

function makeInputs(model) {
  const { random } = model;
  const names = random.some(INPUTS, random.between(1, 3));
  // Known before they are filled, because input objects may refer to each other and to themselves.
  for (const name of [...names, 'Choice']) model.inputs.set(name, { isOneOf: name === 'Choice', fields: [], index: model.inputs.size });
  for (const input of model.inputs.values()) {
    model.knownInputs = input.index;
    for (const field of random.some(FIELDS, random.between(2, 5))) {
      if (input.isOneOf) {
        const type = input.fields.length === 0 ? leafName(model) : random.pick([leafName(model), `[${leafName(model)}!]`, random.pick([...model.inputs.keys()])]);
        input.fields.push({ name: field, type });
      } else {
        input.fields.push(inputValue(model, field, [...model.inputs.keys()], input.index));
      }
    }
  }
  delete model.knownInputs;
}

/** An argument or input field. Input objects of a higher index are not filled yet: they are only referred to where null will do. */
function inputValue(model, name, inputNames, index) {
  const { random } = model;
  let type = wrap(random, random.chance(0.25) ? random.pick(inputNames) : leafName(model));
  const target = model.inputs.get(named(type));
  const isLater = target !== undefined && target.index >= index;
  if (isLater) type = random.pick([named(type), `[${named(type)}]`, `[${named(type)}!]`]);
  const value = { name, type };
  if (!isLater && random.chance(isNonNull(type) ? 0.4 : 0.3)) value.default = literal(random, model, type);
  if (random.chance(0.08) && !(isNonNull(type) && value.default === undefined)) value.deprecated = true;
  return value;
}

const argumentsFor = (model, most) => model.random.some(ARGUMENTS, model.random.pick([0, 0, 0, 1, 1, 2, most]))
  .map((name) => inputValue(model, name, [...model.inputs.keys()], Infinity));

function makeShapes(model, interfaceNames, objectNames) {
  const { random } = model;
  const outputs = [...interfaceNames, ...objectNames];
  const ownNames = random.shuffled(FIELDS);
  const field = (name) => ({
    name,
    type: wrap(random, random.chance(0.5) ? random.pick(outputs) : leafName(model)),
    arguments: argumentsFor(model, 3),
    deprecated: random.chance(0.05),
  });
  for (const name of interfaceNames) {
    const shape = { fields: new Map(), interfaces: closure(model, random.some([...model.interfaces.keys()], random.pick([0, 0, 1, 2]))) };
    inherit(model, shape, outputs);
    for (const own of ownNames.splice(0, random.between(1, 3))) if (!shape.fields.has(own)) shape.fields.set(own, field(own));
    model.interfaces.set(name, shape);
  }
  for (const name of objectNames) {
    const shape = { fields: new Map(), interfaces: closure(model, random.some(interfaceNames, random.pick([0, 1, 1, 2]))) };
    inherit(model, shape, outputs);
    for (const own of random.some(FIELDS, random.between(2, 6))) if (!shape.fields.has(own)) shape.fields.set(own, field(own));
    model.objects.set(name, shape);
  }
  for (const name of random.some(['Anything', 'Found'], random.between(0, 2))) model.unions.set(name, random.some(objectNames, random.between(1, 4)));
}

/** Interfaces with those that they implement. */
function closure(model, names) {
  const all = new Set(names);
  for (const name of names) for (const other of model.interfaces.get(name).interfaces) all.add(other);
  return [...all];
}

/** Takes over the fields that interfaces promise: of the same type or a narrower one, with the same arguments or more that are optional. */
function inherit(model, shape, outputs) {
  const { random } = model;
  for (const name of shape.interfaces) {
    for (const promised of model.interfaces.get(name).fields.values()) {
      if (shape.fields.has(promised.name)) continue;
      // An interface further down may narrow a promise: the narrowest is the one to keep.
      const all = shape.interfaces.map((one) => model.interfaces.get(one).fields.get(promised.name)).filter(Boolean);
      const narrowest = all.reduce((best, one) => (one.type.length > best.type.length ? one : best));
      // Of one name only when of one type: two interfaces with a common one may each add theirs, and a type may implement both.
      const extra = random.chance(0.1) ? [random.pick([{ name: 'count', type: 'Int' }, { name: 'text', type: 'String' }, { name: 'ids', type: '[ID!]' }])] : [];
      const known = all.flatMap((one) => one.arguments).filter((one, i, list) => list.findIndex((other) => other.name === one.name) === i);
      const type = !isNonNull(narrowest.type) && random.chance(0.2) ? `${narrowest.type}!` : narrowest.type;
      shape.fields.set(promised.name, { name: promised.name, type, arguments: [...known, ...extra.filter((one) => known.every((other) => other.name !== one.name))], deprecated: all.some((one) => one.deprecated) && all.every((one) => one.deprecated) });
    }
  }
}

function makeDirectives(model) {
  const { random } = model;
  for (const name of random.some(['tag', 'note', 'trace', 'mark', 'keep'], random.between(2, 4))) {
    model.directives.push({
      name,
      arguments: argumentsFor(model, 2).map(({ deprecated, ...rest }) => rest),
      isRepeatable: random.chance(0.4),
      locations: [...random.some(EXECUTABLE, random.between(1, 6)), ...random.some(TYPE_SYSTEM, random.between(0, 4))],
    });
  }
  model.hasDefer = random.chance(0.5);
  if (model.hasDefer) {
    const flag = { name: 'if', type: 'Boolean!', default: 'true' };
    const label = { name: 'label', type: 'String' };
    model.directives.push({ name: 'defer', arguments: [flag, label], isRepeatable: false, locations: ['FRAGMENT_SPREAD', 'INLINE_FRAGMENT'] });
    model.directives.push({ name: 'stream', arguments: [flag, label, { name: 'initialCount', type: 'Int!', default: '0' }], isRepeatable: false, locations: ['FIELD'] });
  }
}

function makeRoots(model) {
  const { random } = model;
  const outputs = [...model.interfaces.keys(), ...model.objects.keys(), ...model.unions.keys()];
  const root = (names, count) => {
    const fields = new Map();
    for (const name of names.slice(0, count)) fields.set(name, { name, type: wrap(random, random.chance(0.8) ? random.pick(outputs) : leafName(model)), arguments: argumentsFor(model, 4) });
    return { fields, interfaces: [] };
  };
  const isNamed = random.chance(0.3);
  const name = (standard, other) => (isNamed && random.chance(0.6) ? other : standard);
  model.roots = { query: name('Query', 'Reading') };
  const query = root(random.shuffled(FIELDS), random.between(4, 8));
  for (const output of outputs) query.fields.set(`a${output}`, { name: `a${output}`, type: wrap(random, output), arguments: [] });
  model.objects.set(model.roots.query, query);
  if (random.chance(0.6)) {
    model.roots.mutation = name('Mutation', 'Writing');
    model.objects.set(model.roots.mutation, root(random.shuffled(FIELDS), random.between(2, 5)));
  }
  if (random.chance(0.7)) {
    model.roots.subscription = name('Subscription', 'Listening');
    model.objects.set(model.roots.subscription, root(random.shuffled(FIELDS), random.between(2, 4)));
  }
  model.hasSchemaDefinition = isNamed || random.chance(0.15);
}

function print(model) {
  const { random } = model;
  const description = () => (random.chance(0.12) ? random.pick(['"A word."\n', '"""\nSeveral\n  lines\n"""\n', '"Med æøå 😀"\n', '"""A block"""\n', '""\n']) : '');
  const deprecated = (item) => (item.deprecated ? random.pick([' @deprecated', ' @deprecated(reason: "Old")', ' @deprecated(reason: """Very\nold""")']) : '');
  const applied = (location) => {
    // A directive must not need itself (section 3.13): on types of arguments there are only those whose arguments are of built-in types.
    const isPlain = (one) => !ON_INPUTS.includes(location) || one.arguments.every((argument) => BUILT_IN.includes(named(argument.type)));
    const known = model.directives.filter((one) => one.locations.includes(location) && isPlain(one));
    if (known.length === 0 || !random.chance(0.15)) return '';
    const directive = random.pick(known);
    const given = directive.arguments.filter((argument) => (isNonNull(argument.type) && argument.default === undefined) || random.chance(0.4));
    const text = given.map((argument) => `${argument.name}: ${literal(random, model, argument.type)}`).join(', ');
    return ` @${directive.name}${text === '' ? '' : `(${text})`}`;
  };
  const value = (item, location) => `${description()}${item.name}: ${item.type}${item.default === undefined ? '' : ` = ${item.default}`}${deprecated(item)}${applied(location)}`;
  const argumentList = (list, location = 'ARGUMENT_DEFINITION') => (list.length === 0 ? '' : `(${list.map((item) => value(item, location)).join(', ')})`);
  const field = (item) => `${description()}${item.name}${argumentList(item.arguments)}: ${item.type}${deprecated(item)}${applied('FIELD_DEFINITION')}`;
  const implement = (shape) => (shape.interfaces.length === 0 ? '' : ` implements ${shape.interfaces.join(' & ')}`);
  const definitions = [];
  const withMembers = (keyword, name, head, members, location) => {
    const split = members.length > 1 && random.chance(0.1) ? random.between(1, members.length - 1) : members.length;
    definitions.push(`${description()}${keyword} ${name}${head}${applied(location)} {\n${members.slice(0, split).join('\n')}\n}`);
    if (split < members.length) definitions.push(`extend ${keyword} ${name} {\n${members.slice(split).join('\n')}\n}`);
  };

  for (const name of model.scalars) definitions.push(`${description()}scalar ${name}${random.chance(0.4) ? ' @specifiedBy(url: "https://example.org/spec")' : ''}${applied('SCALAR')}`);
  for (const [name, values] of model.enums) withMembers('enum', name, '', values.map((one) => `${description()}${one}${deprecated({ deprecated: random.chance(0.1) })}${applied('ENUM_VALUE')}`), 'ENUM');
  for (const [name, input] of model.inputs) withMembers('input', name, input.isOneOf ? ' @oneOf' : '', input.fields.map((item) => value(item, 'INPUT_FIELD_DEFINITION')), 'INPUT_OBJECT');
  for (const [name, shape] of model.interfaces) withMembers('interface', name, implement(shape), [...shape.fields.values()].map(field), 'INTERFACE');
  for (const [name, shape] of model.objects) withMembers('type', name, implement(shape), [...shape.fields.values()].map(field), 'OBJECT');
  for (const [name, members] of model.unions) definitions.push(`${description()}union ${name}${applied('UNION')} = ${members.join(' | ')}`);
  for (const directive of model.directives)
    definitions.push(`${description()}directive @${directive.name}${argumentList(directive.arguments, 'none: a directive must not need itself')}${directive.isRepeatable ? ' repeatable' : ''} on ${directive.locations.join(' | ')}`);
  if (model.hasSchemaDefinition)
    definitions.push(`${description()}schema${applied('SCHEMA')} { ${Object.entries(model.roots).map(([kind, name]) => `${kind}: ${name}`).join(' ')} }`);
  return random.shuffled(definitions).join('\n\n');
}

/** The fields of a composite type; a union has none. */
export const fieldsOf = (model, type) => [...((model.objects.get(type) ?? model.interfaces.get(type))?.fields.values() ?? [])];

/** The object types that a composite type may stand for. */
export function possibleTypes(model, type) {
  if (model.objects.has(type)) return [type];
  if (model.unions.has(type)) return model.unions.get(type);
  return [...model.objects].filter(([, shape]) => shape.interfaces.includes(type)).map(([name]) => name);
}

export const isComposite = (model, type) => model.objects.has(type) || model.interfaces.has(type) || model.unions.has(type);

export { isList, itemOf, nullable };
