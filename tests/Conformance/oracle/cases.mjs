// Makes case number N of a seed, with the answer of the reference. A case depends on nothing but the seed and its number.
import { parse, print } from 'graphql';
import * as reference from './answers.mjs';
import { makeCoordinate } from './coordinate.mjs';
import { makeValueOf } from './data.mjs';
import { makeDocument } from './document.mjs';
import { layOut } from './layout.mjs';
import { AIMS, mutate } from './mutations.mjs';
import { Random } from './random.mjs';
import { makeSchema } from './schema.mjs';
import { SDL_AIMS, breakSchema, mutateSdl } from './sdl-mutations.mjs';
import { mutateText } from './tokens.mjs';
import { json, spoilt } from './values.mjs';

/** Cases in a row that share a schema. */
export const CASES_PER_SCHEMA = 40;

const OPERATIONS = { validate: 60, execute: 15, parse: 12, sdl: 6, schema: 4, coordinate: 2, print: 1.5, introspect: 1.5 };
const SHARE_SPOILT = 0.57;
const TRIES = 8;
const CHECK_EVERY = 97;

const noLocation = { noLocation: true };
let last = {};

/** The schema that a case shares with its neighbours. */
function schemaFor(seed, number) {
  const block = Math.floor(number / CASES_PER_SCHEMA);
  if (last.seed !== seed || last.block !== block) {
    const random = new Random(seed, 'schema', block);
    const model = makeSchema(random);
    model.sdl = layOut(random, model.sdl);
    const schema = reference.schemaOf(model.sdl);
    const problems = reference.answerSchema(model.sdl).errors;
    if (problems.length > 0) throw new Error(`The generator made a schema that is not valid: ${problems[0].message}\n${model.sdl}`);
    last = { seed, block, model, schema };
  }
  return last;
}

/**
 * @param only the operations to make cases of; undefined for all
 * @returns the line for the conformance program, with the expected answer; undefined for a case of another operation
 */
export function makeCase(seed, number, only) {
  const { model, schema } = schemaFor(seed, number);
  for (let attempt = 0; ; attempt++) {
    const random = new Random(seed, 'case', number, attempt);
    const operation = random.weighted(OPERATIONS);
    if (only !== undefined && !only.includes(operation)) return undefined;
    const made = MAKERS[operation]({ random, model, schema, number });
    if (made.expected !== undefined) return { id: number, op: operation, ...made };
  }
}

const printed = (random, document) => layOut(random, print(document));

/** A document that the generator wrote, in a layout of its own or as the reference prints it. */
const laidOut = (random, text) => layOut(random, text, () => print(parse(text, noLocation)));

const MAKERS = {
  validate({ random, model, schema, number }) {
    const text = random.chance(SHARE_SPOILT) ? spoiltDocument(random, model, schema) : laidOut(random, makeDocument(random, model));
    return { sdl: model.sdl, document: text, expected: reference.answerValidate(schema, text, number % CHECK_EVERY === 0) };
  },

  execute({ random, model, schema }) {
    const kinds = Object.keys(model.roots).filter((kind) => kind !== 'subscription');
    const text = laidOut(random, makeDocument(random, model, { kinds, hasDefer: false }));
    const document = parse(text);
    const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');
    const operation = random.pick(operations);
    const operationName = operations.length > 1 || random.chance(0.1) ? random.weighted({ own: 18, none: 1, wrong: 1 }) : 'none';
    const name = { own: operation.name?.value, none: undefined, wrong: 'NoSuchOperation' }[operationName];
    const request = { variables: variablesOf(random, model, operation), data: {}, ...(name === undefined ? {} : { operationName: name }) };
    // The reference refuses to execute on a schema with these directives, whether or not they are used.
    const plain = model.hasDefer ? withoutDefer(model) : schema;
    const expected = reference.answerExecute(plain, document, request, makeValueOf(random, model));
    return { sdl: model.hasDefer ? model.plainSdl : model.sdl, document: text, ...request, expected };
  },

  parse({ random, model }) {
    const text = random.chance(0.25) ? print(parse(model.sdl, noLocation)).slice(0, random.chance(0.5) ? undefined : 600) : print(parse(makeDocument(random, model), noLocation));
    const document = random.chance(0.4) ? layOut(random, text.length === 600 ? '{ a }' : text) : spoiltText(random, text);
    return { document, expected: reference.answerParse(document) };
  },

  sdl({ random, model }) {
    const document = parse(model.sdl, noLocation);
    if (random.chance(0.8)) for (let i = random.pick([1, 1, 1, 2]); i > 0; i--) mutateSdl(random, model, document, random.pick(SDL_AIMS));
    const sdl = printed(random, document);
    return { sdl, expected: reference.answerSdl(sdl) };
  },

  schema({ random, model }) {
    const document = parse(model.sdl, noLocation);
    if (random.chance(0.85)) for (let j = random.pick([1, 1, 1, 2]); j > 0; j--) breakSchema(random, model, document);
    const sdl = printed(random, document);
    // What the rules for SDL documents refuse is not asked of the validation of schemas.
    return { sdl, expected: reference.answerSdl(sdl).ok ? reference.answerSchema(sdl) : undefined };
  },

  coordinate({ random, model, schema }) {
    const coordinate = makeCoordinate(random, schema);
    return { sdl: model.sdl, coordinate, expected: reference.answerCoordinate(schema, coordinate) };
  },

  print: ({ model, schema }) => ({ sdl: model.sdl, expected: reference.answerPrint(schema) }),

  introspect: ({ model, schema }) => ({ sdl: model.sdl, expected: reference.answerIntrospect(schema) }),
};

function spoiltDocument(random, model, schema) {
  let aim = random.pick(AIMS);
  for (let i = 0; i < TRIES; i++) {
    const document = parse(makeDocument(random, model), noLocation);
    let done = mutate(random, model, schema, document, aim);
    if (random.chance(0.25)) for (let j = random.pick([1, 2]); j > 0; j--) done = mutate(random, model, schema, document, random.pick(AIMS)) || done;
    if (done) return printed(random, document);
    // Some rules cannot be broken on every schema: without a subscription type, none about subscriptions.
    if (i === TRIES / 2) aim = random.pick(AIMS);
  }
  return laidOut(random, makeDocument(random, model));
}

function spoiltText(random, text) {
  try {
    return mutateText(random, text);
  } catch {
    // A text that was cut off has no last token; half of a text is spoilt enough.
    return text;
  }
}

function withoutDefer(model) {
  if (model.plainSchema === undefined) {
    const document = parse(model.sdl, noLocation);
    document.definitions = document.definitions.filter((one) => !['defer', 'stream'].includes(one.kind === 'DirectiveDefinition' ? one.name.value : ''));
    model.plainSdl = print(document);
    model.plainSchema = reference.schemaOf(model.plainSdl);
  }
  return model.plainSchema;
}

function variablesOf(random, model, operation) {
  const variables = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const text = print(type);
    const isOptional = defaultValue !== undefined || !text.endsWith('!');
    if (isOptional ? random.chance(0.4) : random.chance(0.03)) continue;
    const value = json(random, model, text);
    variables[variable.name.value] = random.chance(0.12) ? spoilt(random, value) : value;
  }
  if (random.chance(0.05)) variables.notDeclared = 1;
  return variables;
}
