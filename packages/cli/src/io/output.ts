import { once } from 'node:events';

/** Writes to standard output and waits until the reader keeps up. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes to standard error: what is said beside a result. */
export async function remark(text: string): Promise<void> {
  if (text !== '' && !process.stderr.write(text)) await once(process.stderr, 'drain');
}

/** Says one line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`baocao: ${message}\n`);
}

/** A reader that goes away (`| head`) is no failure: ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
