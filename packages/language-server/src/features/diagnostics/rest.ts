/** How long the keyboard is still before the findings are shown, in milliseconds. */
const REST = 150;

/** Knows of each document whether it is being typed in. */
export interface Rest {
  readonly isTyping: (uri: string) => boolean;
  readonly typed: (uri: string) => void;
  /** Settles when the keyboard rests; at once where it does. */
  readonly wait: (uri: string) => Promise<void>;
  readonly end: (uri: string) => void;
}

/** Findings in the words being typed would only disturb: they wait for the keyboard to rest. */
export function createRest(): Rest {
  const typing = new Map<
    string,
    { timer: ReturnType<typeof setTimeout>; waiting: (() => void)[] }
  >();
  const end = (uri: string) => {
    const entry = typing.get(uri);
    clearTimeout(entry?.timer);
    typing.delete(uri);
    for (const resolve of entry?.waiting ?? []) resolve();
  };
  return {
    isTyping: (uri) => typing.has(uri),
    typed(uri) {
      const entry = typing.get(uri);
      clearTimeout(entry?.timer);
      typing.set(uri, { timer: setTimeout(end, REST, uri), waiting: entry?.waiting ?? [] });
    },
    wait: (uri) =>
      new Promise((resolve) => {
        const entry = typing.get(uri);
        if (entry) entry.waiting.push(resolve);
        else resolve();
      }),
    end,
  };
}
