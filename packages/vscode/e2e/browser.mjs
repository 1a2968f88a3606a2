import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** A page in a fresh profile, and the hosts it asked for that are not this machine. */
export async function openBrowser(profile) {
  // webviews live in a frame of another site, whose service worker is refused without this
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  const outside = new Set();
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    // (the last is a name that the service worker of a preview answers itself)
    const here = /^(?:127\.0\.0\.1|(?:.*\.)?localhost|.*\.vscode-resource\.vscode-cdn\.net)$/u.test(
      hostname,
    );
    if (protocol.startsWith('http') && !here) outside.add(hostname);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  return { page, outside, close: () => context.close() };
}
