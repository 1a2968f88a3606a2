import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { run } from '../../run.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers when asked, and asks the client to ask again when the settings change. */
export function pullDiagnostics(context: ServerContext): ServerCapabilities {
  const { connection, client, settings, documents } = context;
  const answer = async (params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    await settings.ready;
    const document = documents.get(params.textDocument.uri);
    if (document === undefined) return nothing;
    const resultId = document.revision();
    return params.previousResultId === resultId
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
