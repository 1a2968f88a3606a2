import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { openRule } from './commands/open-rule.ts';
import { restart } from './commands/restart.ts';
import { drafts } from './drafts.ts';
import { createErrorHandler } from './interruptions.ts';
import { locale } from './locale.ts';
import { middleware } from './middleware.ts';
import { serveRulePages } from './rule-pages.ts';
import { offerReasons } from './why-action.ts';

let running: BaseLanguageClient | undefined;

/** Starts the client that `create` makes for its platform, and what hangs on it. */
export async function startClient(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const client = create({
    documentSelector: drafts,
    initializationOptions: { locale: locale() },
    middleware,
    errorHandler: createErrorHandler(),
  });
  running = client;
  serveRulePages(context);
  offerReasons(context);
  context.subscriptions.push(
    commands.registerCommand('baocao.openRule', openRule),
    commands.registerCommand('baocao.restart', () => restart(client)),
  );
  await client.start();
}

/** Stops what `startClient` started. */
export async function stopClient(): Promise<void> {
  await running?.stop();
}
