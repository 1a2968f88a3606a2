import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type ExtensionContext,
  languages,
} from 'vscode';
import { drafts } from './drafts.ts';
import { type Locale, locale } from './locale.ts';

const title: Record<Locale, string> = {
  vi: 'Vì sao có nhắc nhở này?',
  en: 'Why this finding?',
};

/** Offers the page of the rule beside the fixes, for those who work by the keyboard. */
export function offerReasons(context: ExtensionContext): void {
  const provider: CodeActionProvider = {
    provideCodeActions: (_document, _range, { diagnostics }) => {
      const byRule = new Map<string, Diagnostic[]>();
      for (const diagnostic of diagnostics) {
        const rule = ruleOf(diagnostic);
        if (rule) byRule.set(rule, [...(byRule.get(rule) ?? []), diagnostic]);
      }
      return [...byRule].map(([rule, found]) => {
        const words = title[locale()];
        const action = new CodeAction(
          byRule.size > 1 ? `${words} (${rule})` : words,
          CodeActionKind.QuickFix,
        );
        action.command = { command: 'baocao.openRule', title: words, arguments: [rule] };
        action.diagnostics = found;
        return action;
      });
    },
  };
  const metadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] };
  const selector = drafts as { language: string }[];
  context.subscriptions.push(languages.registerCodeActionsProvider(selector, provider, metadata));
}

function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== 'baocao') return undefined;
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}
