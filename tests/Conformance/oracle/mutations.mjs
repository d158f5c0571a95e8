// Spoils documents, each change aimed at one rule of section 5. A change may miss, or hit other rules too: the reference says what it hit.
import { Kind, TypeInfo, getNamedType, isCompositeType, isListType, isRequiredArgument, parse, parseValue, visit, visitWithTypeInfo } from 'graphql';
import { possibleTypes } from './schema.mjs';
import { wrongLiteral } from './values.mjs';

/** Spoils a document in a way that the rule of this name should see; false where the document has no place for it. */
export function mutate(random, model, schema, document, rule) {
  const spoiling = new Spoiling(random, model, schema, document);
  // An earlier change may have left fragments and no field at all.
  return spoiling.fields.length > 0 && MUTATIONS[rule](spoiling) !== false;
}

const noLocation = { noLocation: true };
const selectionsOf = (text) => parse(`{ ${text} }`, noLocation).definitions[0].selectionSet.selections;
const fieldOf = (text) => selectionsOf(text)[0];
const directiveOf = (text) => fieldOf(`a ${text}`).directives[0];
const definitionOf = (text) => parse(text, noLocation).definitions[0];
const name = (value) => ({ kind: Kind.NAME, value });
const copy = (node) => structuredClone(node);

/** The places of a document, with their types, and ways to change them. */
class Spoiling {
  constructor(random, model, schema, document) {
    Object.assign(this, { random, model, schema, document });
    this.fields = [];
    this.sets = [];
    this.values = [];
    this.objects = [];
    this.conditions = [];
    this.withArguments = [];
    this.withDirectives = [];
    this.variables = [];
    const types = new TypeInfo(schema);
    const { fields, sets, values, objects, conditions, withArguments, withDirectives, variables } = this;
    visit(document, visitWithTypeInfo(types, {
      enter(node) {
        if (DIRECTIVE_PLACES.has(node.kind)) withDirectives.push(node);
        switch (node.kind) {
          case Kind.FIELD:
            fields.push({ node, parent: types.getParentType(), definition: types.getFieldDef() });
            if (types.getFieldDef()) withArguments.push({ node, definitions: types.getFieldDef().args });
            break;
          case Kind.DIRECTIVE:
            withArguments.push({ node, definitions: types.getDirective()?.args ?? [] });
            break;
          case Kind.SELECTION_SET:
            sets.push({ node, type: types.getParentType() });
            break;
          case Kind.ARGUMENT:
          case Kind.OBJECT_FIELD:
            values.push({ holder: node, key: 'value', type: types.getInputType() });
            break;
          case Kind.VARIABLE_DEFINITION:
            variables.push(node);
            break;
          case Kind.OBJECT:
            objects.push({ node, type: getNamedType(types.getInputType()) });
            break;
          case Kind.INLINE_FRAGMENT:
          case Kind.FRAGMENT_DEFINITION:
            if (node.typeCondition) conditions.push({ node, key: 'typeCondition' });
            break;
          default:
        }
      },
    }));
  }

  get operations() {
    return this.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  }

  get fragments() {
    return this.document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  }

  get spreads() {
    return this.sets.flatMap(({ node }) => node.selections.filter((one) => one.kind === Kind.FRAGMENT_SPREAD));
  }

  pick(list) {
    return list.length === 0 ? undefined : this.random.pick(list);
  }

  insert(list, item) {
    list.splice(this.random.between(0, list.length), 0, item);
  }

  define(text) {
    for (const definition of parse(text, noLocation).definitions) this.insert(this.document.definitions, definition);
  }

  /** A name that is nearly another, or not at all. */
  nearly(value) {
    return this.random.pick([`${value}x`, value.slice(0, -1) || 'x', value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase(), 'noSuchThing', `x${value}`]);
  }

  composite() {
    return this.random.pick([...this.model.objects.keys(), ...this.model.interfaces.keys(), ...this.model.unions.keys()]);
  }

