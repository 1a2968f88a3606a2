/** Lines of a stream of UTF-8, given out as they arrive; only `\n` and `\r\n` end a line. */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (parts.length > 0) yield parts.map((line) => line.replace(/\r$/u, ''));
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
