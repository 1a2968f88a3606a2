import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import type { OpenDocument } from '../../documents/open-document.ts';
import { run } from '../../run.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

/** How long the keyboard rests before the findings are sent, in milliseconds. */
const REST = 150;

/** Sends diagnostics of its own accord: on open at once, after a change when typing rests. */
export function pushDiagnostics(context: ServerContext): ServerCapabilities {
  const { connection, settings, documents } = context;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const send = run(
    connection.console,
    'textDocument/publishDiagnostics',
    undefined,
    async (document: OpenDocument) => {
      const { uri } = document.lines;
      await settings.ready;
      // closed meanwhile: nothing may follow the clearing
      if (documents.get(uri) !== document) return;
      // version and findings are read in one breath, so they belong together
      const { version } = document.lines;
      const diagnostics = diagnosticsOf(context, document);
      await connection.sendDiagnostics({ uri, version, diagnostics });
    },
  );
  const cancel = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };

  documents.watch({
    opened(document) {
      cancel(document.lines.uri);
      void send(document);
    },
    changed(document) {
      const { uri } = document.lines;
      cancel(uri);
      const due = () => {
        timers.delete(uri);
        void send(document);
      };
      timers.set(uri, setTimeout(due, REST));
    },
    closed(uri) {
      cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  });
  settings.watch(() => {
    for (const document of documents.all()) void send(document);
  });
  return {};
}
