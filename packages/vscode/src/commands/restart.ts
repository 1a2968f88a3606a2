import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Locale, locale } from '../locale.ts';

const words: Record<Locale, { done: string; failed: string }> = {
  vi: {
    done: 'Soát báo cáo: đã khởi động lại.',
    failed: 'Soát báo cáo: chưa khởi động lại được. Đề nghị đóng và mở lại cửa sổ.',
  },
  en: {
    done: 'Report check: restarted.',
    failed: 'Report check: could not restart. Close the window and open it again.',
  },
};

/** Starts the server anew, for when it has stopped or seems to hang. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  const { done, failed } = words[locale()];
  try {
    if (client.needsStop()) await client.stop();
    await client.start();
    window.setStatusBarMessage(done, 5000);
  } catch (error) {
    client.error('restart', error, false);
    await window.showErrorMessage(failed);
  }
}
