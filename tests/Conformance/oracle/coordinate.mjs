// Makes schema coordinates: of what a schema has, of what it almost has, and texts that are none.
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const META = ['__schema', '__type', '__typename', '__nothing', '__'];
const CHARACTERS = ['.', '(', ')', ':', '@', '!', '_', '1', ' ', '\n', '#', ',', '\ufeff', 'é', '😀', '"', '$', 'a', '[', '...'];
// What the reference has beyond the edition of September 2025.
const BEYOND = /^(__Directive\.(isDeprecated|deprecationReason)|__Schema\.directives\(includeDeprecated|__DirectiveLocation\.(DIRECTIVE|FRAGMENT_VARIABLE)_DEFINITION)\b/;

export function makeCoordinate(random, schema) {
  let text;
  do text = makeText(random, schema);
  while (BEYOND.test(text));
  return text;
}

function makeText(random, schema) {
  const text = random.chance(0.2) ? ofDirective(random, schema) : ofType(random, schema);
  if (!random.chance(0.15)) return text;
  const characters = [...text];
  for (let i = random.pick([1, 1, 2]); i > 0; i--)
    characters.splice(random.below(characters.length + 1), random.below(2), ...(random.chance(0.7) ? [random.pick(CHARACTERS)] : []));
  return characters.join('');
}

/** A name of the given ones; sometimes one that is not, or is in another place of the schema. */
const name = (random, known, others) => (known.length > 0 && random.chance(0.8) ? random.pick(known) : random.pick([...others, 'nothing', 'Nothing']));

function ofDirective(random, schema) {
  const directives = schema.getDirectives();
  const directive = random.pick(directives);
  const head = `@${name(random, [directive.name], Object.keys(schema.getTypeMap()))}`;
  return random.chance(0.3) ? head : `${head}(${name(random, argumentsOf(directive), ['if', 'reason', 'first'])}:)`;
}

function ofType(random, schema) {
  const types = Object.values(schema.getTypeMap());
  // Half of the types are those of introspection; not so many of the coordinates are to be.
  const type = random.pick(random.chance(0.7) ? types.filter((one) => !one.name.startsWith('__')) : types);
  const head = name(random, [type.name], [...schema.getDirectives().map((one) => one.name), ...types.map((one) => one.name)]);
  if (random.chance(0.15)) return head;
  const meta = random.chance(0.2);
  const member = name(random, meta ? META : membersOf(type), types.flatMap(membersOf));
  if (random.chance(0.5)) return `${head}.${member}`;
  const field = isObjectType(type) || isInterfaceType(type) ? schema.getField(type, member) : undefined;
  return `${head}.${member}(${name(random, argumentsOf(field), ['if', 'first', 'includeDeprecated', 'name'])}:)`;
}

function membersOf(type) {
  if (isEnumType(type)) return type.getValues().map((one) => one.name);
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

const argumentsOf = (owner) => owner?.args.map((one) => one.name) ?? [];
