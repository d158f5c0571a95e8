// Makes documents that are valid by construction for a model of schema.mjs, as text.
import { fieldsOf, isComposite, possibleTypes } from './schema.mjs';
import { isList, isNonNull, isRequired, literal, named, nullable } from './values.mjs';

const CONDITIONS = ['skip', 'include'];

/**
 * @param options.kinds the kinds of operation to choose from
 * @param options.hasDefer whether `@defer` and `@stream` may be used
 * @param options.introspection whether `__schema` and `__type` may be selected
 */
export function makeDocument(random, model, options = {}) {
  return new DocumentMaker(random, model, options).make();
}

class DocumentMaker {
  constructor(random, model, options) {
    this.random = random;
    this.model = model;
    this.options = { kinds: Object.keys(model.roots), hasDefer: model.hasDefer, introspection: true, ...options };
    this.keys = new Map();
    this.variables = new Map();
    this.fragments = [];
    this.aliases = 0;
    this.labels = 0;
  }

  make() {
    const { random } = this;
    const count = random.weighted({ 1: 80, 2: 14, 3: 6 });
    const operations = Array.from({ length: Number(count) }, (_, i) => this.operation(i, Number(count)));
    const fragments = this.fragments.map((fragment) => `${this.description()}fragment ${fragment.name} on ${fragment.type}${this.directives('FRAGMENT_DEFINITION', fragment.uses)} ${fragment.text}`);
    const definitions = operations.map((operation) => this.head(operation));
    return random.shuffled([...definitions, ...fragments]).join('\n');
  }

  operation(index, count) {
    const { random, model } = this;
    const kind = random.pick(this.options.kinds.filter((one) => one === 'query' || random.chance(0.6)).concat(this.options.kinds.includes('query') ? ['query'] : this.options.kinds));
    const uses = { variables: new Set(), fragments: new Set() };
    const name = count > 1 || random.chance(0.5) ? `${random.pick(['Op', 'Get', 'on', 'query'])}${index}` : '';
    this.kind = kind;
    this.budget = random.pick([4, 10, 25]);
    this.canDefer = this.options.hasDefer && kind !== 'subscription';
    const root = model.roots[kind];
    const text = kind === 'subscription' ? this.subscriptionRoot(root, uses) : this.selectionSet(root, random.between(1, 4), uses, true);
    return { kind, name, uses, text };
  }

  head({ kind, name, uses, text }) {
    const { random } = this;
    const location = kind.toUpperCase();
    const directives = this.directives(location, uses);
    const names = this.variablesOf(uses);
    const definitions = random.shuffled([...names]).map((variable) => {
      const { type, default: value } = this.variables.get(variable);
      return `${random.chance(0.04) ? '"About it" ' : ''}$${variable}: ${type}${value === undefined ? '' : ` = ${value}`}${this.constantDirectives('VARIABLE_DEFINITION')}`;
    });
    const list = definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
    const description = name === '' ? '' : this.description();
    return kind === 'query' && name === '' && list === '' && directives === '' ? text : `${description}${kind} ${name}${list}${directives} ${text}`;
  }

  description() {
    return this.random.chance(0.05) ? this.random.pick(['"What it is for"\n', '"""\nWhat it\n  is for 😀\n"""\n']) : '';
  }

  /** The variables that a definition and the fragments it spreads use. */
  variablesOf(uses) {
    const all = new Set(uses.variables);
    const seen = new Set(uses.fragments);
    for (const fragment of seen) {
      for (const variable of fragment.uses.variables) all.add(variable);
      for (const inner of fragment.uses.fragments) seen.add(inner);
    }
    return all;
  }

  subscriptionRoot(root, uses) {
    const { random } = this;
    const text = `{ ${this.field(random.pick(fieldsOf(this.model, root)), random.between(1, 3), uses, { isPlain: true })} }`;
    if (random.chance(0.8)) return text;
    if (random.chance(0.5)) return `{ ... on ${root} ${text} }`;
    const fragment = { name: `Root${this.fragments.length}`, type: root, text, uses };
    fragment.uses = { variables: new Set(uses.variables), fragments: new Set(uses.fragments) };
    this.fragments.push(fragment);
    uses.fragments.add(fragment);
    return `{ ...${fragment.name} }`;
  }

  selectionSet(type, depth, uses, isRoot = false) {
    const { random } = this;
    const count = random.pick([1, 1, 2, 3, 4]);
    const selections = [];
    for (let i = 0; i < count; i++) {
      const text = this.selection(type, depth, uses, isRoot);
      selections.push(text);
      // The same again is merged.
      if (random.chance(0.04) && !text.includes('@stream') && !text.includes('label:')) selections.push(text);
    }
    return `{ ${selections.join(' ')} }`;
  }

