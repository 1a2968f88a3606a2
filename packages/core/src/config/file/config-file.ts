import * as z from 'zod';
import { configSchema } from '../config.ts';

/** The name under which a configuration is looked for. */
export const CONFIG_FILE = 'baocao.config.json';

/**
 * A file of configuration: an office's own, or a pack that others extend. Data only: no code and
 * no patterns.
 *
 * @example
 * ```ts
 * configFileSchema.parse({ extends: './goi/tinh.json', rules: { 'figure/hedge': 'info' } });
 * ```
 */
export const configFileSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors'),
    extends: z
      .union([z.string().min(1), z.array(z.string().min(1))])
      .optional()
      .describe('Files to start from, relative to this one; what comes later wins'),
    ...configSchema.shape,
  })
  .describe('A file of configuration: of an office, or a pack that others extend');

/** What a file of configuration holds. */
export type ConfigFile = z.infer<typeof configFileSchema>;
