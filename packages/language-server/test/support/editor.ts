import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ServerProcess, startProcess, type Transport } from './server-process.ts';

export const push = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};
export const pull = {
  textDocument: { ...push.textDocument, diagnostic: { relatedInformation: true } },
  workspace: {
    ...push.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

interface Options {
  readonly transport?: Transport;
  readonly capabilities?: object;
  readonly initializationOptions?: unknown;
  /** What the client answers when it is asked for its settings. */
  readonly settings?: () => unknown;
}

/** A small editor: what a real one sends and keeps, and a record of what it was sent. */
export interface Editor {
  readonly server: ServerProcess;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly messages: string[];
  readonly log: string[];
  readonly refreshes: () => number;
  readonly open: (uri: string, text: string, version?: number, languageId?: string) => void;
  readonly change: (uri: string, version: number, changes: object[]) => void;
  readonly close: (uri: string) => void;
  readonly configure: (settings: unknown) => void;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly hover: (uri: string, position: Position) => Promise<Hover | null>;
  readonly actions: (uri: string, range: Range, diagnostics: Diagnostic[]) => Promise<CodeAction[]>;
  /** The next publication for a document that was not looked at before. */
  readonly next: (uri: string) => Promise<PublishDiagnosticsParams>;
}

export async function startEditor(options: Options = {}): Promise<Editor> {
  const server = startProcess(options.transport ?? 'stdio');
  const { connection } = server;
  const published: PublishDiagnosticsParams[] = [];
  const seen = new Set<PublishDiagnosticsParams>();
  const messages: string[] = [];
  const log: string[] = [];
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', (it) => void published.push(it));
  connection.onNotification('window/showMessage', (it) => void messages.push(it.message));
  connection.onRequest('window/showMessageRequest', (it) => void messages.push(it.message));
  connection.onNotification('window/logMessage', (it) => void log.push(it.message));
  connection.onRequest('workspace/configuration', () => [options.settings?.() ?? null]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? push,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: object) =>
    void connection.sendNotification(`textDocument/${method}`, params);
  return {
    server,
    initialized,
    published,
    messages,
    log,
    refreshes: () => refreshes,
    open: (uri, text, version = 1, languageId = 'plaintext') =>
      notify('didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, contentChanges) =>
      notify('didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify('didClose', { textDocument: { uri } }),
    configure: (settings) =>
      void connection.sendNotification('workspace/didChangeConfiguration', { settings }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId ? { previousResultId } : {}),
      }),
    hover: (uri, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    actions: (uri, range, diagnostics) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, only: ['quickfix'] },
      }),
    next: (uri) =>
      until(() => {
        const found = published.find((it) => it.uri === uri && !seen.has(it));
        if (found) seen.add(found);
        return found;
      }),
  };
}

/** Waits for something to be there. */
export async function until<T>(find: () => T | undefined | false, patience = 5000): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The items of a full report. */
export function itemsOf(report: DocumentDiagnosticReport): Diagnostic[] {
  if (report.kind !== 'full') throw new Error(`a full report was expected, not ${report.kind}`);
  return report.items;
}

/** A text after an action was applied to it. */
export function applied(text: string, action: CodeAction): string {
  const [change] = action.edit?.documentChanges ?? [];
  const edits: TextEdit[] =
    change && 'edits' in change
      ? (change.edits as TextEdit[])
      : Object.values(action.edit?.changes ?? {}).flat();
  return TextDocument.applyEdits(TextDocument.create('x:', '', 0, text), edits);
}
