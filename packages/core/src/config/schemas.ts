import type * as z from 'zod';
import { houseRowsSchema } from '../vocabulary/house-rows.ts';
import { configFileSchema } from './file/config-file.ts';
import { outlineSchema } from './outline.ts';

/** The schemas of the files that an office writes; published beside those of the domain. */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
  config: configFileSchema,
  'house-rows': houseRowsSchema,
  outline: outlineSchema,
};
