// Checks an example report in which four errors are planted, and shows what is found.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = 'examples/reports/bao-cao-thang-10-2026.md';
const program = 'packages/cli/bin/baocao.js';

function baocao(args, stdio) {
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio,
    encoding: 'utf8',
  });
  if (run.error) throw run.error;
  return run;
}

console.log(`
Kiểm tra một báo cáo mẫu có cài sẵn bảy chỗ chưa khớp / Checking a sample report with seven planted slips:
  node ${program} check ${report}
`);
const shown = baocao(['check', report], 'inherit');
const counted = baocao(['check', '--format', 'json', report], ['ignore', 'pipe', 'inherit']);

// Findings are what the demo is for: status 1 is its success, silence or a failure is not.
if (![shown, counted].every(({ status }) => status === 0 || status === 1)) process.exit(2);
const [file] = JSON.parse(counted.stdout);
if (!(file.diagnostics.length > 0)) {
  console.error('Không có nhắc nhở nào / No finding was printed.');
  process.exit(1);
}

console.log(`
Thử tiếp: sửa tệp trên rồi chạy lại “npm run demo”, hoặc đọc cách tính: node ${program} explain figure/ratio
Next: edit that file and run “npm run demo” again, or read how it is computed: node ${program} explain figure/ratio --locale en
English messages: node ${program} check ${report} --locale en · as data: node ${program} extract ${report}
`);
