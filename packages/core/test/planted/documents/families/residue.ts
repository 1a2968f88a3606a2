import type { Random } from '../../random.ts';
import { type Content, contentFrom } from '../content.ts';
import { type Block, textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { meetingNews } from '../kinds/meeting-news.ts';
import { periodicReport } from '../kinds/periodic-report.ts';
import type { Setting } from '../setting.ts';

/** Words of the document that assert a period, and what they were in the one before. */
interface Residue {
  readonly kind: string;
  readonly blocks: readonly Block[];
  readonly is: string;
  /** The words left over stand between « and ». */
  readonly was: string;
}

type Way = (content: Content) => Residue;

/** Words of the month before that were left in a report or in the news of a meeting. */
export const residues: DocumentFamily = {
  name: 'residue',
  make: (random, turn) => {
    const way = WAYS[turn % WAYS.length] as Way;
    const { kind, blocks, is, was } = way(contentFrom(random));
    const original = textOf(withOtherPeriods(blocks, random));
    if (!original.includes(is)) throw new Error(`Not in the document: ${is}`);
    return { kind, original, planted: original.replace(is, was), rules: ['period/residue'] };
  },
};

const inReport =
  (kind: string, words: (setting: Setting) => Pick<Residue, 'is' | 'was'>): Way =>
  (content) => ({ kind, blocks: periodicReport(content), ...words(content.setting) });

const inNews =
  (kind: string, words: (setting: Setting) => Pick<Residue, 'is' | 'was'>): Way =>
  (content) => ({ kind, blocks: meetingNews(content), ...words(content.setting) });

/** A sentence put before what a part of the report says. */
const withSentence =
  (
    kind: string,
    part: string,
    sentence: (setting: Setting, month: string) => string,
    months: (setting: Setting) => readonly [is: string, was: string],
  ): Way =>
  (content) => {
    const make = part === 'conclusion' ? meetingNews : periodicReport;
    const [is, was] = months(content.setting);
    const written = sentence(content.setting, is);
    const blocks = make(content).map((block) =>
      block.part === part ? { ...block, text: `${written}\n\n${block.text}` } : block,
    );
    return { kind, blocks, is: written, was: sentence(content.setting, `«${was}»`) };
  };

const own = ({ month }: Setting) => [`tháng ${month}`, `tháng ${month - 1}`] as const;
const next = ({ month }: Setting) => [`tháng ${month + 1}`, `tháng ${month}`] as const;
const yearsApart = ({ month, year }: Setting) =>
  [`tháng ${month} năm ${year}`, `tháng ${month} năm ${year - 1}`] as const;

const WAYS: readonly Way[] = [
  inReport('title', ({ month }) => ({
    is: `BÁO CÁO\nTình hình kinh tế - xã hội tháng ${month}`,
    was: `BÁO CÁO\nTình hình kinh tế - xã hội «tháng ${month - 1}»`,
  })),
  inReport('the next month in the title', ({ month, year, province }) => ({
    is: `nhiệm vụ trọng tâm tháng ${month + 1} năm ${year}\n\nKính gửi: Ủy ban nhân dân tỉnh ${province}`,
    was: `nhiệm vụ trọng tâm «tháng ${month} năm ${year}»\n\nKính gửi: Ủy ban nhân dân tỉnh ${province}`,
  })),
  inReport('opening', ({ level, name, month }) => ({
    is: `UBND ${level} ${name} báo cáo tình hình kinh tế - xã hội tháng ${month}`,
    was: `UBND ${level} ${name} báo cáo tình hình kinh tế - xã hội «tháng ${month - 1}»`,
  })),
  inReport('the next month in the opening', ({ month, year }) => ({
    is: `nhiệm vụ trọng tâm tháng ${month + 1} năm ${year} như sau:`,
    was: `nhiệm vụ trọng tâm «tháng ${month} năm ${year}» như sau:`,
  })),
  inReport('heading of the results', ({ month }) => ({
    is: `KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG ${month}`,
    was: `KẾT QUẢ THỰC HIỆN NHIỆM VỤ «THÁNG ${month - 1}»`,
  })),
  inReport('heading of the plan', ({ month }) => ({
    is: `. NHIỆM VỤ TRỌNG TÂM THÁNG ${month + 1}`,
    was: `. NHIỆM VỤ TRỌNG TÂM «THÁNG ${month}»`,
  })),
  inReport('closing', ({ month }) => ({
    is: `Trên đây là báo cáo tình hình kinh tế - xã hội tháng ${month}`,
    was: `Trên đây là báo cáo tình hình kinh tế - xã hội «tháng ${month - 1}»`,
  })),
  withSentence(
    'first words of a sentence',
    'results',
    (_, month) => `Trong ${month}, tình hình trên địa bàn cơ bản ổn định.`,
    own,
  ),
  withSentence(
    'after who reports',
    'results',
    (_, month) =>
      `Theo tổng hợp của các đơn vị, trong ${month}, các nhiệm vụ được triển khai đúng tiến độ.`,
    own,
  ),
  withSentence(
    'an estimate',
    'results',
    (_, month) => `Thu ngân sách ${month} ước đạt 3,2 tỷ đồng.`,
    own,
  ),
  withSentence(
    'in passing',
    'results',
    (_, month) => `Số đơn thư tiếp nhận trong ${month} là 14 đơn.`,
    own,
  ),
  withSentence(
    'the year before',
    'results',
    (_, month) => `Trong ${month}, tình hình trên địa bàn cơ bản ổn định.`,
    yearsApart,
  ),
  withSentence(
    'what is to be done',
    'plan',
    (_, month) => `Trong ${month}, các đơn vị tập trung thực hiện các nhiệm vụ sau:`,
    next,
  ),
  withSentence(
    'what is asked for',
    'conclusion',
    ({ chair }, month) => `Đồng chí ${chair} đề nghị trong ${month} tới, các đơn vị bám sát cơ sở.`,
    next,
  ),
  inNews('what a meeting reviews', ({ month }) => ({
    is: `đánh giá tình hình kinh tế - xã hội tháng ${month}, triển khai nhiệm vụ tháng ${month + 1}`,
    was: `đánh giá tình hình kinh tế - xã hội «tháng ${month - 1}», triển khai nhiệm vụ tháng ${month + 1}`,
  })),
  inNews('what a meeting plans', ({ month, year }) => ({
    is: `triển khai nhiệm vụ tháng ${month + 1} năm ${year}`,
    was: `triển khai nhiệm vụ «tháng ${month} năm ${year}»`,
  })),
];

// What is said of other stretches of time is left alone.
function withOtherPeriods(blocks: readonly Block[], random: Random): readonly Block[] {
  const closing = random.pick([
    'Trong quý, công tác tiếp công dân được duy trì.',
    'Lũy kế từ đầu năm, đã tiếp 96 lượt công dân.',
    'So với tháng trước, số đơn giảm 3 đơn.',
  ]);
  return blocks.map((block) =>
    block.part === 'results' ? { ...block, text: `${block.text}\n\n${closing}` } : block,
  );
}
