// GraphiQL on the address at which the API answers: what a person gets who opens it in a browser.
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ChosenOperation } from './ChosenOperation.jsx';
import { fetcher } from './fetcher.js';
import { readLink } from './link.js';
import 'graphiql/style.css';
import './page.css';

/* global WORKERS, EXAMPLES: put in by build.mjs */
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url)),
};

const link = readLink(location.search);
const examples = EXAMPLES.map((query) => ({ query }));

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={link ? [{ query: link.query, variables: link.variables }, ...examples] : examples}
    // Without these, what was written at the last visit; all of them, lest its variables are put to another's query.
    initialQuery={link?.query}
    initialVariables={link?.variables}
    defaultEditorToolsVisibility={link?.variables ? 'variables' : false}
    schemaDescription
    inputValueDeprecation
  >
    {link?.operationName && <ChosenOperation name={link.operationName} />}
  </GraphiQL>,
);
