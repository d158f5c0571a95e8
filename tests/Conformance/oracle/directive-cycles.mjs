// Section 3.13: whether the definition of a directive uses the directive itself. The reference does not look.
import { isEnumType, isInputObjectType, getNamedType } from 'graphql';

export const hasDirectiveCycle = (schema) => schema.getDirectives().some((directive) => reaches(schema, directive, directive, new Set()));

function reaches(schema, from, target, visited) {
  return next(schema, from).some((one) => one === target || (!visited.has(one) && reaches(schema, one, target, visited.add(one))));
}

/** The types and directives that stand in the definition of a type or directive, as far as values for arguments go. */
function next(schema, one) {
  const members = one.args ?? (isInputObjectType(one) ? Object.values(one.getFields()) : isEnumType(one) ? one.getValues() : []);
  const applied = [one, ...members].flatMap(({ astNode, extensionASTNodes = [] }) => [astNode, ...extensionASTNodes])
    .flatMap((node) => (node?.kind === 'DirectiveDefinition' ? [] : node?.directives ?? []));
  return [...applied.map((use) => schema.getDirective(use.name.value)), ...members.map((member) => member.type && getNamedType(member.type))].filter(Boolean);
}
