import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const program = fileURLToPath(new URL('../bin/baocao.js', import.meta.url));

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment without what colours or plain styles the machine of the test asks for. */
export function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _forced, NO_COLOR: _none, BAOCAO_DEBUG: _debug, ...rest } = process.env;
  return { ...rest, ...extra };
}

/** Runs the built program as a process of its own. */
export async function baocao(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    env: environment(env),
    cwd: await folder(),
  });
  // A program that does not read its input may be gone before all is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

let made: Promise<string> | undefined;

/** The folder in which the program runs; gone after the tests of the file. */
export function folder(): Promise<string> {
  made ??= mkdtemp(join(tmpdir(), 'baocao-cli-'));
  return made;
}

afterAll(async () => {
  if (made) await rm(await made, { recursive: true });
});

/** Writes a file for the program to read, and gives back its name. */
export async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(await folder(), name), content);
  return name;
}
