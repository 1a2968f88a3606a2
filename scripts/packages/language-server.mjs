import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment } from './run.mjs';

const seconds = 30;

/** Starts the packed language server over stdio, asks it what it can do, and lets it go. */
export async function checkLanguageServer(folder) {
  const path = join(folder, 'node_modules/.bin/baocao-language-server');
  const server = spawn(path, ['--stdio'], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: seconds * 1000,
  });
  const ended = new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('close', (code, signal) => resolve(signal ?? code));
  });
  const answers = readMessages(server.stdout);
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = async (id, method, params) => {
    send({ id, method, params });
    for await (const message of answers) if (message.id === id) return message.result;
    throw new Error(`The language server ended before it answered ${method}`);
  };

  const { capabilities } = await ask(1, 'initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  send({ method: 'initialized', params: {} });
  await ask(2, 'shutdown');
  send({ method: 'exit' });
  const end = await ended;
  if (end !== 0) throw new Error(`The language server ended with ${end}`);
  console.log(`✓ packed language server: ${Object.keys(capabilities).join(', ')}`);
}

/** The messages of the protocol on a stream, as one iterator that is never closed by its reader. */
function readMessages(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let pending = Buffer.alloc(0);
  const next = async () => {
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/u.exec(pending.toString('latin1'));
      const end = header === null ? Number.POSITIVE_INFINITY : header[0].length + Number(header[1]);
      if (header !== null && pending.length >= end) {
        const value = JSON.parse(pending.subarray(header[0].length, end).toString('utf8'));
        pending = pending.subarray(end);
        return { value, done: false };
      }
      const chunk = await chunks.next();
      if (chunk.done) return { value: undefined, done: true };
      pending = Buffer.concat([pending, chunk.value]);
    }
  };
  return { next, [Symbol.asyncIterator]: () => ({ next }) };
}
