// Spoils the SDL of schemas: so that rules of SDL documents are broken, or so that a schema is built which is not valid (section 3).
import { Kind, parse } from 'graphql';
import { wrongLiteral } from './values.mjs';

const noLocation = { noLocation: true };
const name = (value) => ({ kind: Kind.NAME, value });
const list = (node, key) => (node[key] === undefined ? (node[key] = []) : node[key]);
const directiveOf = (text) => parse(`scalar A ${text}`, noLocation).definitions[0].directives[0];
const typeOf = (text) => parse(`type A { a: ${text} }`, noLocation).definitions[0].fields[0].type;
const inputOf = (text) => parse(`input A { ${text} }`, noLocation).definitions[0].fields[0];
const fieldOf = (text) => parse(`type A { ${text} }`, noLocation).definitions[0].fields[0];
const copy = (node) => structuredClone(node);

class Spoiling {
  constructor(random, model, document) {
    Object.assign(this, { random, model, document });
    const { definitions } = document;
    this.types = definitions.filter((one) => one.kind.endsWith('TypeDefinition') || one.kind.endsWith('TypeExtension'));
    this.composites = this.types.filter((one) => one.fields !== undefined && !one.kind.startsWith('Input'));
    this.inputs = this.types.filter((one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
    this.enums = this.types.filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION);
    this.directives = definitions.filter((one) => one.kind === Kind.DIRECTIVE_DEFINITION);
    this.fields = this.composites.flatMap((one) => one.fields);
    this.withArguments = [...this.fields, ...this.directives].filter((one) => one.arguments?.length > 0);
    this.values = [...this.inputs.flatMap((one) => one.fields), ...this.withArguments.flatMap((one) => one.arguments)];
    this.places = [...this.types, ...this.fields, ...this.values, ...this.enums.flatMap((one) => one.values)];
  }

  pick(from) {
    return from.length === 0 ? undefined : this.random.pick(from);
  }

  insert(into, item) {
    into.splice(this.random.between(0, into.length), 0, item);
  }

  define(text) {
    for (const definition of parse(text, noLocation).definitions) this.insert(this.document.definitions, definition);
  }

  applied() {
    return this.places.flatMap((one) => one.directives ?? []).filter((one) => one.arguments?.length > 0);
  }

  output() {
    return this.random.pick([...this.model.objects.keys(), ...this.model.interfaces.keys(), ...this.model.unions.keys()]);
  }

  input() {
    return this.random.pick([...this.model.inputs.keys()]);
  }

  nearly(value) {
    return this.random.pick([`${value}x`, value.slice(0, -1) || 'x', 'NoSuch', 'Strng', 'Int', '__Type']);
  }
}

const SDL_RULES = {
  LoneSchemaDefinitionRule: (s) => s.define(s.random.pick(['schema { query: Query } schema { query: Query }', 'schema { query: Query } extend schema { mutation: Cat } schema { mutation: Dog }'])),
  UniqueOperationTypesRule: (s) => s.define(s.random.pick(['extend schema { query: Query query: Query }', 'extend schema { mutation: Query } extend schema { mutation: Query }', 'schema { query: Query query: Query }'])),
  UniqueTypeNamesRule: (s) => s.insert(s.document.definitions, s.random.chance(0.7) ? copy(s.pick(s.types)) : parse(`scalar ${s.output()}`, noLocation).definitions[0]),
  UniqueEnumValueNamesRule(s) {
    const type = s.pick(s.enums);
    if (s.random.chance(0.6)) s.insert(type.values, copy(s.pick(type.values)));
    else s.define(`extend enum ${type.name.value} { ${type.values[0].name.value} OTHER OTHER }`);
  },
  UniqueFieldDefinitionNamesRule(s) {
    const type = s.pick([...s.composites, ...s.inputs]);
    if (s.random.chance(0.6)) s.insert(type.fields, copy(s.pick(type.fields)));
    else s.define(`extend ${type.kind.startsWith('Input') ? 'input' : type.kind.startsWith('Interface') ? 'interface' : 'type'} ${type.name.value} { ${type.fields[0].name.value}: Int }`);
  },
  UniqueArgumentDefinitionNamesRule(s) {
    const place = s.pick(s.withArguments);
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) s.insert(place.arguments, copy(s.pick(place.arguments)));
  },
  UniqueDirectiveNamesRule: (s) => s.insert(s.document.definitions, s.random.chance(0.6) ? copy(s.pick(s.directives)) : parse('directive @skip on FIELD directive @skip(if: Int) on QUERY', noLocation).definitions[s.random.below(2)]),
  KnownTypeNamesRule(s) {
    switch (s.random.below(5)) {
      case 0: s.pick(s.fields).type = typeOf(s.random.pick(['T', '[T!]']).replace('T', s.nearly(s.output()))); break;
      case 1: s.pick(s.values).type = typeOf(s.random.pick(['T!', '[T]']).replace('T', s.nearly(s.input()))); break;
      case 2: list(s.pick(s.composites), 'interfaces').push(typeOf('NoSuch')); break;
      case 3: s.define('union Extra = NoSuch | Query'); break;
      default: s.define('extend schema { mutation: NoSuch }');
    }
  },
  KnownDirectivesRule: (s) => s.insert(list(s.pick(s.places), 'directives'), directiveOf(s.random.pick(['@noSuch', '@skip(if: true)', '@deprecated', '@specifiedBy(url: "x")', '@oneOf', ...s.directives.map((one) => `@${one.name.value}`)]))),
  UniqueDirectivesPerLocationRule(s) {
    const place = s.pick(s.places);
    const directives = list(place, 'directives');
    if (directives.length === 0) directives.push(directiveOf('@deprecated'));
    s.insert(directives, copy(s.pick(directives)));
    if (place.name && s.random.chance(0.3) && s.types.includes(place)) s.define(`extend scalar ${place.name.value} @${directives[0].name.value}`);
  },
  PossibleTypeExtensionsRule: (s) => s.define(s.random.pick(['extend type T { zz: Int }', 'extend scalar T @keep', 'extend enum T { ZZ }', 'extend input T { zz: Int }', 'extend union T = Query', 'extend interface T { zz: Int }'])
    .replace('T', s.random.pick([s.pick(s.types).name.value, s.nearly(s.output()), 'Int']))),
  KnownArgumentNamesOnDirectivesRule(s) {
    const directive = s.pick(s.applied());
    if (directive === undefined) s.pick(s.fields).directives = [directiveOf('@deprecated(resaon: "x")')];
    else s.pick(directive.arguments).name.value = 'noSuch';
  },
  UniqueArgumentNamesRule(s) {
    const directive = s.pick(s.applied());
    if (directive === undefined) s.pick(s.fields).directives = [directiveOf('@deprecated(reason: "x", reason: 1)')];
    else s.insert(directive.arguments, copy(s.pick(directive.arguments)));
  },
  UniqueInputFieldNamesRule(s) {
    const field = inputOf(s.random.pick(['a: Json = {a: 1, a: 2}', 'a: Point = {name: {b: 1, b: 2, b: 3}, name: 1}']));
    s.pick(s.values).defaultValue = field.defaultValue;
    if (s.random.chance(0.4)) s.pick(s.places).directives = [directiveOf('@keep(a: {a: 1, a: [{b: 1, b: 1}]})')];
  },
  ProvidedRequiredArgumentsOnDirectivesRule(s) {
    if (s.random.chance(0.5)) s.define('directive @must(a: Int!, b: [Int!]!, c: Int! = 1) repeatable on SCALAR | OBJECT scalar Extra @must @must(a: 1) @must(b: [], c: 2) @must(a: null, b: 1)');
    else s.pick(s.places).directives = [directiveOf(s.random.pick(['@specifiedBy', '@include', '@skip(unless: true)']))];
  },
};

