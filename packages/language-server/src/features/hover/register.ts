import { hoverAt } from '@baocao/core';
import type { HoverParams, ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.ts';
import { toHover } from '../../convert/to-protocol.ts';
import { run } from '../../run.ts';

/** Says what was read of the figure under the pointer, and what follows from it. */
export function registerHover(context: ServerContext): ServerCapabilities {
  const { connection, client, settings, documents } = context;
  connection.onHover(
    run(connection.console, 'textDocument/hover', null, async (params: HoverParams) => {
      await settings.ready;
      const document = documents.get(params.textDocument.uri);
      if (document === undefined) return null;
      const { lines } = document;
      const locale = settings.locale();
      const found = hoverAt(document.analysis(), lines.offsetAt(params.position), locale);
      return found && toHover({ lines, locale, client }, found.span, found.markdown);
    }),
  );
  return { hoverProvider: true };
}
