/** A line on standard error that says how far long work has come. */
export interface Progress {
  /** Shows that `done` pieces are done, at most ten times a second. */
  show(done: number): void;
  /** Takes the line away, so that other output can stand in its place. */
  clear(): void;
}

const fewest = 20;
const pause = 100;

/** Progress of `all` pieces; silent where nobody watches or the work is short. */
export function startProgress(all: number, words: (done: number, all: number) => string): Progress {
  const watched = process.stderr.isTTY === true && all > fewest;
  let shown = false;
  let next = 0;
  const clear = () => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
  };
  return {
    show(done) {
      if (!watched || performance.now() < next) return;
      next = performance.now() + pause;
      process.stderr.write(`\r\x1b[K${words(done, all)}`);
      shown = true;
    },
    clear,
  };
}
