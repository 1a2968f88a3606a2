import { expect, test } from 'vitest';
import * as z from 'zod';
import { property } from './settings.ts';

const words = { vi: 'Tên', en: 'Name' };
const rule = {
  id: 'trial/rule',
  severity: 'info',
  since: '0.1.0',
  basis: words,
  name: words,
} as const;

test('the setting of a rule is its level', () => {
  expect(property(rule)).toMatchObject({ type: 'string', default: 'info', description: 'Tên' });
});

test('the setting of a rule with options takes these too', () => {
  const options = z.strictObject({ atMost: z.int().default(2).describe('How many') });
  expect(property({ ...rule, options })).toMatchObject({
    anyOf: [
      { enum: ['error', 'warning', 'info', 'hint', 'off'] },
      {
        properties: {
          options: {
            properties: { atMost: { type: 'integer', default: 2, description: 'How many' } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
    default: 'info',
  });
});
