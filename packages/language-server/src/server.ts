import {
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ServerContext } from './context.ts';
import { readClient } from './convert/from-protocol.ts';
import { listenToDocuments } from './documents/listen.ts';
import { createDocumentStore } from './documents/store.ts';
import type { Environment } from './environment.ts';
import { registerCodeActions } from './features/code-actions/register.ts';
import { registerDiagnostics } from './features/diagnostics/register.ts';
import { registerHover } from './features/hover/register.ts';
import { createSettings } from './settings.ts';

/** Each adds its handlers and says which capabilities they are. */
const features: readonly ((context: ServerContext) => ServerCapabilities)[] = [
  registerDiagnostics,
  registerHover,
  registerCodeActions,
];

/**
 * Wires the analysis of reports to a connection, whatever its transport.
 *
 * @example
 * ```ts
 * import { createConnection } from 'vscode-languageserver/node';
 * startServer(createConnection(process.stdin, process.stdout), { runtime: 'node' });
 * ```
 */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params) => {
    const client = readClient(params.capabilities);
    const settings = createSettings(connection, client, params.initializationOptions);
    const documents = createDocumentStore(settings);
    const context: ServerContext = { connection, client, settings, documents };
    listenToDocuments(context);
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    };
    for (const register of features) Object.assign(capabilities, register(context));
    connection.onInitialized(() => {
      connection.console.info(`baocao: ${environment.runtime}`);
      void settings.start();
    });
    return { capabilities, serverInfo: { name: 'baocao' } };
  });
  connection.listen();
}
