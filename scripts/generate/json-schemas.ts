import * as z from 'zod';
import { refinements } from './refinements.ts';

const base = 'https://baocao.example/schemas/1/';
const folder = 'packages/core/schemas';

/** One JSON Schema 2020-12 a zod schema, each with its own address, referring to one another. */
export function jsonSchemas(
  schemas: Readonly<Record<string, z.ZodType>>,
): ReadonlyMap<string, string> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: name });
  const refined = refinedSchemas(schemas);
  const result = z.toJSONSchema(registry, {
    uri: (name) => `${base}${name}.json`,
    target: 'draft-2020-12',
    // what may be handed in, which is what a validator of foreign data is asked
    io: 'input',
    unrepresentable: 'throw',
    override: ({ zodSchema, path }) => {
      if (isRefined(zodSchema) && !refined.has(zodSchema)) {
        const where = path.length > 0 ? `/${path.join('/')}` : 'A schema';
        throw new Error(
          `${where} is refined by code: name it in domain/schemas.ts and say the same in scripts/generate/refinements.ts`,
        );
      }
    },
  });
  return new Map(
    Object.keys(schemas)
      .sort()
      .map((name) => {
        const { $schema, $id, ...rest } = result.schemas[name] as Record<string, unknown>;
        if (typeof rest.description !== 'string') throw new Error(`${name} has no description`);
        const document = { $schema, $id, title: name, ...rest, ...refinements[name] };
        return [`${folder}/${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
      }),
  );
}

/** The schemas that `refinements` speaks of, with those they were derived from. */
function refinedSchemas(schemas: Readonly<Record<string, z.ZodType>>): Set<z.core.$ZodType> {
  const known = new Set<z.core.$ZodType>();
  for (const name of Object.keys(refinements)) {
    let schema: z.core.$ZodType | undefined = schemas[name];
    if (schema === undefined) throw new Error(`refinements.ts: there is no schema ${name}`);
    for (; schema !== undefined; schema = schema._zod.parent) known.add(schema);
  }
  return known;
}

function isRefined(schema: z.core.$ZodType): boolean {
  return schema._zod.def.checks?.some((check) => check._zod.def.check === 'custom') ?? false;
}
