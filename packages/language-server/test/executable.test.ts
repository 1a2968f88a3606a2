import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { executable } from './support/server-process.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const call = (...args: string[]) =>
  spawnSync(process.execPath, [executable, ...args], { encoding: 'utf8', input: '' });

it('prints its help and exits', () => {
  const { status, stdout } = call('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--stdio');
  expect(stdout).toContain('--node-ipc');
});

it('prints its version and exits', () => {
  expect(call('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
});

it('says in one line what to pass when no transport is given', () => {
  const { status, stdout, stderr } = call();
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('--stdio')]);
});

it('says so when there is no parent to talk to over IPC', () => {
  const { status, stderr } = call('--node-ipc');
  expect(status).toBe(2);
  expect(stderr).toContain('IPC');
});
