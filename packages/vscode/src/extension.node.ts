import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, stopClient } from './client.ts';

/** On the desktop the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath;
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ['--inspect=6009'] } };
  return startClient(
    context,
    (options) =>
      new LanguageClient('baocao', 'Báo Cáo', { run: { module, transport }, debug }, options),
  );
}

/** Stops the process with the window. */
export const deactivate = stopClient;
