import { join } from 'node:path';
import { expectPlain } from './run.mjs';

/** Starts the packed language server over stdio, asks it what it can do, and lets it go. */
export function checkLanguageServer(folder) {
  const input = [
    {
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    },
    { method: 'initialized', params: {} },
    { id: 2, method: 'shutdown' },
    { method: 'exit' },
  ]
    .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    .join('');
  const server = join(folder, 'node_modules/.bin/baocao-language-server');
  const output = expectPlain(server, ['--stdio'], { cwd: folder, input });
  const answer = output
    .split(/Content-Length: \d+\r\n\r\n/u)
    .filter((body) => body !== '')
    .map((body) => JSON.parse(body))
    .find(({ id }) => id === 1);
  const capabilities = Object.keys(answer?.result?.capabilities ?? {});
  if (capabilities.length === 0) throw new Error(`The language server answered: ${output}`);
  console.log(`✓ packed language server: ${capabilities.join(', ')}`);
}
