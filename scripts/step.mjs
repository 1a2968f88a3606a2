// Runs one step of a script, saying what it does and how long it took.
// Usage: node scripts/step.mjs "What is being done" COMMAND [ARGUMENT…]
import { spawnSync } from 'node:child_process';

const [what, command, ...args] = process.argv.slice(2);
const started = Date.now();
process.stderr.write(`▸ ${what} …\n`);
const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
if (error) process.stderr.write(`✗ ${what}: ${error.message}\n`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
process.stderr.write(`${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`);
process.exit(status ?? 1);
