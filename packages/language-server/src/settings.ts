import { createAnalyzer } from '@baocao/core';
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientFeatures } from './convert/from-protocol.ts';
import { type Locale, readInitial, readSettings } from './read-settings.ts';
import { run } from './run.ts';

type Analyzer = ReturnType<typeof createAnalyzer>;

/** What the writer has set, as it stands now. */
export interface Settings {
  /** Asks the client, once it may be asked. */
  readonly start: () => Promise<void>;
  /** Settles when the client has answered for the first time, or does not answer in time. */
  readonly ready: Promise<void>;
  readonly locale: () => Locale;
  readonly analyzer: () => Analyzer;
  /** Counts the changes. */
  readonly generation: () => number;
  /** Calls back when a change comes after documents may have been read. */
  readonly watch: (listener: () => void) => void;
}

/** A client that never answers must not keep the writer waiting, in milliseconds. */
const PATIENCE = 1000;

const words: Record<Locale, string> = {
  vi: 'Cài đặt “baocao” có chỗ chưa dùng được, tạm theo mặc định: ',
  en: 'Some “baocao” settings cannot be used and fall back to their defaults: ',
};

/** Pulls the settings where the client can be asked, else takes those it sends. */
export function createSettings(
  connection: Connection,
  client: ClientFeatures,
  initializationOptions: unknown,
): Settings {
  const initial = readInitial(initializationOptions);
  let current = initial;
  let analyzer = createAnalyzer({ config: current.config });
  let generation = 0;
  let warned = '';
  let settled = false;
  const listeners: (() => void)[] = [];
  let settle = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = () => {
      settled = true;
      resolve();
    };
  });

  const warn = () => {
    const problems = current.problems.join(' ');
    if (problems !== '' && problems !== warned) {
      connection.window.showWarningMessage(words[current.locale] + problems);
    }
    warned = problems;
  };
  const apply = (section: unknown) => {
    current = readSettings(section, initial);
    analyzer = createAnalyzer({ config: current.config });
    generation++;
    warn();
    if (settled) for (const listener of listeners) listener();
  };
  const { console } = connection;
  const pull = run(console, 'workspace/configuration', undefined, async () => {
    apply(await connection.workspace.getConfiguration('baocao'));
  });
  const take = run(console, 'workspace/didChangeConfiguration', undefined, (sent: unknown) =>
    apply((sent as { baocao?: unknown } | null)?.baocao),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    client.configuration ? pull() : take(settings),
  );

  return {
    ready,
    locale: () => current.locale,
    analyzer: () => analyzer,
    generation: () => generation,
    watch: (listener) => void listeners.push(listener),
    async start() {
      warn();
      if (!client.configuration) return settle();
      setTimeout(settle, PATIENCE);
      if (client.registersConfiguration) {
        const section = { section: 'baocao' };
        void connection.client.register(DidChangeConfigurationNotification.type, section);
      }
      await pull();
      settle();
    },
  };
}