  input() {
    return this.random.pick(['Int', 'String', 'Boolean', 'ID', ...this.model.enums.keys(), ...this.model.inputs.keys(), ...this.model.scalars]);
  }

  /** The first set of a subscription; one is made where there is none. */
  subscription() {
    const root = this.schema.getSubscriptionType();
    if (!root) return undefined;
    const there = this.pick(this.operations.filter((one) => one.operation === 'subscription'));
    if (there !== undefined) return there;
    const field = this.pick(Object.values(root.getFields()));
    const text = `${field.name}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
    const operation = definitionOf(`subscription Extra { ${text} }`);
    this.insert(this.document.definitions, operation);
    return operation;
  }

  /** Adds a fragment and gives its name. */
  fragmentOf(type, selections) {
    const fragmentName = `New${this.document.definitions.length}`;
    this.define(`fragment ${fragmentName} on ${type} { ${selections} }`);
    return fragmentName;
  }
}

const DIRECTIVE_PLACES = new Set([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION]);

/** Of a property of a node that may be left out: the list, which is made where there is none. */
const list = (node, key) => {
  if (node[key] === undefined) node[key] = [];
  else if (Object.isFrozen(node[key])) node[key] = [...node[key]];
  return node[key];
};

const DEFINITIONS = [
  'type Extra { a: Int }', 'extend type Query { zz(a: NoSuch): Int }', 'schema { query: Query }', 'directive @keep on FIELD', 'directive @extra(a: Int!) repeatable on FIELD | QUERY',
  'scalar Extra @extra', 'enum Colour { RED RED }', 'input Extra { a: Int = "x" b: NoSuch }', 'union Extra = NoSuch | Int', 'interface Extra @skip(if: true) { a(b: Int @deprecated(reason: 1)): String! }',
  'extend schema @tag', 'scalar Int', 'type Extra implements Extra & NoSuch { a: __Type }', 'extend enum NoSuch @specifiedBy(url: "a", url: "b") @specifiedBy(url: {a: 1, a: 2})',
  'extend input NoSuch { a: [NoSuch!]! @include }', 'scalar Extra @defer(label: "l0") @unknown(a: [1])',
];

const MUTATIONS = {
  ExecutableDefinitionsRule: (s) => s.define(s.random.some(DEFINITIONS, s.random.pick([1, 1, 2])).join(' ')),

  KnownOperationTypesRule(s) {
    const missing = ['mutation', 'subscription'].filter((kind) => !s.schema.getRootType(kind));
    if (missing.length === 0) return false;
    if (s.random.chance(0.5)) s.pick(s.operations).operation = s.random.pick(missing);
    else s.define(`${s.random.pick(missing)} Extra { ${s.random.pick(['a', 'a { b }', '__typename', '...F', 'a(b: $c)'])} }`);
  },

  UniqueOperationNamesRule(s) {
    const operation = s.pick(s.operations);
    operation.name ??= name('Twice');
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) s.insert(s.document.definitions, s.random.chance(0.5) ? copy(operation) : definitionOf(`query ${operation.name.value} { __typename }`));
  },

  LoneAnonymousOperationRule: (s) => s.define(s.random.pick(['{ __typename }', 'query { __typename }', '{ __typename } query Extra { __typename }', 'mutation { __typename }'])),

  SingleFieldSubscriptionsRule(s) {
    const operation = s.subscription();
    if (operation === undefined) return false;
    const selections = operation.selectionSet.selections;
    const root = s.schema.getSubscriptionType();
    const other = s.pick(Object.keys(root.getFields()));
    switch (s.random.below(9)) {
      case 0: s.insert(selections, fieldOf('__typename')); break;
      case 1: s.insert(selections, fieldOf(`other: ${other}`)); break;
      case 2: operation.selectionSet.selections = [fieldOf(s.random.pick(['__typename', 'x: __typename', '__schema { description }']))]; break;
      case 3: list(s.pick(selections), 'directives').push(directiveOf(s.random.pick(['@skip(if: true)', '@include(if: false)', '@include(if: $v)', '@skip @include(if: true)']))); break;
      case 4: s.insert(selections, fieldOf(`...${s.fragmentOf(root.name, s.random.pick([`other: ${other}`, '__typename', `${other} @skip(if: true)`]))}`)); break;
      case 5: s.insert(selections, fieldOf(`... on ${root.name} { a: ${other} b: ${other} }`)); break;
      case 6: operation.selectionSet.selections = selectionsOf(`... on ${s.composite()} { a: ${other} }`); break;
      case 7: operation.selectionSet.selections = selectionsOf(`...${s.pick(s.fragments)?.name.value ?? 'None'}`); break;
      default: s.insert(selections, fieldOf(`... @include(if: true) { again: ${other} }`));
    }
  },

  KnownTypeNamesRule(s) {
    const places = [...s.conditions.map(({ node }) => node.typeCondition), ...s.variables.map((variable) => innermost(variable.type))];
    const place = s.pick(places);
    if (place === undefined) s.define(`fragment Extra on ${s.nearly(s.composite())} { a }`);
    else place.name.value = s.nearly(place.name.value);
  },

  FragmentsOnCompositeTypesRule(s) {
    const place = s.pick(s.conditions);
    if (place === undefined) s.insert(s.pick(s.sets).node.selections, fieldOf(`... on ${s.input()} { a }`));
    else place.node.typeCondition.name.value = s.input();
  },

  VariablesAreInputTypesRule(s) {
    const variable = s.pick(s.variables);
    if (variable === undefined) list(s.pick(s.operations), 'variableDefinitions').push(definitionOf(`query ($extra: ${s.random.pick(['T', '[T!]', 'T!']).replace('T', s.composite())}) { a }`).variableDefinitions[0]);
    else innermost(variable.type).name.value = s.composite();
  },

  ScalarLeafsRule(s) {
    const { node, definition } = s.pick(s.fields);
    const inner = definition && getNamedType(definition.type);
    if (node.selectionSet && (!inner || isCompositeType(inner))) node.selectionSet = undefined;
    else node.selectionSet = { kind: Kind.SELECTION_SET, selections: selectionsOf(s.random.pick(['a', '__typename', 'name id'])) };
  },

  FieldsOnCorrectTypeRule(s) {
    const { node } = s.pick(s.fields);
    if (s.random.chance(0.3)) s.insert(s.pick(s.sets).node.selections, fieldOf(s.random.pick(['noSuch', 'nme', 'name', '__schema { description }', '__type(name: "Int") { name }', '__noSuch', 'x: noSuch { a { b } }'])));
    else node.name.value = s.nearly(node.name.value);
  },

  UniqueFragmentNamesRule(s) {
    const fragment = s.pick(s.fragments) ?? definitionOf(`fragment Extra on ${s.composite()} { __typename }`);
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) {
      const again = copy(fragment);
      if (s.random.chance(0.5)) again.selectionSet.selections = selectionsOf('__typename');
      s.insert(s.document.definitions, again);
    }
    if (!s.document.definitions.includes(fragment)) s.document.definitions.push(fragment);
  },

  KnownFragmentNamesRule(s) {
    const spread = s.pick(s.spreads);
    if (spread === undefined) s.insert(s.pick(s.sets).node.selections, fieldOf('...NoSuch'));
    else spread.name.value = s.nearly(spread.name.value);
  },

  NoUnusedFragmentsRule(s) {
    const type = s.composite();
    if (s.random.chance(0.6)) s.fragmentOf(type, '__typename');
    else s.define(`fragment One on ${type} { ...Two } fragment Two on ${type} { ...${s.random.pick(['One', 'Two', 'None'])} }`);
  },

  PossibleFragmentSpreadsRule(s) {
    const { node, type } = s.pick(s.sets);
    const possible = type ? possibleTypes(s.model, type.name) : [];
    const apart = [...s.model.objects.keys(), ...s.model.interfaces.keys(), ...s.model.unions.keys()].filter((one) => !possibleTypes(s.model, one).some((each) => possible.includes(each)));
    const other = s.pick(apart) ?? s.composite();
    if (s.random.chance(0.5)) s.insert(node.selections, fieldOf(`... on ${other} { __typename }`));
    else s.insert(node.selections, fieldOf(`...${s.fragmentOf(other, '__typename')}`));
  },

  NoFragmentCyclesRule(s) {
    const type = s.composite();
    if (s.fragments.length === 0 || s.random.chance(0.3)) {
      s.define(s.random.pick([
        'fragment One on T { ...One }', 'fragment One on T { ...Two } fragment Two on T { __typename ...One }', 'fragment One on T { ...Two ...Three } fragment Two on T { ...Three } fragment Three on T { ... { ...One } ...Two }',
        'fragment One on T { ...One ...One } fragment Two on T { ...One ...Two }',
      ]).replaceAll('T {', `${type} {`));
      if (s.random.chance(0.7)) s.insert(s.pick(s.sets).node.selections, fieldOf('...One'));
      return;
    }
    for (let i = s.random.pick([1, 1, 2, 3]); i > 0; i--) {
      const fragment = s.pick(s.fragments);
      const inside = [];
      visit(fragment, { SelectionSet(node) { inside.push(node); } });
      s.insert(s.pick(inside).selections, fieldOf(`...${s.pick(s.fragments).name.value}`));
    }
  },

  UniqueVariableNamesRule(s) {
    const operation = s.pick(s.operations);
    const variables = list(operation, 'variableDefinitions');
    if (variables.length === 0) variables.push(...definitionOf('query ($a: Int) { a }').variableDefinitions);
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) {
      const again = copy(s.pick(variables));
      if (s.random.chance(0.4)) again.type = definitionOf(`query ($a: ${s.input()}) { a }`).variableDefinitions[0].type;
      s.insert(variables, again);
    }
  },

  NoUndefinedVariablesRule(s) {
    const operation = s.pick(s.operations.filter((one) => one.variableDefinitions?.length > 0));
    if (operation !== undefined && s.random.chance(0.6)) {
      operation.variableDefinitions.splice(s.random.below(operation.variableDefinitions.length), 1);
      return undefined;
    }
    const place = s.pick(s.values);
    if (place === undefined) s.pick(s.fields).node.directives = [directiveOf('@skip(if: $noSuch)')];
    else place.holder.value = { kind: Kind.VARIABLE, name: name(s.random.pick(['noSuch', 'v', 'id'])) };
    return undefined;
  },

  NoUnusedVariablesRule(s) {
    const text = s.random.pick(['$unused: Int', '$unused: [Boolean!]! = [true]', '$unused: Int, $other: String = "x"']);
    list(s.pick(s.operations), 'variableDefinitions').push(...definitionOf(`query (${text}) { a }`).variableDefinitions);
  },

  KnownDirectivesRule(s) {
    const place = s.pick(s.withDirectives);
    const known = s.model.directives.map((one) => `@${one.name}`);
    const text = s.random.pick(['@noSuch', '@skp(if: true)', '@deprecated', '@specifiedBy(url: "a")', '@oneOf', '@skip(if: true)', '@include(if: true)', ...known]);
    s.insert(list(place, 'directives'), directiveOf(text));
  },

  UniqueDirectivesPerLocationRule(s) {
    const place = s.pick(s.withDirectives.filter((one) => one.directives?.length > 0)) ?? s.pick(s.fields).node;
    const directives = list(place, 'directives');
    if (directives.length === 0) directives.push(directiveOf('@skip(if: false)'));
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) s.insert(directives, copy(s.pick(directives)));
  },

  DeferStreamDirectiveOnRootFieldRule(s) {
    const operation = s.pick(s.operations.filter((one) => one.operation !== 'query'));
    const root = operation && s.schema.getRootType(operation.operation);
    if (!root) {
      if (!s.schema.getMutationType()) return false;
      const field = s.pick(Object.keys(s.schema.getMutationType().getFields()));
      s.define(`mutation Extra { ${s.random.pick(['F @stream', '... @defer { F }', `...${s.fragmentOf(s.schema.getMutationType().name, s.random.pick([`${field} @stream`, `... @defer { ${field} }`]))} @defer`]).replace('F', field)} }`);
      return undefined;
    }
    const selections = operation.selectionSet.selections;
    const field = s.pick(Object.keys(root.getFields()));
    switch (s.random.below(4)) {
      case 0: list(s.pick(selections), 'directives').push(directiveOf(s.random.pick(['@stream', '@stream(if: false)', '@defer']))); break;
      case 1: s.insert(selections, fieldOf(`... @defer(if: $v) { x: ${field} }`)); break;
      case 2: s.insert(selections, fieldOf(`...${s.fragmentOf(root.name, `x: ${field} @stream ... { y: ${field} @stream }`)} @defer`)); break;
      default: s.insert(selections, fieldOf(`...${s.fragmentOf(root.name, `... on ${root.name} @defer { x: ${field} }`)}`));
    }
    return undefined;
  },

  DeferStreamDirectiveOnValidOperationsRule(s) {
    const operation = s.subscription();
    if (operation === undefined) return false;
    const sets = [];
    visit(operation, { SelectionSet(node) { sets.push(node); } });
    const { selections } = s.pick(sets);
    const argument = s.random.pick(['', '', '(if: true)', '(if: false)', '(if: $v)', '(if: "x")', '(label: "n")']);
    const condition = s.random.pick(['', '', ' @skip(if: true)', ' @skip(if: false)', ' @skip', ' @include(if: false)', ' @include(if: $v)', ' @include']);
    switch (s.random.below(3)) {
      case 0: list(s.pick(selections), 'directives').push(...fieldOf(`a${condition} @${s.random.pick(['stream', 'defer'])}${argument}`).directives); break;
      case 1: s.insert(selections, fieldOf(`...${condition} @defer${argument} { x: __typename }`)); break;
      default: s.insert(selections, fieldOf(`...${s.fragmentOf(s.composite(), `x: __typename @stream${argument} ... @defer { y: __typename${condition} @stream } ...${s.pick(s.fragments)?.name.value ?? 'None'}`)}${condition} @defer${argument}`));
    }
    return undefined;
  },

  DeferStreamDirectiveLabelRule(s) {
    const present = s.withDirectives.flatMap((one) => one.directives ?? []).filter((one) => one.name.value === 'defer' || one.name.value === 'stream');
    if (present.length > 0 && s.random.chance(0.5)) {
      for (const directive of present) directive.arguments = directiveOf(s.random.pick(['@defer(label: "same")', '@defer(label: $v)', '@defer(label: null)', '@defer(label: 1)', '@defer(if: true, label: """same""")'])).arguments;
      return;
    }
    for (let i = s.random.pick([1, 2, 2, 3]); i > 0; i--) {
      const label = s.random.pick(['"same"', '"same"', '"same"', '$v', 'null', '7', '"other"']);
      if (s.random.chance(0.6)) s.insert(s.pick(s.sets).node.selections, fieldOf(`... @defer(label: ${label}) { __typename }`));
      else list(s.pick(s.fields).node, 'directives').push(directiveOf(`@stream(label: ${label})`));
    }
  },

  StreamDirectiveOnListFieldRule(s) {
    const single = s.fields.filter(({ definition }) => definition && !isListType(definition.type) && !isListType(definition.type.ofType));
    const { node } = s.pick(single.length > 0 ? single : s.fields);
    list(node, 'directives').push(directiveOf(s.random.pick(['@stream', '@stream(initialCount: 1)', '@stream(if: false)'])));
  },

  KnownArgumentNamesRule(s) {
    const place = s.pick(s.withArguments.filter(({ node }) => node.arguments?.length > 0));
    if (place !== undefined && s.random.chance(0.6)) {
      const argument = s.pick(place.node.arguments);
      argument.name.value = s.nearly(argument.name.value);
      return;
    }
    list(s.pick(s.withArguments)?.node ?? s.pick(s.fields).node, 'arguments').push(fieldOf(`a(${s.random.pick(['noSuch', 'frst', 'iff'])}: ${s.random.pick(['1', '$v', '{a: 1, a: 2}'])})`).arguments[0]);
  },

  UniqueArgumentNamesRule(s) {
    const place = s.pick(s.withArguments.filter(({ node }) => node.arguments?.length > 0));
    if (place === undefined) {
      s.pick(s.fields).node.arguments = fieldOf('a(twice: 1, twice: 2)').arguments;
      return;
    }
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) {
      const again = copy(s.pick(place.node.arguments));
      if (s.random.chance(0.5)) again.value = parseValue(wrongLiteral(s.random), noLocation);
      s.insert(place.node.arguments, again);
    }
  },

  ValuesOfCorrectTypeRule(s) {
    const places = [...s.values, ...s.variables.map((variable) => ({ holder: variable, key: 'defaultValue' }))];
    const place = s.pick(places);
    if (place === undefined) {
      list(s.pick(s.fields).node, 'directives').push(directiveOf(`@include(if: ${wrongLiteral(s.random)})`));
      return;
    }
    const inside = s.pick(s.objects);
    if (inside !== undefined && s.random.chance(0.3)) {
      const { fields } = inside.node;
      if (fields.length > 0 && s.random.chance(0.5)) list(inside.node, 'fields').splice(s.random.below(fields.length), 1);
      else list(inside.node, 'fields').push(...parseValue(s.random.pick(['{noSuch: 1}', '{name: null}', '{id: "x"}', '{nme: 1, size: {}}']), noLocation).fields);
      return;
    }
    place.holder[place.key] = parseValue(wrongLiteral(s.random), noLocation);
  },

  ProvidedRequiredArgumentsRule(s) {
    const places = s.withArguments.filter(({ node, definitions }) => definitions.some((one) => isRequiredArgument(one) && node.arguments?.some((argument) => argument.name.value === one.name)));
    const place = s.pick(places);
    if (place === undefined) {
      list(s.pick(s.fields).node, 'directives').push(directiveOf(s.random.pick(['@skip', '@include', '@skip(iff: true)'])));
      return;
    }
    place.node.arguments = place.node.arguments.filter((argument) => !place.definitions.some((one) => one.name === argument.name.value && isRequiredArgument(one)) || s.random.chance(0.2));
  },

  VariablesInAllowedPositionRule(s) {
    const variable = s.pick(s.variables);
    if (variable === undefined) {
      const place = s.pick(s.values);
      if (place === undefined) return false;
      place.holder.value = { kind: Kind.VARIABLE, name: name('wrong') };
      for (const operation of s.operations) list(operation, 'variableDefinitions').push(definitionOf(`query ($wrong: ${s.random.pick(['T', 'T!', '[T]', '[T!]!']).replace('T', s.input())}) { a }`).variableDefinitions[0]);
      return undefined;
    }
    const { random } = s;
    const change = random.below(4);
    const isNonNull = variable.type.kind === Kind.NON_NULL_TYPE;
    if (change === 0) variable.defaultValue = random.chance(0.5) ? undefined : { kind: Kind.NULL };
    if (change <= 1 && isNonNull) variable.type = variable.type.type;
    else if (change === 2) variable.type = { kind: Kind.LIST_TYPE, type: variable.type };
    else if (change === 3 || !isNonNull) innermost(variable.type).name.value = s.input();
    return undefined;
  },

  OverlappingFieldsCanBeMergedRule(s) {
    const { random } = s;
    for (let i = random.pick([1, 1, 2, 3]); i > 0; i--) {
      const { node: set, type } = s.pick(s.sets);
      const { node: field } = s.pick(s.fields);
      const key = field.alias?.value ?? field.name.value;
      switch (random.below(6)) {
        case 0: s.insert(set.selections, fieldOf(`${key}: ${s.pick(s.fields).node.name.value}`)); break;
        case 1: s.insert(set.selections, { ...copy(field), alias: name(s.pick(s.fields).node.name.value) }); break;
        case 2: s.insert(set.selections, fieldOf(`... on ${s.composite()} { ${key}: ${s.pick(s.fields).node.name.value} }`)); break;
        case 3: s.pick(s.fields).node.alias = name(key); break;
        case 4: {
          const again = copy(field);
          again.arguments = again.arguments?.slice(1) ?? [];
          if (random.chance(0.4)) again.arguments.push(fieldOf(`a(first: ${wrongLiteral(random)})`).arguments[0]);
          if (random.chance(0.3)) list(again, 'directives').push(directiveOf('@stream'));
          const home = s.sets.find(({ node }) => node.selections.includes(field)) ?? { node: set };
          s.insert(home.node.selections, again);
          break;
        }
        default: {
          const fragment = s.fragmentOf(type?.name ?? s.composite(), `${key}: ${s.pick(s.fields).node.name.value} ${random.chance(0.5) ? `... { name: id }` : ''}`);
          s.insert(set.selections, fieldOf(`...${fragment}`));
          if (random.chance(0.4)) s.insert(s.pick(s.sets).node.selections, fieldOf(`...${fragment}`));
        }
      }
    }
  },

  UniqueInputFieldNamesRule(s) {
    const places = s.objects.filter(({ node }) => node.fields.length > 0);
    const place = s.pick(places);
    if (place === undefined) {
      const holder = s.pick(s.values)?.holder;
      const value = parseValue(s.random.pick(['{a: 1, a: 1}', '{name: "x", id: 1, name: null, name: 2}', '[{a: {b: 1, b: 2}, a: 1}]']), noLocation);
      if (holder === undefined) list(s.pick(s.fields).node, 'arguments').push({ ...fieldOf('a(of: 1)').arguments[0], value });
      else holder.value = value;
      return;
    }
    for (let i = s.random.pick([1, 1, 2]); i > 0; i--) {
      const again = copy(s.pick(place.node.fields));
      if (s.random.chance(0.5)) again.value = parseValue(wrongLiteral(s.random), noLocation);
      s.insert(place.node.fields, again);
    }
  },

  MaxIntrospectionDepthRule(s) {
    const operation = s.pick(s.operations);
    const steps = ['fields { type { % } }', 'interfaces { % }', 'possibleTypes { % }', 'inputFields { type { % } }', 'ofType { % }', '... on __Type { % }', '... { fields { name } % }'];
    let text = s.random.chance(0.3) ? `...${s.fragmentOf('__Type', `fields { type { ${s.random.pick(['name', 'fields { name }', 'fields { type { ofType { interfaces { name } } } }'])} } }`)}` : 'name';
    for (let i = s.random.between(1, 5); i > 0; i--) text = s.random.pick(steps).replace('%', text);
    s.insert(operation.selectionSet.selections, fieldOf(s.random.chance(0.5) ? `deep: __type(name: "Int") { ${text} }` : `deep: __schema { types { ${text} } queryType { ${text} } }`));
    if (s.random.chance(0.2)) s.insert(s.pick(s.sets).node.selections, fieldOf(`__schema { types { ${text} } }`));
  },
};

function innermost(type) {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner;
}

export const AIMS = Object.keys(MUTATIONS);
