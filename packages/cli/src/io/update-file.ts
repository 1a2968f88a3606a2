import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long another process is waited for, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 25;

/** Another process holds the file, or one that held it ended without letting go. */
export class LockedFile extends Error {
  readonly lock: string;
  constructor(lock: string) {
    super(`${lock} exists`);
    this.lock = lock;
  }
}

/**
 * Changes a file as a whole, one process after the other, so that none loses what another wrote.
 * A reader sees the file before or after, never half of it.
 *
 * @param change Given the text, null where there is no file; what it throws leaves the file as it is.
 */
export async function updateFile(
  path: string,
  change: (text: string | null) => string,
): Promise<void> {
  const lock = `${path}.lock`;
  const fresh = `${path}.${process.pid}.tmp`;
  await acquire(lock);
  try {
    const changed = change(await read(path));
    await writeFile(fresh, changed);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      await (await open(lock, 'wx')).close();
      return;
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
    }
    if (performance.now() > end) throw new LockedFile(lock);
    await sleep(PAUSE);
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
}
