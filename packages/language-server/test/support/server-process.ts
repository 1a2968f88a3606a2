import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

export const executable = fileURLToPath(
  new URL('../../bin/baocao-language-server.js', import.meta.url),
);

export type Transport = 'stdio' | 'node-ipc';

/** The built server in a process of its own, with its end of the pipe. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  /** Shuts the server down as the protocol asks; its exit code. */
  readonly stop: () => Promise<number | null>;
}

export function startProcess(transport: Transport): ServerProcess {
  const child = fork(executable, [`--${transport}`], { silent: true, execArgv: [] });
  if (!child.stdout || !child.stdin) throw new Error('the process has no pipes');
  const connection =
    transport === 'node-ipc'
      ? createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
      : createMessageConnection(
          new StreamMessageReader(child.stdout),
          new StreamMessageWriter(child.stdin),
        );
  connection.listen();
  const exited = once(child, 'exit');
  return {
    child,
    connection,
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exited;
      connection.dispose();
      return code;
    },
  };
}
