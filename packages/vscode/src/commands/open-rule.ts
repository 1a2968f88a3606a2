import { commands, window } from 'vscode';
import { type Locale, locale } from '../locale.ts';
import { rulePage } from '../rule-pages.ts';

const unknown: Record<Locale, string> = {
  vi: 'Không có quy tắc này.',
  en: 'There is no such rule.',
};

/** Opens the page of a rule as it reads, or as text where the editor shows no Markdown. */
export async function openRule(rule: unknown): Promise<void> {
  const page = rulePage(rule);
  if (page === undefined) {
    await window.showWarningMessage(unknown[locale()]);
    return;
  }
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await commands.executeCommand('vscode.open', page);
  }
}