  selection(type, depth, uses, isRoot) {
    const { random, model } = this;
    this.budget--;
    if (random.chance(0.08)) return this.keyed('__typename', '', 'String!', '', uses);
    if (isRoot && this.kind === 'query' && this.options.introspection && random.chance(0.06)) return this.introspection();
    const roll = random.next();
    if (depth > 0 && this.budget > 0 && roll < 0.12) return this.inlineFragment(type, depth, uses, isRoot);
    if (depth > 0 && this.budget > 0 && roll < 0.26) return this.spread(type, depth, uses, isRoot);
    const fields = fieldsOf(model, type);
    if (fields.length === 0) return random.chance(0.6) && depth > 0 ? this.inlineFragment(type, depth, uses, isRoot) : this.keyed('__typename', '', 'String!', '', uses);
    return this.field(random.pick(fields), depth, uses, { isRoot });
  }

  field(field, depth, uses, { isRoot = false, isPlain = false } = {}) {
    const { random, model } = this;
    const given = random.shuffled(field.arguments.filter((argument) => isRequired(argument) || random.chance(0.5)));
    const text = given.map((argument) => `${argument.name}: ${this.value(argument, uses)}`).join(', ');
    const inner = named(field.type);
    let directives = isPlain ? '' : this.directives('FIELD', uses);
    const mayStream = this.canDefer && isList(field.type) && !isPlain && !(isRoot && this.kind !== 'query');
    const isStreamed = mayStream && random.chance(0.1);
    if (isStreamed) directives += ` @stream${this.deferArguments(['initialCount: 1'], uses)}`;
    const selections = !isComposite(model, inner) ? '' : depth > 0 && this.budget > 0 ? this.selectionSet(inner, depth - 1, uses) : '{ __typename }';
    return this.keyed(field.name, text === '' ? '' : `(${text})`, field.type, `${directives} ${selections}`, uses, isStreamed);
  }

  /** A field with a response key that no other kind of field of the document has, so that all of them merge. */
  keyed(name, args, type, rest, uses, mustBeAlone = false) {
    const signature = mustBeAlone ? {} : `${name}${args}@${type}`;
    let key = this.random.chance(0.15) ? this.random.pick(['a', 'b', 'c', 'name', 'id']) : name;
    if (mustBeAlone || (this.keys.has(key) && this.keys.get(key) !== signature)) key = `k${this.aliases++}`;
    this.keys.set(key, signature);
    return `${key === name ? '' : `${key}: `}${name}${args}${rest}`;
  }

  introspection() {
    const { random } = this;
    const type = random.pick([...this.model.objects.keys(), 'Int', ...this.model.inputs.keys(), 'NoSuch']);
    const text = random.pick([
      '__schema { queryType { name } mutationType { name kind } subscriptionType { fields { name } } }',
      `__type(name: "${type}") { kind name fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name defaultValue type { kind name ofType { name } } } } }`,
      `__type(name: "${type}") { name isOneOf specifiedByURL enumValues { name } inputFields { name type { kind ofType { kind name } } defaultValue } interfaces { name } }`,
    ]);
    return `k${this.aliases++}: ${text}`;
  }

  inlineFragment(type, depth, uses, isRoot) {
    const { random } = this;
    const condition = random.chance(0.25) ? undefined : this.typeWithin(type);
    const directives = this.directives('INLINE_FRAGMENT', uses) + this.defer(isRoot, uses);
    return `...${condition === undefined ? '' : ` on ${condition}`}${directives} ${this.selectionSet(condition ?? type, depth - 1, uses, isRoot && (condition ?? type) === type)}`;
  }

  spread(type, depth, uses, isRoot) {
    const { random } = this;
    const fitting = this.fragments.filter((one) => !one.name.startsWith('Root') && this.overlaps(one.type, type) && (!isRoot || this.kind === 'query'));
    let fragment = fitting.length > 0 && random.chance(0.5) ? random.pick(fitting) : undefined;
    if (fragment === undefined) {
      if (this.fragments.length > 6) return this.keyed('__typename', '', 'String!', '', uses);
      const own = { variables: new Set(), fragments: new Set() };
      const condition = this.typeWithin(type);
      const { canDefer } = this;
      // A fragment of a mutation's root may be spread by another operation, and the other way round.
      this.canDefer = canDefer && !isRoot && this.kind === 'query';
      const text = this.selectionSet(condition, depth - 1, own, false);
      this.canDefer = canDefer;
      fragment = { name: `${random.pick(['F', 'Parts', 'type'])}${this.fragments.length}`, type: condition, text, uses: own };
      this.fragments.push(fragment);
    }
    uses.fragments.add(fragment);
    const usesDefer = /@(defer|stream)/.test(fragment.text);
    if (usesDefer && this.kind !== 'query') return this.keyed('__typename', '', 'String!', '', uses);
    return `...${fragment.name}${this.directives('FRAGMENT_SPREAD', uses)}${this.defer(isRoot, uses)}`;
  }

