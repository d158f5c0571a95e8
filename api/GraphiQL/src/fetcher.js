import { createClient } from 'graphql-sse';

const url = location.pathname;

const isSubscription = ({ operationName }, { documentAST }) => {
  const operations = documentAST?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? [];
  const chosen = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  return chosen?.operation === 'subscription';
};

/** Sends what GraphiQL asks: a subscription as a stream of events, anything else by POST. */
export async function fetcher(request, options = {}) {
  const headers = options.headers ?? {};
  if (isSubscription(request, options)) return createClient({ url, headers }).iterate(request);
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
    body: JSON.stringify(request),
  });
  return response.json();
}
