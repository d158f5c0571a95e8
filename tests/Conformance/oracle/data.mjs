// Makes the values that fields resolve to, and now and then wrong ones.
import { isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { possibleTypes } from './schema.mjs';

const LEAVES = {
  Int: [0, 1, -1, 42, 2147483647],
  Float: [0, 1.5, -2.25, 7, 1e10],
  String: ['', 'text', 'blåbær', '😀', 'line\n"quoted"'],
  Boolean: [true, false],
  ID: ['x1', '', 7, 'å'],
};
const WRONG = ['wrong', '', '12', '1.5', 1.5, 7, -1, 2147483648, true, false, [], ['a'], [1, [2]], {}, { a: 1 }, 'RED', 'S'];

/** Puts the value of a field into an object of the tree of data. A field that is left out is null. */
export function makeValueOf(random, model) {
  const wrongness = random.pick([0, 0, 0, 0.02, 0.08, 0.2]);
  return (source, key, type) => {
    if (random.chance(wrongness * 0.3)) return;
    source[key] = random.chance(wrongness) ? { $error: random.pick(['It failed', 'Ingen tilgang']) } : value(type, 0);
  };

  function value(type, depth) {
    if (isNonNullType(type)) return random.chance(wrongness * 0.5) ? null : present(type.ofType, depth);
    return random.chance(0.12) ? null : present(type, depth);
  }

  function present(type, depth) {
    if (random.chance(wrongness * 0.5)) return random.pick(WRONG);
    if (isListType(type)) return Array.from({ length: random.pick([0, 1, 2, 3]) }, () => value(type.ofType, depth + 1));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isLeafType(type)) return random.pick(LEAVES[type.name] ?? [1, 'x', true, [1], { a: { b: null } }]);
    if (random.chance(wrongness * 0.3)) return { __typename: random.pick(['NoSuch', 'Query', 'Int', 5, null, random.pick([...model.objects.keys()])]) };
    if (isObjectType(type)) return random.chance(0.5) ? {} : { __typename: type.name };
    const types = possibleTypes(model, type.name);
    return types.length === 0 ? {} : { __typename: random.pick(types) };
  }
}