  defer(isRoot, uses) {
    if (!this.canDefer || (isRoot && this.kind !== 'query') || !this.random.chance(0.15)) return '';
    return ` @defer${this.deferArguments([], uses)}`;
  }

  deferArguments(extra, uses) {
    const { random } = this;
    const given = random.shuffled([...extra, `label: "l${this.labels++}"`, `if: ${this.value({ type: 'Boolean!', default: 'true' }, uses)}`]).filter(() => random.chance(0.4));
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  overlaps(a, b) {
    const of = possibleTypes(this.model, b);
    return possibleTypes(this.model, a).some((one) => of.includes(one));
  }

  /** A composite type that has an object type in common with another. */
  typeWithin(type) {
    const { model } = this;
    const all = [...model.objects.keys(), ...model.interfaces.keys(), ...model.unions.keys()].filter((one) => this.overlaps(one, type));
    return this.random.chance(0.25) || all.length === 0 ? type : this.random.pick(all);
  }

  directives(location, uses) {
    const { random, model } = this;
    let text = '';
    if (['FIELD', 'INLINE_FRAGMENT', 'FRAGMENT_SPREAD'].includes(location)) {
      for (const name of CONDITIONS) if (random.chance(0.05)) text += ` @${name}(if: ${this.value({ type: 'Boolean!' }, uses)})`;
    }
    for (const directive of model.directives) {
      if (!directive.locations.includes(location) || directive.name === 'stream' || directive.name === 'defer' || !random.chance(0.06)) continue;
      const times = directive.isRepeatable && random.chance(0.4) ? 2 : 1;
      for (let i = 0; i < times; i++) text += this.directive(directive, (argument) => this.value(argument, uses));
    }
    return text;
  }

  constantDirectives(location) {
    const directive = this.model.directives.find((one) => one.locations.includes(location));
    if (directive === undefined || !this.random.chance(0.1)) return '';
    return this.directive(directive, (argument) => literal(this.random, this.model, argument.type));
  }

  directive(directive, valueOf) {
    const given = directive.arguments.filter((argument) => isRequired(argument) || this.random.chance(0.4));
    const text = given.map((argument) => `${argument.name}: ${valueOf(argument)}`).join(', ');
    return ` @${directive.name}${text === '' ? '' : `(${text})`}`;
  }

  value(argument, uses) {
    return literal(this.random, this.model, argument.type, (type, place) => this.variable(type, place, uses), { hasDefault: argument.default !== undefined });
  }

  /** A variable for a place, now and then: one that is there already or a new one. */
  variable(type, place, uses) {
    const { random, model } = this;
    if (!random.chance(0.18)) return undefined;
    const fits = ([, one]) => one.type === type || one.type === `${type}!` || (!place.isOneOf && one.hasDefault && `${one.type}!` === type);
    const known = [...this.variables].filter(([, one]) => (place.isOneOf ? one.type === `${nullable(type)}!` : fits([null, one])));
    let name = known.length > 0 && random.chance(0.5) ? random.pick(known)[0] : undefined;
    if (name === undefined) {
      name = `${random.pick(['v', 'id', 'in', 'fragment'])}${this.variables.size}`;
      let own = place.isOneOf ? `${nullable(type)}!` : random.weighted({ same: 6, stricter: 2, looser: place.hasDefault ? 3 : 0 });
      if (own === 'same') own = type;
      if (own === 'stricter') own = `${nullable(type)}!`;
      if (own === 'looser') own = nullable(type);
      const declared = { type: own };
      if (random.chance(0.25)) {
        declared.default = literal(random, model, own);
        declared.hasDefault = declared.default !== 'null';
        // A default that is not null lets a nullable variable fill a place that is not.
        if (declared.hasDefault && isNonNull(type) && !place.isOneOf && random.chance(0.5)) declared.type = nullable(own);
      }
      this.variables.set(name, declared);
    }
    uses.variables.add(name);
    return `$${name}`;
  }
}
