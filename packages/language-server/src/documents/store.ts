import type { Settings } from '../settings.ts';
import { type OpenDocument, openDocument } from './open-document.ts';

/** What happens to documents, for a feature that acts of its own accord. */
export interface DocumentWatcher {
  readonly opened: (document: OpenDocument) => void;
  readonly changed: (document: OpenDocument) => void;
  readonly closed: (uri: string) => void;
}

/** The documents that the client has open. */
export interface DocumentStore {
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly all: () => Iterable<OpenDocument>;
  readonly open: (uri: string, languageId: string, version: number, text: string) => OpenDocument;
  readonly close: (uri: string) => void;
  readonly watch: (watcher: DocumentWatcher) => void;
  readonly watchers: () => readonly DocumentWatcher[];
}

/** A store whose documents are read under the settings of the moment. */
export function createDocumentStore(settings: Settings): DocumentStore {
  const documents = new Map<string, OpenDocument>();
  const watchers: DocumentWatcher[] = [];
  return {
    get: (uri) => documents.get(uri),
    all: () => documents.values(),
    open(uri, languageId, version, text) {
      const document = openDocument(settings, uri, languageId, version, text);
      documents.set(uri, document);
      return document;
    },
    close: (uri) => void documents.delete(uri),
    watch: (watcher) => void watchers.push(watcher),
    watchers: () => watchers,
  };
}
