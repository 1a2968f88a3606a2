type Path = readonly (string | number)[];

/** Deeper parts belong to schemas that are tried by themselves. */
const depth = 3;

const foreign: readonly unknown[] = [null, true, -1, 0, 2.5, 1e9, '', 'x', '1', [], {}, [{}]];

/**
 * Every value that is one step away from a given one: a property removed, one too many added,
 * any part replaced by a value of each kind.
 */
export function* mutations(value: unknown): Generator<unknown> {
  for (const path of paths(value)) {
    for (const other of foreign) yield withValue(value, path, other);
    const at = valueAt(value, path);
    if (typeof at !== 'object' || at === null || Array.isArray(at)) continue;
    yield withValue(value, path, { ...at, unheardOf: 1 });
    for (const key of Object.keys(at)) {
      const { [key]: _, ...rest } = at as Record<string, unknown>;
      yield withValue(value, path, rest);
    }
  }
}

function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (path.length === depth || typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* paths(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value);
}

// Only what lies on the path is copied: a report is large, and there are thousands of steps.
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parent = copy as Record<string | number, unknown>;
  parent[key] = withValue(parent[key], rest, other);
  return copy;
}
