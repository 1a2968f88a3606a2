import { type Finding, renderFinding } from '@baocao/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { toSpan } from '../../convert/from-protocol.ts';
import { type Target, toDiagnostic, toQuickFix } from '../../convert/to-protocol.ts';
import { shownFindings } from '../../documents/shown-findings.ts';
import { run } from '../../run.ts';

/** Offers the fixes of the findings that the asked range touches. */
export function registerCodeActions(context: ServerContext): ServerCapabilities {
  const { connection, client, settings, documents } = context;
  // without literals an action is a command, and this server has none
  if (!client.codeActions) return {};
  connection.onCodeAction(
    run(connection.console, 'textDocument/codeAction', [], async (params: CodeActionParams) => {
      await settings.ready;
      const document = documents.get(params.textDocument.uri);
      if (document === undefined || !wantsQuickFixes(params)) return [];
      const { lines } = document;
      const target: Target = { lines, locale: settings.locale(), client };
      const asked = toSpan(lines, params.range);
      return shownFindings(document.analysis())
        .filter(({ span }) => span && span.start <= asked.end && asked.start <= span.end)
        .flatMap((finding) => quickFixes(target, finding, params.context.diagnostics));
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };
}

/** Kinds are hierarchical: whoever asks for the empty kind asks for all. */
function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.includes('') || only.includes(CodeActionKind.QuickFix);
}

function quickFixes(target: Target, finding: Finding, known: Diagnostic[]): CodeAction[] {
  const fixes = finding.fixes ?? [];
  if (fixes.length === 0) return [];
  const titles = renderFinding(finding, target.locale).fixes;
  const own = toDiagnostic(target, finding);
  // the client's own object, where it has one: it compares, and may have changed the link in it
  const mended = known.find((one) => isSame(one, own)) ?? own;
  return fixes.map((fix, index) => toQuickFix(target, titles[index] ?? '', fix, [mended]));
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.range.start.line === other.range.start.line &&
    one.range.start.character === other.range.start.character &&
    one.range.end.line === other.range.end.line &&
    one.range.end.character === other.range.end.character
  );
}
