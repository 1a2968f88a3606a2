import type { Analysis, Session, TextEdit } from '@baocao/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ContentChange, toEdit } from '../convert/from-protocol.ts';
import type { Settings } from '../settings.ts';

/** One open document: its lines for the protocol, its session for the analysis. */
export interface OpenDocument {
  /** Text, version and positions as the client has them. */
  readonly lines: TextDocument;
  /** Changes with the text and with the settings and never comes back: the name of a result. */
  readonly revision: () => string;
  /** What the text says, read when it is first asked for. */
  readonly analysis: () => Analysis;
  readonly change: (changes: readonly ContentChange[], version: number) => void;
}

let openings = 0;

/** Takes a document over from the client; nothing is analysed yet. */
export function openDocument(
  settings: Settings,
  uri: string,
  languageId: string,
  version: number,
  text: string,
): OpenDocument {
  const lines = TextDocument.create(uri, languageId, version, text);
  const opening = ++openings;
  let edits = 0;
  let pending: TextEdit[] = [];
  let session: Session | undefined;
  let analyzer = settings.analyzer();

  return {
    lines,
    revision: () => `${opening}.${edits}.${settings.generation()}`,
    analysis() {
      const due = pending;
      pending = [];
      // a session whose edit failed is half done: the next reading starts afresh
      const current = analyzer === settings.analyzer() ? session : undefined;
      session = undefined;
      analyzer = settings.analyzer();
      const next = current ?? analyzer.open(lines.getText(), { source: { uri } });
      if (current !== undefined && due.length > 0) current.edit(due);
      session = next;
      return next.analysis;
    },
    change(changes, newVersion) {
      for (const change of changes) {
        // each range is in the text that the changes before it left
        if (session !== undefined) pending.push(toEdit(lines, change));
        TextDocument.update(lines, [change], newVersion);
      }
      edits++;
    },
  };
}
