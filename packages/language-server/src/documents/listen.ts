import type { ServerContext } from '../context.ts';
import { run } from '../run.ts';

/** Keeps the store in step with what the client opens, changes and closes. */
export function listenToDocuments({ connection, documents }: ServerContext): void {
  const { console } = connection;
  connection.onDidOpenTextDocument(
    run(console, 'textDocument/didOpen', undefined, ({ textDocument }) => {
      const { uri, languageId, version, text } = textDocument;
      const document = documents.open(uri, languageId, version, text);
      for (const watcher of documents.watchers()) watcher.opened(document);
    }),
  );
  connection.onDidChangeTextDocument(
    run(console, 'textDocument/didChange', undefined, ({ textDocument, contentChanges }) => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return;
      document.change(contentChanges, textDocument.version);
      for (const watcher of documents.watchers()) watcher.changed(document);
    }),
  );
  connection.onDidCloseTextDocument(
    run(console, 'textDocument/didClose', undefined, ({ textDocument }) => {
      documents.close(textDocument.uri);
      for (const watcher of documents.watchers()) watcher.closed(textDocument.uri);
    }),
  );
}
