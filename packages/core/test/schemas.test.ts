import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { fileSchemas } from '../src/config/schemas.ts';
import { schemas as domainSchemas } from '../src/domain/schemas.ts';
import { cases } from './schema-cases/cases.ts';
import { mutations } from './schema-cases/mutations.ts';
import { packagesFolder, sourceFiles } from './sources/source-files.ts';

const folder = join(packagesFolder, 'core/schemas');
const schemas = { ...domainSchemas, ...fileSchemas };
const names = Object.keys(schemas);
const documents = readdirSync(folder).map((file) => ({
  file,
  schema: JSON.parse(readFileSync(join(folder, file), 'utf8')),
}));

// a `required` inside `oneOf` speaks of the properties of the object around it
const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
for (const { schema } of documents) ajv.addSchema(schema);

const addressOf = (name: string) => `https://baocao.example/schemas/1/${name}.json`;

/** What each of the two says of a value; undefined properties do not exist in JSON. */
function verdicts(name: string, value: unknown) {
  return verdictsOfJson(name, value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
}

function verdictsOfJson(name: string, json: unknown) {
  const result = schemas[name]?.safeParse(json);
  // The order of two numbers is the one thing that JSON Schema has no words for.
  const beyondJsonSchema =
    result?.error?.issues.every((it) => it.message === 'A span must not end before it starts') ??
    false;
  return {
    zod: result?.success === true || beyondJsonSchema,
    json: ajv.validate(addressOf(name), json),
  };
}

describe('the JSON Schemas', () => {
  test('are one file a schema', () => {
    expect(documents.map(({ file }) => file)).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test.each(documents)('$file is valid 2020-12 at its address', ({ file, schema }) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://baocao.example/schemas/1/${file}`);
    expect(schema.description).toMatch(/\S/u);
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });
});

test('every schema of the domain is published under its own name', () => {
  const declared = sourceFiles(join(packagesFolder, 'core/src/domain')).flatMap(({ text }) =>
    [...text.matchAll(/^export const (\w+)Schema\b/gmu)].map(([, name = '']) =>
      name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
    ),
  );
  expect(declared.sort()).toEqual(Object.keys(domainSchemas).sort());
});

describe('zod and JSON Schema agree', () => {
  test('on a value of every schema', () => {
    expect(Object.keys(cases).sort()).toEqual([...names].sort());
  });

  test.each(names)('%s', (name) => {
    const { good, bad } = cases[name] ?? { good: [], bad: [] };
    expect(good.length * bad.length).toBeGreaterThan(0);
    for (const value of good) {
      expect(verdicts(name, value), show(value)).toEqual({ zod: true, json: true });
    }
    for (const value of bad) {
      expect(verdicts(name, value), show(value)).toEqual({ zod: false, json: false });
    }
  });

  test.each(names)('%s, one step away from what is good', (name) => {
    for (const value of cases[name]?.good ?? []) {
      for (const mutation of mutations(JSON.parse(JSON.stringify(value)))) {
        const { zod, json } = verdictsOfJson(name, mutation);
        // of tens of thousands only those that differ are worth the words
        if (json !== zod) expect(json, show(mutation)).toBe(zod);
      }
    }
  });

  test('but for the order of a span, which zod alone can judge', () => {
    expect(schemas.span?.safeParse({ start: 9, end: 4 }).success).toBe(false);
    expect(ajv.validate(addressOf('span'), { start: 9, end: 4 })).toBe(true);
  });
});

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 2000);
}
