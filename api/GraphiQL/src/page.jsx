// GraphiQL on the address at which the API answers: what a person gets who opens it in a browser.
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.js';
import 'graphiql/style.css';
import './page.css';

/* global WORKERS, EXAMPLES: put in by build.mjs */
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url)),
};

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
    schemaDescription
    inputValueDeprecation
  />,
);
