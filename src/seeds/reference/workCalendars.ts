import type { IsoDate } from '@/domain/time'

export type ReferenceCalendar = {
  year: number
  title: string
  days: { date: IsoDate; kind: 'holiday' | 'working'; name: string }[]
}

const off = (date: IsoDate, name: string) => ({ date, kind: 'holiday' as const, name })
const worked = (date: IsoDate, name: string) => ({ date, kind: 'working' as const, name })

/**
 * The days off of the country's offices.
 *
 * They rest on Điều 112 of the Labour Code (Luật số 45/2019/QH14): New Year one day, Tết five days, 30/4, 1/5, National
 * Day two days (2/9 and the day before or after it), the Hùng Kings' day on the 10th of the third lunar month; on
 * Điều 111 khoản 3: a holiday on a weekly day off is made up for on the next working day; and on Nghị quyết
 * 80-NQ/TW of 07/01/2026 for 24/11, a paid day off from 2026 on. Which days Tết takes, which day stands beside 2/9, and
 * days worked in exchange for another are announced each year: those of 2026 are as announced; of 2027 the rule's
 * plainest reading stands here and says "dự kiến", for an administrator to correct. Lunar days are those of UTC+7:
 * the first lunar day is 17/02/2026 and 06/02/2027, the 10th of the third month 26/04/2026 and 16/04/2027.
 */
export const workCalendars: readonly ReferenceCalendar[] = [
  {
    year: 2026,
    title: 'Lịch làm việc cả nước năm 2026',
    days: [
      off('2026-01-01', 'Tết Dương lịch'),
      off('2026-01-02', 'Nghỉ hoán đổi, làm bù ngày 10/01/2026'),
      worked('2026-01-10', 'Làm bù cho ngày 02/01/2026'),
      off('2026-02-16', 'Tết Nguyên đán (29 tháng Chạp)'),
      off('2026-02-17', 'Tết Nguyên đán (mùng 1)'),
      off('2026-02-18', 'Tết Nguyên đán (mùng 2)'),
      off('2026-02-19', 'Tết Nguyên đán (mùng 3)'),
      off('2026-02-20', 'Tết Nguyên đán (mùng 4)'),
      off('2026-04-26', 'Giỗ Tổ Hùng Vương'),
      off('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
      off('2026-04-30', 'Ngày Chiến thắng'),
      off('2026-05-01', 'Ngày Quốc tế lao động'),
      worked('2026-08-22', 'Làm bù cho ngày 31/8/2026'),
      off('2026-08-31', 'Nghỉ hoán đổi, làm bù ngày 22/8/2026'),
      off('2026-09-01', 'Quốc khánh (ngày liền kề)'),
      off('2026-09-02', 'Quốc khánh'),
      off('2026-11-24', 'Ngày Văn hóa Việt Nam'),
    ],
  },
  {
    year: 2027,
    title: 'Lịch làm việc cả nước năm 2027 (có ngày dự kiến)',
    days: [
      off('2027-01-01', 'Tết Dương lịch'),
      off('2027-02-05', 'Tết Nguyên đán (ngày cuối tháng Chạp), dự kiến'),
      off('2027-02-06', 'Tết Nguyên đán (mùng 1)'),
      off('2027-02-07', 'Tết Nguyên đán (mùng 2)'),
      off('2027-02-08', 'Tết Nguyên đán (mùng 3)'),
      off('2027-02-09', 'Tết Nguyên đán (mùng 4), dự kiến'),
      off('2027-02-10', 'Nghỉ bù Tết Nguyên đán, dự kiến'),
      off('2027-02-11', 'Nghỉ bù Tết Nguyên đán, dự kiến'),
      off('2027-04-16', 'Giỗ Tổ Hùng Vương'),
      off('2027-04-30', 'Ngày Chiến thắng'),
      off('2027-05-01', 'Ngày Quốc tế lao động'),
      off('2027-05-03', 'Nghỉ bù ngày Quốc tế lao động'),
      off('2027-09-02', 'Quốc khánh'),
      off('2027-09-03', 'Quốc khánh (ngày liền kề), dự kiến'),
      off('2027-11-24', 'Ngày Văn hóa Việt Nam'),
    ],
  },
]
