import * as z from 'zod';
import { organSchema } from '../agency/organ.ts';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { personReferenceSchema } from '../person/person.ts';
import { spanSchema } from '../span/span.ts';

/**
 * The frame of an official document (NĐ 30/2020/NĐ-CP, Điều 8; names after its Appendix VI).
 *
 * @example
 * ```ts
 * envelopeSchema.parse({
 *   organ: { text: 'ỦY BAN NHÂN DÂN PHƯỜNG HÒA LÂM' },
 *   number: '186',
 *   notation: 'BC-UBND',
 *   place: 'Hòa Lâm',
 *   issueDate: '2026-06-12',
 *   type: 'BÁO CÁO',
 * });
 * ```
 */
export const envelopeSchema = z
  .strictObject({
    superior: organSchema.optional().describe('The organ above the issuing one, where named'),
    organ: organSchema.optional().describe('OrganName: who issues'),
    number: z.string().optional().describe('CodeNumber; blank until the registry fills it in'),
    notation: z.string().optional().describe('CodeNotation: BC-UBND'),
    place: z.string().optional(),
    issueDate: isoDateSchema.optional().describe('IssuedDate'),
    type: z.string().optional().describe('TypeName: BÁO CÁO, THÔNG BÁO'),
    subject: z.string().optional().describe('Subject: trích yếu'),
    addressees: z.array(z.string()).optional().describe('Kính gửi'),
    recipients: z
      .array(z.strictObject({ text: z.string(), span: spanSchema.optional() }))
      .optional()
      .describe('Nơi nhận'),
    signer: z
      .strictObject({
        person: personReferenceSchema.optional(),
        title: z.string().optional().describe('Position as printed over the name'),
        capacity: z
          .enum(['TM', 'KT', 'TL', 'TUQ', 'Q'])
          .optional()
          .describe('thay mặt; ký thay; thừa lệnh; thừa ủy quyền; quyền'),
        capacityOf: z.string().optional().describe('For or in place of whom'),
        span: spanSchema.optional(),
      })
      .optional(),
    system: z.enum(['state', 'party']).optional().describe('NĐ 30/2020 or QĐ 399-QĐ/TW'),
    span: spanSchema.optional(),
  })
  .describe('The frame of an official document');

/** The frame of an official document. */
export type Envelope = Immutable<z.infer<typeof envelopeSchema>>;
