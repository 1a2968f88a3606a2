import type { DocumentSelector } from 'vscode-languageclient';

/** What may be a draft: plain text and Markdown, wherever it is kept, saved or not. */
export const drafts: DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];
