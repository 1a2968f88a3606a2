import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient, stopClient } from './client.ts';

/** In a browser the server is a worker; each start makes a new one, so that it can be restarted. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  const worker = async () => new Worker(script);
  return startClient(
    context,
    (options) => new LanguageClient('baocao', 'Báo Cáo', worker, options),
  );
}

/** Stops the worker with the window. */
export const deactivate = stopClient;
