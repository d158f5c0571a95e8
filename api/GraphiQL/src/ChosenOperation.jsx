import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Chooses an operation of the document that is shown first, and puts the cursor into it: what stands there is what the keys for running run. */
export function ChosenOperation({ name }) {
  const { setOperationName } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const operation = useGraphiQL((state) => state.operations?.find((one) => one.name?.value === name));
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !editor || !operation) return;
    isDone.current = true;
    const start = editor.getModel().getPositionAt(operation.loc.start);
    editor.setPosition(start);
    editor.revealLineNearTop(start.lineNumber);
    setOperationName(name);
  }, [editor, operation, setOperationName, name]);
  return null;
}
