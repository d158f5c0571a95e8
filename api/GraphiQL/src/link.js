/** The text of variables as one reads them; as it is when it is not JSON. */
function readable(variables) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}

/** What the page's address asks ("GraphQL over HTTP", the parameters of a GET), to be shown and not to be run; null when it asks nothing. */
export function readLink(search) {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query) return null;
  return { query, variables: readable(parameters.get('variables') ?? ''), operationName: parameters.get('operationName') };
}
