import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { pullDiagnostics } from './pull.ts';
import { pushDiagnostics } from './push.ts';

/** Findings as diagnostics: pulled where the client can, else pushed, never both. */
export function registerDiagnostics(context: ServerContext): ServerCapabilities {
  return context.client.pullsDiagnostics ? pullDiagnostics(context) : pushDiagnostics(context);
}
