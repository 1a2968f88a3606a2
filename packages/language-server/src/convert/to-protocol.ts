import { type Finding, type Fix, renderFinding, ruleUrl, type Severity } from '@baocao/core';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../read-settings.ts';
import type { ClientFeatures } from './from-protocol.ts';
import { plainText } from './plain-text.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a document's objects are made: its lines, the reader's language, what the client takes. */
export interface Target {
  readonly lines: TextDocument;
  readonly locale: Locale;
  readonly client: ClientFeatures;
}

function toRange(lines: TextDocument, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** A finding as the client shows it; one that points at no words stands at the top. */
export function toDiagnostic({ lines, locale, client }: Target, finding: Finding): Diagnostic {
  const rendered = renderFinding(finding, locale);
  const related = (finding.related ?? []).flatMap(({ span }, index) => {
    if (span === undefined) return [];
    const location = { uri: lines.uri, range: toRange(lines, span) };
    return [{ location, message: rendered.related[index] ?? '' }];
  });
  return {
    range: toRange(lines, finding.span ?? { start: 0, end: 0 }),
    severity: severities[finding.severity],
    source: 'baocao',
    code: finding.rule,
    codeDescription: { href: ruleUrl(finding.rule) },
    message: rendered.text,
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
    data: { fingerprint: finding.fingerprint },
  };
}

/** A fix as a quick fix; `diagnostics` are those of the client that it mends. */
export function toQuickFix(
  { lines, client }: Target,
  title: string,
  fix: Fix,
  diagnostics: Diagnostic[],
): CodeAction {
  const edits: TextEdit[] = fix.edits.map(({ span, text }) => ({
    range: toRange(lines, span),
    newText: text,
  }));
  const { uri, version } = lines;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.safe,
    edit: client.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } },
  };
}

/** What is said of a figure under the pointer. */
export function toHover({ lines, client }: Target, span: Span, markdown: string): Hover {
  return {
    range: toRange(lines, span),
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: plainText(markdown) },
  };
}