const SCHEMA_BREAKAGES = [
  (s) => { const type = s.pick(s.composites.filter((one) => one.fields.length > 1)); type.fields.splice(s.random.below(type.fields.length), 1); },
  (s) => { const field = s.pick(s.fields); field.type = typeOf(s.random.pick(['Int', '[Int]', 'String!', s.output(), `[${s.output()}!]`])); },
  (s) => { s.pick(s.fields).type = typeOf(s.random.pick(['T', '[T!]!']).replace('T', s.input())); },
  (s) => { s.pick(s.values).type = typeOf(s.random.pick(['T', '[T!]!']).replace('T', s.output())); },
  (s) => { const field = s.pick(s.withArguments); field.arguments.splice(s.random.below(field.arguments.length), 1); },
  (s) => { s.pick(s.values).type = typeOf(s.random.pick(['Int!', '[Int!]', 'ID', s.input(), `${s.input()}!`])); },
  (s) => { list(s.pick(s.fields), 'arguments').push(inputOf(s.random.pick(['extra9: Int!', 'extra9: Int! = 1', 'extra9: Int', '__extra: Int']))); },
  (s) => { const type = s.pick(s.composites); list(type, 'interfaces').push(typeOf(s.random.pick([type.name.value, s.output(), s.output(), ...s.model.interfaces.keys()]))); },
  (s) => { const type = s.pick(s.composites.filter((one) => one.interfaces?.length > 0)); if (type) type.interfaces.splice(s.random.below(type.interfaces.length), 1); },
  (s) => s.define(s.random.pick(['union Extra', 'enum Extra', 'input Extra', 'type Extra', 'interface Extra', 'union Extra = Query | Query', `union Extra = ${s.output()} | Int | ${s.input()}`, 'extend union Anything = Query | Cat'.replace('Anything', [...s.model.unions.keys()][0] ?? 'Anything')])),
  (s) => { s.pick([...s.fields, ...s.values, ...s.enums.flatMap((one) => one.values), ...s.directives]).name = name('__reserved'); },
  (s) => s.define(s.random.pick(['scalar __Extra', 'type __Extra { a: Int }', 'directive @__extra on FIELD', 'enum __Extra { __A }', 'input __Extra { __a: Int }'])),
  (s) => { const value = s.pick(s.values); value.directives = [directiveOf(s.random.pick(['@deprecated', '@deprecated(reason: "Old")']))]; },
  (s) => { s.pick(s.fields).directives = [directiveOf(s.random.pick(['@deprecated', '@deprecated(reason: "Old")', '@deprecated(reason: null)']))]; },
  (s) => { const value = s.pick(s.values); value.defaultValue = inputOf(`a: Int = ${wrongLiteral(s.random)}`).defaultValue; },
  (s) => s.define(s.random.pick(['input LoopA { b: LoopB! } input LoopB { a: LoopA! }', 'input LoopA { a: LoopA! b: LoopB! } input LoopB { a: LoopA! b: Int }', 'input LoopA { a: [LoopA!]! b: LoopA }',
    'input LoopA { b: LoopB! } input LoopB { c: LoopC! a: LoopA } input LoopC { b: LoopB! a: LoopA! }', 'input LoopA { b: LoopB! } input LoopB { b: LoopB! }'])),
  (s) => s.define(s.random.pick(['input LoopA { a: LoopA = {} }', 'input LoopA { b: LoopB = {} } input LoopB { a: LoopA = {} }', 'input LoopA { a: [LoopA] = [{}] b: Int = 1 }', 'input LoopA { a: LoopA = {a: null} }', 'input LoopA { a: LoopA = {b: 1} b: Int }',
    'input LoopA { b: LoopB = {c: {}} } input LoopB { c: LoopC } input LoopC { a: LoopA = {} }', 'input LoopA { a: LoopA = {} b: LoopB = {} } input LoopB { a: LoopA = {} b: LoopB = {a: {}} }', 'input LoopA { b: LoopB = {} } input LoopB { b: LoopB = {} }'])),
  (s) => s.define(s.random.pick(['input One @oneOf { a: Int! b: Int = 1 }', 'input One @oneOf { a: One }', 'input One @oneOf { a: Two b: Two } input Two @oneOf { a: One }', 'input One @oneOf { a: Two b: [Two] } input Two @oneOf { a: One }',
    'input One @oneOf { a: Two } input Two { a: One! }', 'input One @oneOf { a: Two b: One } input Two { a: One! b: Two! }', 'input One @oneOf { a: [One!]! = [] }', 'input One @oneOf'])),
  (s) => { const type = s.document.definitions.find((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === s.model.roots.query); if (!s.model.hasSchemaDefinition) type.name = name('Other'); else type.kind = Kind.INTERFACE_TYPE_DEFINITION; },
  (s) => s.define(s.random.pick([`extend schema { mutation: ${s.model.roots.query} }`, `extend schema { subscription: ${s.output()} }`, `extend schema { mutation: ${s.input()} }`, `schema { query: ${s.output()} }`, `schema { query: ${s.model.roots.query} mutation: ${s.model.roots.query} subscription: ${s.model.roots.query} }`, 'schema { mutation: Cat }', 'schema { query: Int }'])),
  (s) => s.define('directive @extra(a: Query, b: Int! @deprecated, c: Int = "x") on FIELD'),
  (s) => s.define(s.random.pick(['interface LoopI implements LoopI { a: Int }', 'interface LoopI implements LoopJ { a: Int } interface LoopJ implements LoopI { a: Int }', 'interface LoopI { a: Int } interface LoopJ implements LoopI { a: Int } type LoopT implements LoopJ { a: Int }',
    'interface LoopI { a(b: Int, c: String): [LoopI] } type LoopT implements LoopI { a(b: Int!, d: Int!): [LoopT!]! }', 'interface LoopI { a: LoopI b: [LoopI!]! } type LoopT implements LoopI & LoopI { a: LoopT! b: [LoopT] }', 'interface LoopI { a: Int @deprecated b: Int } type LoopT implements LoopI { a: Int b: Int @deprecated }'])),
];

export const SDL_AIMS = Object.keys(SDL_RULES);

/** Spoils an SDL document so that a rule for SDL documents should see it. */
export function mutateSdl(random, model, document, rule) {
  orLeave(() => SDL_RULES[rule](new Spoiling(random, model, document)));
}

/** Spoils an SDL document so that the schema built from it should not be valid. */
export function breakSchema(random, model, document) {
  orLeave(() => random.pick(SCHEMA_BREAKAGES)(new Spoiling(random, model, document)));
}

/** A change that finds no place, because an earlier one took it or the schema never had one, leaves the document as it is. */
function orLeave(change) {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError && /of undefined/.test(error.message))) throw error;
  }
}
