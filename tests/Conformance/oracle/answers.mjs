// What the reference implementation answers to a case.
import {
  GraphQLError, TypeInfo, ValidationContext, buildASTSchema, executeSync, introspectionFromSchema, isInputType, parse, print, printSchema,
  resolveSchemaCoordinate, specifiedRules, validate, validateSchema, visit, visitInParallel, visitWithTypeInfo,
} from 'graphql';
import { hasDirectiveCycle } from './directive-cycles.mjs';
// These are not exported by the package. Without them the reference could only be asked rule by rule, each time with a walk of its own.
import { QueryDocumentKeys } from '../node_modules/graphql/language/ast.mjs';
import { SDLValidationContext } from '../node_modules/graphql/validation/ValidationContext.mjs';
import { specifiedSDLRules } from '../node_modules/graphql/validation/specifiedRules.mjs';

// The specification knows no empty selection sets (section 2.4 "Selection Sets"); the reference does, unless told otherwise.
const OPTIONS = { allowEmptySelectionSets: false };

export const RULES = specifiedRules.map((rule) => rule.name);
const KEYS = Object.fromEntries(Object.entries(QueryDocumentKeys).map(([kind, keys]) => [kind, keys.filter((key) => key !== 'description')]));

/** A schema that is taken as valid SDL. Throws where it cannot be built. */
export const schemaOf = (sdl) => buildASTSchema(parse(sdl), { assumeValidSDL: true });

const locationsOf = (error) => (error.locations ?? []).map(({ line, column }) => ({ line, column }));
const answer = (errors, rest) => ({ ok: errors.length === 0, errors, ...rest });
const withCode = (code) => (error) => ({ message: error.message, locations: locationsOf(error), extensions: { code } });
const withPath = (error) => ({ message: error.message, locations: locationsOf(error), ...(error.path === undefined ? {} : { path: error.path }) });

function parsed(text, then) {
  let document;
  try {
    document = parse(text, OPTIONS);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return answer([withCode('Syntax')(error)]);
  }
  return then(document);
}

export const answerParse = (text) => parsed(text, (document) => answer([], { text: print(document) }));

export const answerSdl = (sdl) => parsed(sdl, (document) => {
  const context = new SDLValidationContext(document, undefined, () => {});
  const { errors, visitors } = marking(context, specifiedSDLRules);
  visit(document, visitInParallel(visitors));
  return answer(errors);
});

/** Visitors of rules, each with a context that marks what the rule reports with the rule's name. */
function marking(context, rules) {
  const errors = [];
  const visitors = rules.map((rule) => rule(Object.assign(Object.create(context), { reportError: (error) => errors.push(withCode(rule.name)(error)) })));
  return { errors, visitors };
}

/** Whether a default value is of a type for output. Most of them the reference ends on with an exception, but `null` it reports as if the type could be given. */
function hasOutputDefault(schema) {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => (type.getFields === undefined ? [] : Object.values(type.getFields())));
  const values = [...fields, ...fields.flatMap((field) => field.args ?? []), ...schema.getDirectives().flatMap((directive) => directive.args)];
  return values.some(({ astNode, type }) => astNode?.defaultValue !== undefined && !isInputType(type));
}

/**
 * A schema that the reference cannot build has no answer: it coerces the arguments of `@deprecated` and validates default values as it goes. Nor has one with
 * a directive that uses itself, which the reference accepts.
 */
export const answerSchema = (sdl) => orNothing(() => {
  const schema = schemaOf(sdl);
  return hasDirectiveCycle(schema) || hasOutputDefault(schema) ? undefined : answer(validateSchema(schema).map(withCode('Schema')));
});

/** Undefined where the reference has no answer but an exception. */
function orNothing(answering) {
  try {
    return answering();
  } catch {
    return undefined;
  }
}

export const answerPrint = (schema) => answer([], { text: printSchema(schema) });

export const answerIntrospect = (schema) => answer([], { data: introspectionFromSchema(schema, { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true, experimentalDirectiveDeprecation: false }) });

/** What a schema coordinate leads to. Its syntax errors have locations, those of its resolution have none. */
export function answerCoordinate(schema, coordinate) {
  try {
    const element = resolveSchemaCoordinate(schema, coordinate);
    return answer([], { data: element === undefined ? null : { kind: element.kind, name: nameOf(element) } });
  } catch (error) {
    return answer([withPath(error)]);
  }
}

const nameOf = ({ kind, type, field, enumValue, inputField, fieldArgument, directive, directiveArgument }) =>
  ({ NamedType: type, Field: field, EnumValue: enumValue, InputField: inputField, FieldArgument: fieldArgument, Directive: directive, DirectiveArgument: directiveArgument })[kind].name;

/**
 * Undefined for a document that the reference fails on, because it coerces the arguments of `@defer` on the root of a subscription before it validates them.
 * @param mustCheck whether to ask the rules one by one too, see `errorsByRule`.
 */
export const answerValidate = (schema, text, mustCheck) => parsed(text, (document) => {
  const errors = orNothing(() => errorsByRule(schema, document));
  if (errors !== undefined && mustCheck) checkErrorsByRule(schema, document, errors);
  return errors && answer(errors);
});

/** The errors of a document by all rules, in one walk. */
function errorsByRule(schema, document) {
  const types = new TypeInfo(schema);
  const { errors, visitors } = marking(new ValidationContext(schema, document, types, () => {}, OPTIONS), specifiedRules);
  visit(document, visitWithTypeInfo(types, visitInParallel(visitors)), KEYS);
  return errors;
}

/** That asking all rules at once answers what asking them one by one does. */
function checkErrorsByRule(schema, document, together) {
  const alone = specifiedRules.flatMap((rule) => validate(schema, document, [rule], { ...OPTIONS, maxErrors: 1000 }).map(withCode(rule.name)));
  const sorted = (errors) => JSON.stringify(errors.map((error) => JSON.stringify(error)).sort());
  if (sorted(alone) !== sorted(together)) throw new Error(`The reference answers otherwise when its rules are asked one by one:\n${print(document)}`);
}

/**
 * Executes an operation.
 * @param valueOf makes the value of a field that was not asked for before; what it makes is kept in the tree of data.
 */
export function answerExecute(schema, document, { operationName, variables, data }, valueOf) {
  const result = executeSync({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: data,
    fieldResolver(source, _arguments, _context, info) {
      const key = info.path.key;
      if (source === null || typeof source !== 'object' || Array.isArray(source)) return null;
      if (!Object.hasOwn(source, key)) valueOf?.(source, key, info.returnType, schema);
      const value = Object.hasOwn(source, key) ? source[key] : null;
      if (value !== null && typeof value === 'object' && Object.hasOwn(value, '$error')) throw new Error(value.$error);
      return value;
    },
  });
  return answer((result.errors ?? []).map(withPath), 'data' in result ? { data: result.data } : {});
}
