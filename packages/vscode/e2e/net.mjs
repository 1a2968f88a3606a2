import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
      });
  });

/** Waits until a server answers. */
export async function untilAnswers(url, patience = 30_000) {
  for (const end = Date.now() + patience; ; ) {
    try {
      if ((await fetch(url)).status < 500) return;
    } catch {
      // not yet
    }
    if (Date.now() > end) throw new Error(`no answer from ${url}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const types = { '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown' };

/** Serves an unpacked extension, as a gallery does for the web. */
export async function serveFolder(folder) {
  const root = resolve(folder);
  const server = createHttpServer((request, response) => {
    const head = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'no-store',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, head).end();
    const file = join(root, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const known = file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
    if (!known) return response.writeHead(404, head).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...head, 'Content-Type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
