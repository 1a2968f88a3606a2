import type { TextEdit } from '@baocao/core';
import type {
  ClientCapabilities,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** One change of a document as the client sends it. */
export type ContentChange = TextDocumentContentChangeEvent;

/** What the client can do, as far as the server minds. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
  readonly codeActions: boolean;
  readonly versionedEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
}

/** Reads the client's capabilities once; what it does not say it cannot do. */
export function readClient({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
  const related =
    textDocument?.diagnostic?.relatedInformation ??
    textDocument?.publishDiagnostics?.relatedInformation;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: related === true,
    // the client lists the formats it takes in its order of preference
    markdownHover: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}

/** The stretch of the text that a range covers, whichever way round its ends are. */
export function toSpan(lines: TextDocument, range: Range): { start: number; end: number } {
  const start = lines.offsetAt(range.start);
  const end = lines.offsetAt(range.end);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** A change of the client's as an edit in offsets; without a range it is the whole text. */
export function toEdit(lines: TextDocument, change: ContentChange): TextEdit {
  const span =
    'range' in change ? toSpan(lines, change.range) : { start: 0, end: lines.getText().length };
  return { ...span, text: change.text };
}
