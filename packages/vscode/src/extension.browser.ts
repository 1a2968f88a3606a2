import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { startClient, stopClient } from './client.ts';

/** In a browser the server is a worker; every start makes a new one and ends the last. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  // as transports, because the workers of an extension host are not all instances of Worker
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startClient(
    context,
    (options) => new LanguageClient('baocao', 'Báo Cáo', server, options),
  );
}

/** Stops the worker with the window. */
export const deactivate = stopClient;
