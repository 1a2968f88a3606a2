import { exact } from '../exact.ts';
import { counted, numberOf, rounded } from '../figure.ts';
import type { Random } from '../random.ts';
import { type Day, slashed } from './calendar.ts';
import { type Setting, settingFrom } from './setting.ts';

/** What a document says, whatever its kind. All of it is right. */
export interface Content {
  readonly setting: Setting;
  readonly results: readonly string[];
  readonly limitations: string;
  readonly causes: string;
  /** Whole sentences, each with somebody who acts and a deadline after the document's date. */
  readonly tasks: readonly string[];
  readonly proposals: string;
  /** What was talked about. */
  readonly subject: string;
}

export function contentFrom(random: Random): Content {
  const setting = settingFrom(random);
  return {
    setting,
    results: random
      .shuffled(RESULTS)
      .slice(0, 4)
      .map((write) => write(random)),
    limitations: random.pick(LIMITATIONS),
    causes: random.pick(CAUSES),
    tasks: tasksFrom(setting, random),
    proposals: random.pick(PROPOSALS).replace('{tỉnh}', `UBND tỉnh ${setting.province}`),
    subject: random.pick(SUBJECTS),
  };
}

/** Three tasks, their deadlines one to six weeks after the document. */
function tasksFrom(setting: Setting, random: Random): readonly string[] {
  return random
    .shuffled(TASKS)
    .slice(0, 3)
    .map((words) => taskBy(words, setting, setting.issued + random.whole(7, 42), random));
}

function taskBy(words: string, { economy }: Setting, day: Day, random: Random): string {
  return words
    .replace('{kinh tế}', economy)
    .replace('{hạn}', random.pick(DEADLINES).replace('{ngày}', slashed(day)));
}

const DEADLINES = ['trước ngày {ngày}', 'chậm nhất ngày {ngày}', 'muộn nhất ngày {ngày}'];

const TASKS = [
  'Giao {kinh tế} rà soát danh mục công trình chuyển tiếp, báo cáo kết quả {hạn}.',
  'Giao Phòng Văn hóa - Xã hội lập danh sách hộ nghèo, trình UBND phê duyệt {hạn}.',
  'Yêu cầu Công an kiểm tra các cơ sở kinh doanh có điều kiện, hoàn thành {hạn}.',
  'Trung tâm Phục vụ hành chính công niêm yết bộ thủ tục mới {hạn}.',
  'Ban Chỉ huy Quân sự tổng hợp danh sách công dân nhập ngũ, gửi Văn phòng {hạn}.',
  'Đề nghị Ủy ban Mặt trận Tổ quốc rà soát các tổ hòa giải, hoàn thành {hạn}.',
];

const whole = (value: number): string => numberOf(rounded(exact(BigInt(value)), 0, counted('')));

const RESULTS: readonly ((random: Random) => string)[] = [
  (random) => {
    const total = 20 * random.whole(20, 90);
    return `Trung tâm Phục vụ hành chính công tiếp nhận ${whole(total)} hồ sơ, đã giải quyết ${whole((total / 20) * 19)} hồ sơ, đạt 95%.`;
  },
  (random) => {
    const total = 5 * random.whole(60, 250);
    return `Khám sức khỏe cho ${whole((total / 5) * 4)} học sinh trên tổng số ${whole(total)} học sinh, đạt 80%.`;
  },
  (random) =>
    `Chi trả trợ cấp hằng tháng cho ${whole(random.whole(120, 1900))} đối tượng, bảo đảm đúng quy định.`,
  (random) =>
    `Ban hành ${whole(random.whole(21, 140))} văn bản chỉ đạo, điều hành trên các lĩnh vực.`,
  (random) =>
    `Tổ chức ${random.whole(12, 46)} buổi tuyên truyền về an toàn giao thông tại các khu dân cư.`,
  (random) => `Cấp mới giấy chứng nhận đăng ký cho ${random.whole(12, 90)} hộ kinh doanh.`,
];

const LIMITATIONS = [
  'Giải ngân vốn đầu tư công còn thấp so với yêu cầu; việc thu gom rác tại một số ngõ chưa triệt để.',
  'Tiến độ giải phóng mặt bằng của hai công trình còn chậm; công tác tuyên truyền chưa thường xuyên.',
  'Việc số hóa hồ sơ còn lúng túng; một số đơn vị gửi báo cáo chưa đúng hạn.',
];

const CAUSES = [
  'Nguồn vật liệu khan hiếm; có hộ chưa nhận tiền bồi thường.',
  'Mưa lớn kéo dài làm gián đoạn việc thi công; cán bộ phụ trách kiêm nhiệm nhiều việc.',
  'Phần mềm dùng chung chưa ổn định; sự phối hợp giữa các đơn vị có lúc chưa chặt chẽ.',
];

const PROPOSALS = [
  'Đề nghị {tỉnh} bổ sung kinh phí sửa chữa các tuyến đường bị hư hỏng sau mưa lũ.',
  'Đề nghị {tỉnh} sớm hướng dẫn định mức chi cho hoạt động của các tổ hòa giải.',
];

const SUBJECTS = [
  'tiến độ giải phóng mặt bằng tuyến đường Ven Sông',
  'công tác phòng, chống thiên tai',
  'kế hoạch sản xuất vụ đông',
  'việc sắp xếp chợ Trung tâm',
];
