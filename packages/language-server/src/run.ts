import { type RemoteConsole, ResponseError } from 'vscode-languageserver';

/**
 * The one wrapper of every handler. A handler that throws is reported in the client's log and
 * answered with `empty`: a fault in one document must not cost the writer the others.
 */
export function run<Params extends unknown[], Result>(
  console: RemoteConsole,
  name: string,
  empty: Result,
  handler: (...params: Params) => Result | Promise<Result>,
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      // an answer of the protocol's own, not a fault
      if (error instanceof ResponseError) throw error;
      console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      return empty;
    }
  };
}
