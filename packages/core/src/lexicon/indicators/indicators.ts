import { administrationIndicators } from './administration.ts';
import { agricultureIndicators } from './agriculture.ts';
import { bankingIndicators } from './banking.ts';
import { budgetIndicators } from './budget.ts';
import { economyIndicators } from './economy.ts';
import { enterprisesIndicators } from './enterprises.ts';
import { environmentIndicators } from './environment.ts';
import { industryIndicators } from './industry.ts';
import { investmentIndicators } from './investment.ts';
import { livingIndicators } from './living.ts';
import { populationIndicators } from './population.ts';
import type { IndicatorRow } from './row.ts';
import { ruralIndicators } from './rural.ts';
import { securityIndicators } from './security.ts';
import { societyIndicators } from './society.ts';
import { tourismIndicators } from './tourism.ts';
import { tradeIndicators } from './trade.ts';
import { transportIndicators } from './transport.ts';

/** The rows by field, in the order of a report on the economy and society. */
export const indicatorFields: readonly {
  readonly field: string;
  readonly rows: readonly IndicatorRow[];
}[] = [
  { field: 'Kinh tế tổng hợp', rows: economyIndicators },
  { field: 'Thu, chi ngân sách', rows: budgetIndicators },
  { field: 'Đầu tư', rows: investmentIndicators },
  { field: 'Doanh nghiệp, hộ kinh doanh, hợp tác xã', rows: enterprisesIndicators },
  { field: 'Công nghiệp, xây dựng, điện', rows: industryIndicators },
  { field: 'Thương mại, giá', rows: tradeIndicators },
  { field: 'Vận tải', rows: transportIndicators },
  { field: 'Du lịch', rows: tourismIndicators },
  { field: 'Ngân hàng', rows: bankingIndicators },
  { field: 'Nông, lâm nghiệp, thủy sản', rows: agricultureIndicators },
  { field: 'Nông thôn mới', rows: ruralIndicators },
  { field: 'Dân số', rows: populationIndicators },
  { field: 'Đời sống, lao động, việc làm', rows: livingIndicators },
  { field: 'Nước sạch, chất thải', rows: environmentIndicators },
  { field: 'Y tế, giáo dục, văn hóa', rows: societyIndicators },
  { field: 'Hành chính, chuyển đổi số', rows: administrationIndicators },
  { field: 'An ninh, quốc phòng, xây dựng Đảng', rows: securityIndicators },
];
