import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './convert/from-protocol.ts';
import type { DocumentStore } from './documents/store.ts';
import type { Settings } from './settings.ts';

/** What every feature is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly settings: Settings;
  readonly documents: DocumentStore;
}
