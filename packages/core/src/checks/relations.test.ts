import { expect, test } from 'vitest';
import { checkSchema } from '../domain/check/check.ts';
import { relations } from './relations.ts';

test('each relation has a name that its checks may bear, and says how far it looks', () => {
  const names = checkSchema.shape.relation.options;
  for (const { name, scope } of relations) {
    expect(names).toContain(name);
    expect(['block', 'document']).toContain(scope);
  }
});
