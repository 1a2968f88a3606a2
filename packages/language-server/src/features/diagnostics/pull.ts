import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { run } from '../../run.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { createRest } from './rest.ts';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers when asked, and asks the client to ask again when the settings change. */
export function pullDiagnostics(context: ServerContext): ServerCapabilities {
  const { connection, client, settings, documents } = context;
  const rest = createRest();
  const answer = async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    await settings.ready;
    await rest.wait(uri);
    // the client has typed on and asked again: an empty answer could be taken for the truth
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
    const document = documents.get(uri);
    if (document === undefined) return nothing;
    const resultId = document.revision();
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : {
          kind: DocumentDiagnosticReportKind.Full,
          resultId,
          items: diagnosticsOf(context, document),
        };
  };
  connection.languages.diagnostics.on(
    run(connection.console, 'textDocument/diagnostic', nothing, answer),
  );
  documents.watch({
    opened: ({ lines }) => rest.end(lines.uri),
    changed: ({ lines }) => rest.typed(lines.uri),
    closed: rest.end,
  });
  if (client.refreshesDiagnostics) {
    settings.watch(
      run(connection.console, 'workspace/diagnostic/refresh', undefined, () =>
        connection.languages.diagnostics.refresh(),
      ),
    );
  }
  return {
    diagnosticProvider: {
      identifier: 'baocao',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  };
}
