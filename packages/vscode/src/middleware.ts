import type { Diagnostic } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { vsdiag } from 'vscode-languageclient';
import { rulePage, ruleScheme } from './rule-pages.ts';

/** The other side of a comparison, and pages that quote slips, are nobody's draft. */
const unchecked = new Set(['git', ruleScheme]);

/** Turns the links of findings into the pages in the package, whichever way findings arrive. */
export const middleware: Middleware = {
  didOpen: async (document, next) => {
    if (!unchecked.has(document.uri.scheme)) await next(document);
  },
  handleDiagnostics: (uri, diagnostics, next) => {
    next(uri, diagnostics.map(linked));
  },
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    return report?.kind === vsdiag.DocumentDiagnosticReportKind.full
      ? { ...report, items: report.items.map(linked) }
      : report;
  },
};

/** Changed in place: the client keeps data of the protocol in the object. */
function linked(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'object') return diagnostic;
  const target = rulePage(code.value);
  if (target) diagnostic.code = { value: code.value, target };
  return diagnostic;
}
