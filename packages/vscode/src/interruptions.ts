import { window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { type Locale, locale } from './locale.ts';

const words: Record<Locale, { restarted: string; stopped: string }> = {
  vi: {
    restarted: 'Kiểm tra bị gián đoạn, đã tự khởi động lại. Văn bản không bị ảnh hưởng.',
    stopped:
      'Kiểm tra bị gián đoạn nhiều lần nên đã dừng. Văn bản không bị ảnh hưởng. Có thể chạy lệnh “Soát báo cáo: Khởi động lại”.',
  },
  en: {
    restarted: 'The check was interrupted and has restarted. The document is untouched.',
    stopped:
      'The check was interrupted too often and has stopped. The document is untouched. The command “Soát báo cáo: Khởi động lại” restarts it.',
  },
};

/** This many interruptions in this many milliseconds, and a restart would not help. */
const LIMIT = 4;
const WINDOW = 3 * 60_000;

/** Restarts a server that ended by itself, and tells the writer in plain words. */
export function createErrorHandler(): ErrorHandler {
  let interruptions: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      interruptions = [...interruptions.filter((then) => now - then < WINDOW), now];
      const { restarted, stopped } = words[locale()];
      if (interruptions.length > LIMIT) {
        void window.showErrorMessage(stopped);
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      void window.showInformationMessage(restarted);
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
