import type * as z from 'zod';

/** The keys that may stand in an object at a path of a schema; none where it holds no object. */
export function knownKeys(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] {
  return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function shapesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly Shape[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'readonly':
      return shapesAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => shapesAt(option, path));
    case 'array':
      return path.length === 0 ? [] : shapesAt(def.element, path.slice(1));
    case 'object': {
      const [key, ...rest] = path;
      if (key === undefined) return [def.shape];
      const next = def.shape[String(key)];
      return next === undefined ? [] : shapesAt(next, rest);
    }
    default:
      return [];
  }
}
