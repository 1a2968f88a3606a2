import type { Diagnostic } from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { toDiagnostic } from '../../convert/to-protocol.ts';
import type { OpenDocument } from '../../documents/open-document.ts';
import { shownFindings } from '../../documents/shown-findings.ts';

/** The diagnostics of a document as it stands now. */
export function diagnosticsOf(context: ServerContext, document: OpenDocument): Diagnostic[] {
  const target = {
    lines: document.lines,
    locale: context.settings.locale(),
    client: context.client,
  };
  return shownFindings(document.analysis()).map((finding) => toDiagnostic(target, finding));
}
