import { readFile } from 'node:fs/promises';

/** The version of this package; its manifest stands one folder above the built program. */
export async function packageVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
