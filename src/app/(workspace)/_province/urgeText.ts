import { writeDate } from '@/domain/vietnamese/writeDate'
import type { BoardRow } from '@/services/rollup/readProvinceBoard'
import type { Words } from '../_shell/words'

type Asked = {
  rows: readonly Pick<BoardRow, 'name' | 'standing' | 'dueOn' | 'daysLate'>[]
  /** In words. */
  period: string
  t: Words
}

/** The reminder: each commune on a line of its own with its due day and how late it is. */
export const urgeText = ({ rows, period, t }: Asked): string =>
  [
    t('province.urge.opening', { period }),
    ...rows.map(({ name: commune, standing, dueOn, daysLate }, index) =>
      standing === 'overdue' && dueOn !== null
        ? t('province.urge.late', { no: index + 1, commune, due: writeDate({ date: dueOn }), days: daysLate })
        : t('province.urge.returned', { no: index + 1, commune }),
    ),
    t('province.urge.closing'),
  ].join('\n')
