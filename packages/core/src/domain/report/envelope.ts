import * as z from 'zod';
import { organSchema } from '../agency/organ.ts';
import { isoDateSchema } from '../date/date.ts';
import { deviationSchema } from '../document-number/deviation.ts';
import type { Immutable } from '../immutable.ts';
import { personReferenceSchema } from '../person/person.ts';
import { spanSchema } from '../span/span.ts';

/** In which capacity one signs. */
export const capacitySchema = z
  .enum(['TM', 'KT', 'TL', 'TUQ', 'Q'])
  .describe('thay mặt; ký thay; thừa lệnh; thừa ủy quyền; quyền');

/** The parts of the frame, in the order in which NĐ 30/2020/NĐ-CP lists them. */
export const envelopePartSchema = z
  .enum([
    'state-title',
    'motto',
    'party-title',
    'superior',
    'organ',
    'number',
    'place-and-date',
    'type',
    'subject',
    'addressees',
    'signature',
    'recipients',
  ])
  .describe(
    'quốc hiệu; tiêu ngữ; tiêu đề văn bản Đảng; cơ quan chủ quản; cơ quan ban hành; số, ký hiệu; địa danh, thời gian; tên loại; trích yếu; kính gửi; chữ ký; nơi nhận',
  );

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
    year: z.int().optional().describe('The year in the number, where it bears one'),
    place: z.string().optional(),
    issueDate: isoDateSchema.optional().describe('IssuedDate'),
    type: z.string().optional().describe('TypeName: BÁO CÁO, THÔNG BÁO'),
    subject: z.string().optional().describe('Subject: trích yếu'),
    addressees: z.array(z.string()).optional().describe('Kính gửi'),
    recipients: z
      .array(
        z.strictObject({
          text: z.string(),
          filed: z.boolean().optional().describe('Lưu: what stays in the files'),
          span: spanSchema.optional(),
        }),
      )
      .optional()
      .describe('Nơi nhận'),
    signer: z
      .strictObject({
        person: personReferenceSchema.optional(),
        title: z.string().optional().describe('Position as printed over the name'),
        capacity: capacitySchema.optional().describe('The last one, where there are several'),
        capacityOf: z.string().optional().describe('For or in place of whom'),
        capacities: z
          .array(
            z.strictObject({
              capacity: capacitySchema,
              text: z.string().describe('As written: "TM.", "T/M"'),
              of: z.string().optional().describe('For or in place of whom'),
              span: spanSchema.optional(),
            }),
          )
          .optional()
          .describe('All of them: TM. ỦY BAN NHÂN DÂN over KT. CHỦ TỊCH'),
        signed: z.boolean().optional().describe('A copy that says so: (Đã ký)'),
        span: spanSchema.optional(),
      })
      .optional(),
    system: z.enum(['state', 'party']).optional().describe('NĐ 30/2020 or QĐ 399-QĐ/TW'),
    parts: z
      .array(z.strictObject({ part: envelopePartSchema, span: spanSchema }))
      .optional()
      .describe('Which of its parts stand in the text, in the order of the text'),
    deviations: z
      .array(deviationSchema)
      .optional()
      .describe('Where it is written otherwise than the rules say'),
    span: spanSchema.optional().describe('The head of the document'),
  })
  .describe('The frame of an official document');

/** The frame of an official document. */
export type Envelope = Immutable<z.infer<typeof envelopeSchema>>;
/** A part of the frame of a document. */
export type EnvelopePart = z.infer<typeof envelopePartSchema>;
/** In which capacity one signs. */
export type Capacity = z.infer<typeof capacitySchema>;
