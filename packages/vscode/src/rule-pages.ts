import { type ExtensionContext, Uri, workspace } from 'vscode';
import { type Locale, locale } from './locale.ts';

/** The scheme of the rule pages, read from the package. */
export const ruleScheme = 'baocao-rule';

const ruleId = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u;
const pagePath = /^\/(?:vi|en)\/[a-z-]+\/[a-z-]+\.md$/u;

/** For the generator of the site; a reader would see a table of it. */
const frontMatter = /^---\n[\s\S]*?\n---\n\s*/u;

const missing: Record<Locale, string> = {
  vi: 'Chưa có trang giải thích cho quy tắc này.',
  en: 'There is no page for this rule.',
};

/** The page of a rule in the writer's language; undefined for what is no rule's id. */
export function rulePage(rule: unknown): Uri | undefined {
  if (typeof rule !== 'string' || !ruleId.test(rule)) return undefined;
  return Uri.from({ scheme: ruleScheme, path: `/${locale()}/${rule}.md` });
}

/**
 * Serves the rule pages as documents that cannot be edited. A scheme of their own, because the
 * editor ignores a link to a command in the hover of a finding, and because the pages quote
 * slips that must not be checked.
 */
export function serveRulePages(context: ExtensionContext): void {
  const decoder = new TextDecoder();
  const provider = {
    async provideTextDocumentContent({ path }: Uri): Promise<string> {
      if (!pagePath.test(path)) return missing[locale()];
      const file = Uri.joinPath(context.extensionUri, 'rules', path);
      try {
        const page = decoder.decode(await workspace.fs.readFile(file));
        return page.replace(frontMatter, '');
      } catch {
        return missing[locale()];
      }
    },
  };
  context.subscriptions.push(workspace.registerTextDocumentContentProvider(ruleScheme, provider));
}
