import { exitCodes } from './exit-code.ts';
import { complain, endQuietlyOnClosedPipe } from './io/output.ts';
import { askedLocale } from './locale.ts';
import { main } from './main.ts';
import { messages } from './messages.ts';

const args = process.argv.slice(2);
endQuietlyOnClosedPipe();
try {
  process.exitCode = await main(args);
} catch (failure) {
  const [reason = ''] = String(failure).split('\n');
  complain(messages[askedLocale(args)].unexpected(reason));
  if (process.env.BAOCAO_DEBUG === '1' && failure instanceof Error) {
    process.stderr.write(`${failure.stack}\n`);
  }
  process.exitCode = exitCodes.failure;
}
