import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** The search path without the tool chain's own Node: what a user of the packages has. */
const plainPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/** Runs a command of the tool chain and fails with it. */
export function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Runs a command on the machine's own Node and returns how it ended and what it printed. */
export function runPlain(command, args, { cwd, input } = {}) {
  // npm hands its own settings down to its scripts; a user's shell has none of them
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry$)/iu.test(name)),
  );
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { ...env, PATH: plainPath },
    timeout: 300_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** As `runPlain`, but anything other than the expected end is a failure. */
export function expectPlain(command, args, { cwd, input, status = 0 } = {}) {
  const result = runPlain(command, args, { cwd, input });
  if (result.status === status) return result.stdout;
  throw new Error(
    `${command} ${args.join(' ')} ended with ${result.status}, not ${status}\n${result.stdout}${result.stderr}`,
  );
}
