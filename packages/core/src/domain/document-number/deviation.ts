import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/** In which way the frame of a document is written otherwise than its rules say. */
export const deviationKindSchema = z
  .enum([
    'leading-zero',
    'colon',
    'missing-colon',
    'blanks',
    'dash',
    'form',
    'letter-case',
    'unknown-type',
    'needless-type',
    'needless-year',
    'day-zero',
    'month-zero',
    'needless-zero',
    'date-form',
    'capacity-form',
  ])
  .describe(
    'thiếu số 0; thừa dấu hai chấm; thiếu dấu hai chấm; thừa khoảng trắng; sai dấu nối; theo thể thức của hệ thống khác; sai chữ hoa, chữ thường; không có trong bảng chữ viết tắt; thừa chữ viết tắt tên loại; thừa năm; ngày thiếu số 0; tháng thiếu số 0; thừa số 0; ngày tháng viết khác mẫu; quyền hạn ký viết khác mẫu',
  );

/**
 * A place where the frame of a document is written otherwise than its rules say (NĐ 30/2020/NĐ-CP;
 * for Party documents QĐ 399-QĐ/TW and HD 05-HD/VPTW). It is data, not a finding.
 *
 * @example
 * ```ts
 * deviationSchema.parse({ kind: 'leading-zero', found: '5', expected: '05' });
 * ```
 */
export const deviationSchema = z
  .strictObject({
    kind: deviationKindSchema,
    found: z.string().optional().describe('As written'),
    expected: z.string().optional().describe('As the rules have it'),
    span: spanSchema.optional(),
  })
  .describe('A place where the frame of a document is written otherwise than its rules say');

/** In which way the frame of a document is written otherwise than its rules say. */
export type DeviationKind = z.infer<typeof deviationKindSchema>;
/** A place where the frame of a document is written otherwise than its rules say. */
export type Deviation = Immutable<z.infer<typeof deviationSchema>>;
