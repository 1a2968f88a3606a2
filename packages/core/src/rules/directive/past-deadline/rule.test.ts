import { expect, test } from 'vitest';
import { check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { directivePastDeadline } from './rule.ts';

const NOTICE =
  '---\nloai: thông báo kết luận\nngay: 2026-07-22\n---\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại phiên họp tháng 7\n\nNgày 17/7/2026, tại trụ sở UBND xã, đồng chí Chủ tịch UBND xã đã chủ trì phiên họp tháng 7 và kết luận như sau:\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n';
const REPORT =
  '---\nloai: báo cáo\nngay: 2026-10-28\n---\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 10, nhiệm vụ tháng 11 năm 2026\n\nI. KẾT QUẢ\n\nTổ chức 12 buổi tuyên truyền.\n\nII. NHIỆM VỤ THÁNG 11\n\n';
const INVITATION =
  '---\nloai: giấy mời\nngay: 2026-08-18\n---\n\nGIẤY MỜI\nHọp về công tác phòng, chống thiên tai\n\n1. Thời gian: 8 giờ 00, thứ Ba, ngày 25/8/2026.\n\n2. Phân công chuẩn bị\n\n';
const NEWS =
  'UBND xã Khe Ngang họp phiên thường kỳ\n\n10/09/2026 08:15\n\nChiều 7/9/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 8 năm 2026.\n\n';

test('directive/past-deadline', () => {
  const failures = checkRule(directivePastDeadline, {
    invalid: [
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã «beforeMeeting:trước ngày 10/7/2026».`,
      `${NOTICE}1. Yêu cầu các thôn hoàn thành vệ sinh môi trường «beforeMeeting:trước 16 giờ 00 ngày 15/6/2026».`,
      `${NOTICE}1. Giao Công an xã lập danh sách, gửi Văn phòng «beforeMeeting:chậm nhất ngày 30/6/2026».`,
      // said between the meeting and the notice of it
      `${NOTICE}1. Giao Công an xã lập danh sách, gửi Văn phòng «beforeIssue:trước ngày 20/7/2026».`,
      // nothing is delivered: a note
      `${NOTICE}1. Giao Phòng Kinh tế kiểm tra các hồ chứa «beforeMeeting:trước ngày 10/7/2026».`,
      `${NOTICE}1. Giao Phòng Kinh tế rà soát hộ nghèo, báo cáo «withoutYear:trước ngày 10/7».`,
      // the second of two
      `${NOTICE}1. Giao Phòng Kinh tế hoàn thành rà soát trước ngày 30/8/2026, báo cáo «beforeMeeting:trước ngày 15/6/2026».`,
      // what a report plans itself
      `${REPORT}1. Phòng Văn hóa - Xã hội hoàn thành rà soát hộ nghèo «beforeIssue:trước ngày 20/9/2026».`,
      `${REPORT}- Hoàn thành cấp giấy chứng nhận cho các hộ tái định cư «beforeIssue:chậm nhất ngày 15/10/2026».`,
      `${REPORT}1. Giao Phòng Kinh tế đôn đốc nhà thầu, báo cáo «beforeIssue:trước ngày 25/10/2026».`,
      `${REPORT.replace('ngay: 2026-10-28\n', '')}1. Giao Phòng Kinh tế đôn đốc nhà thầu, báo cáo «beforePeriod:trước ngày 25/9/2026».`,
      `${INVITATION}- Phòng Kinh tế chuẩn bị báo cáo, gửi Văn phòng HĐND và UBND xã «beforeIssue:trước 16 giờ 00 ngày 14/8/2026».`,
      `${NEWS}Kết luận phiên họp, Chủ tịch UBND xã Lê Văn Hòa yêu cầu Phòng Kinh tế báo cáo kết quả giải ngân «beforeMeeting:trước ngày 20/8/2026».`,
    ],
    valid: [
      // ahead, and on the day itself
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã trước ngày 31/01/2027.`,
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã trước ngày 22/7/2026.`,
      `${INVITATION}- Phòng Kinh tế tham mưu thông báo kết luận trước ngày 05/9/2026.`,
      `${INVITATION}- Phòng Kinh tế gửi báo cáo về Văn phòng trước ngày 18/8/2026.`,
      `${INVITATION.replace('ngay: 2026-08-18\n', '')}- Phòng Kinh tế gửi báo cáo về Văn phòng trước ngày 21/8/2026.`,
      // news are published some days after the meeting
      `${NEWS}Kết luận phiên họp, Chủ tịch UBND xã Lê Văn Hòa yêu cầu Phòng Kinh tế báo cáo kết quả trước ngày 09/9/2026.`,
      // the year is not written, and it is long past or next year's
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các hồ chứa, báo cáo trước ngày 15/01.`,
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các hồ chứa, báo cáo trước ngày 31/3.`,
      // what was there before a day is to be dealt with
      `${NOTICE}1. Giao Phòng Kinh tế giải quyết dứt điểm hồ sơ tiếp nhận trước ngày 01/7/2026.`,
      `${NOTICE}1. Giao Công an xã rà soát các vụ việc phát sinh trước ngày 01/7/2025, báo cáo trong tháng 8.`,
      `${NOTICE}1. Giao Phòng Kinh tế thống kê các hộ có đất sử dụng trước ngày 15/10/1993.`,
      `${NOTICE}1. Giao Văn phòng bàn giao hồ sơ của các đơn vị cũ thành lập trước ngày 01/7/2025 cho Phòng Kinh tế.`,
      `${NOTICE}1. Giao Phòng Kinh tế rà soát các dự án trước ngày 01/7/2014.`,
      // done, or not done when it should have been
      `${NOTICE}1. Giao Phòng Kinh tế xử lý các thôn chưa hoàn thành kế hoạch trước ngày 30/6/2026.`,
      `${REPORT}1. Phòng Kinh tế tiếp tục khai thác các công trình đã hoàn thành trước ngày 30/6/2026.`,
      // told, cited, planned before
      `${REPORT.replace('Tổ chức 12 buổi tuyên truyền.', 'UBND xã đã giao Phòng Kinh tế rà soát hộ nghèo, hoàn thành trước ngày 20/9/2026.')}1. Tiếp tục rà soát.`,
      `${NEWS}Trước đó, Chủ tịch UBND xã Lê Văn Hòa đã yêu cầu Phòng Kinh tế báo cáo kết quả trước ngày 20/8/2026.`,
      `${REPORT}1. Tiếp tục thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2026 của UBND xã về chuyển đổi số.`,
      `${NOTICE}1. Giao Phòng Kinh tế thực hiện Công văn số 120/UBND-KT ngày 05/6/2026 về rà soát quy hoạch.`,
      `${REPORT}1. Giao Phòng Kinh tế đánh giá kết quả trong 6 tháng đầu năm 2026.`,
      // words that name no day
      `${NOTICE}1. Giao Phòng Kinh tế sớm rà soát các tuyến kênh, kịp thời báo cáo UBND xã.`,
      `${NOTICE}1. Giao Văn phòng theo dõi, định kỳ ngày 20 hằng tháng báo cáo kết quả.`,
      // nothing tells when it was written
      'THÔNG BÁO\nKết luận của Chủ tịch UBND xã\n\nI. NHIỆM VỤ\n\n1. Giao Phòng Kinh tế rà soát, báo cáo trước ngày 15/7/2026.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text is judged by its data', () => {
  const found = (issueDate: string, told?: boolean) =>
    check({
      schemaVersion: '1',
      envelope: { issueDate },
      directives: [
        {
          action: 'rà soát hộ nghèo',
          deadline: { text: 'trước ngày 15/7/2026', end: '2026-07-15' },
          ...(told === undefined ? {} : { told }),
        },
      ],
      deadlines: [{ text: 'trước ngày 16/7/2026', end: '2026-07-16' }],
    }).findings.flatMap(({ rule, path, severity }) =>
      rule === 'directive/past-deadline' ? [`${severity} ${path}`] : [],
    );
  expect(found('2026-07-22')).toEqual(['warning /directives/0/deadline', 'warning /deadlines/0']);
  expect(found('2026-07-16')).toEqual(['warning /directives/0/deadline']);
  expect(found('2026-07-15')).toEqual([]);
  expect(found('2026-07-22', true)).toEqual(['warning /deadlines/0']);
});
