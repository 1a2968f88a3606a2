/** Path of a place in a report, as RFC 6901 writes it: `/metrics/1/comparisons/0`. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  let path = '';
  for (const step of steps) path += `/${typeof step === 'number' ? step : escapeStep(step)}`;
  return path;
}

function escapeStep(step: string): string {
  if (!step.includes('~') && !step.includes('/')) return step;
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What stands at a path; undefined where nothing does. */
export function atPointer(data: unknown, pointer: string): unknown {
  let node = data;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) return undefined;
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    node = Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return node;
}
