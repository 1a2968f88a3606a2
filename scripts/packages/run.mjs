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

/** What a user's shell hands down: no folder of the tool chain, none of npm's own settings. */
export function plainEnvironment() {
  const env = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_registry$)/iu.test(name),
  );
  return { ...Object.fromEntries(env), PATH: plainPath };
}

/** Runs a command on the machine's own Node; anything other than the expected end is a failure. */
export function expectPlain(command, args, { cwd, status = 0 } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    input: '',
    encoding: 'utf8',
    env: plainEnvironment(),
    timeout: 300_000,
  });
  if (result.error) throw result.error;
  if (result.status === status) return result.stdout;
  throw new Error(
    `${command} ${args.join(' ')} ended with ${result.status}, not ${status}\n${result.stdout}${result.stderr}`,
  );
}
