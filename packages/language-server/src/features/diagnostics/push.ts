import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import type { OpenDocument } from '../../documents/open-document.ts';
import { run } from '../../run.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { createRest } from './rest.ts';

/** Sends diagnostics of its own accord: on open at once, after a change when typing rests. */
export function pushDiagnostics(context: ServerContext): ServerCapabilities {
  const { connection, settings, documents } = context;
  const rest = createRest();
  const send = async (document: OpenDocument) => {
    const { uri } = document.lines;
    await settings.ready;
    await rest.wait(uri);
    // closed meanwhile: nothing may follow the clearing
    if (documents.get(uri) !== document) return;
    // version and findings are read in one breath, so they belong together
    const { version } = document.lines;
    const diagnostics = diagnosticsOf(context, document);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const publish = run(connection.console, 'textDocument/publishDiagnostics', undefined, send);

  documents.watch({
    opened(document) {
      rest.end(document.lines.uri);
      void publish(document);
    },
    changed(document) {
      const { uri } = document.lines;
      const isDue = rest.isTyping(uri);
      rest.typed(uri);
      if (!isDue) void publish(document);
    },
    closed(uri) {
      rest.end(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  });
  settings.watch(() => {
    for (const document of documents.all()) void publish(document);
  });
  return {};
}
