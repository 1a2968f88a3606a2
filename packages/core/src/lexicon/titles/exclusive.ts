/** The role of one who stands in for another role, of the same body; nobody holds both. */
export const deputyOf: Readonly<Record<string, string>> = {
  'vice-chair': 'chair',
  'deputy-secretary': 'secretary',
  'deputy-head': 'head',
  'deputy-director': 'director',
  'deputy-chief': 'chief',
  'deputy-commander': 'commander',
  'vice-principal': 'principal',
};

/**
 * First words of the standing bodies of an administration: whoever leads one of them, or helps to,
 * does so in no other, unless it is said ("kiêm", "phụ trách"). Attested.
 */
export const lineBodies: readonly string[] = [
  'phòng',
  'sở',
  'văn phòng',
  'công an',
  'ban chỉ huy quân sự',
  'chi cục',
];

/** First words of bodies for a time or for one matter, which many lead beside their own post. Attested. */
export const sideBodies: readonly string[] = [
  'ban chỉ đạo',
  'ban tổ chức',
  'ban quản lý',
  'ban điều hành',
  'ban đại diện',
  'ban giám sát',
  'ban vận động',
  'tiểu ban',
  'tổ',
  'đoàn giám sát',
  'đoàn kiểm tra',
  'đoàn công tác',
  'hội đồng thi đua',
  'hội đồng nghĩa vụ quân sự',
  'hội đồng tư vấn',
  'hội đồng quản',
  'chi bộ',
];
