import { expect, test } from 'vitest';
import * as z from 'zod';
import { schemas } from '../../packages/core/src/domain/schemas.ts';
import { jsonSchemas } from './json-schemas.ts';

test('a schema refined by code is refused while JSON Schema does not say the same', () => {
  const even = z.object({ n: z.int() }).refine(({ n }) => n % 2 === 0);
  const added = { ...schemas, even: even.describe('An even number') };
  expect(() => jsonSchemas(added)).toThrow('refined by code');
  const nested = z.object({ list: z.array(even) }).describe('Holds an even number');
  expect(() => jsonSchemas({ ...schemas, nested })).toThrow('refined by code');
});

test('a schema without a description is refused', () => {
  expect(() => jsonSchemas({ ...schemas, bare: z.string() })).toThrow('bare has no description');
});
