import { workspace } from 'vscode';

/** The language of messages. */
export type Locale = 'vi' | 'en';

/** The language the writer has set for messages; the server reads the same setting. */
export function locale(): Locale {
  return workspace.getConfiguration('baocao').get('locale') === 'en' ? 'en' : 'vi';
}
