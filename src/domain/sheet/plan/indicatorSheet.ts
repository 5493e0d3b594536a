import { targetsToShow } from '@/domain/indicator/targetsToShow'
import { plainText } from '@/domain/planText/plainText'
import type { IsoDate } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { ownerNames } from '../ownerNames'
import type { Sheet, SheetWords } from '../types'
import { writeTarget } from '../writeTarget'
import type { PlanInSheet } from './types'

type Asked = { plan: PlanInSheet; words: SheetWords; today: IsoDate }

/** The indicators of a plan as its appendix has them: a column for each day that targets are for. */
export const indicatorSheet = ({ plan, words, today }: Asked): Sheet => {
  const { title, indicators } = plan
  const all = indicators.flatMap(({ rows }) => rows)
  const days = [...new Set(all.flatMap(({ targets }) => targets.map(({ dueOn }) => dueOn)))].sort()
  return {
    name: words('indicators'),
    title: [words('plan.indicatorsTitle'), title],
    columns: [
      { header: words('order'), width: 6, kind: 'code' },
      { header: words('indicator'), width: 60, kind: 'text' },
      { header: words('unit'), width: 16, kind: 'code' },
      ...days.map((day) => ({ header: dayWords(day, days.length, words), width: 22, kind: 'code' as const })),
      { header: words('lead'), width: 34, kind: 'text' },
      { header: words('coordinate'), width: 34, kind: 'text' },
    ],
    rows: indicators.flatMap(({ section, rows }) => [
      ...(section === null ? [] : [{ type: 'section' as const, ...section }]),
      ...rows.map(({ no, name, unit, kind, targets, owners }) => {
        const shown = targetsToShow({ targets, today })
        return {
          type: 'row' as const,
          cells: [
            no,
            plainText(name),
            unit,
            ...days.map((day) =>
              writeTarget({ target: shown.find(({ dueOn }) => dueOn === day) ?? null, kind, unit, words }),
            ),
            ownerNames(owners, 'lead'),
            ownerNames(owners, 'coordinate'),
          ],
        }
      }),
    ]),
    notes: [],
  }
}

const dayWords = (day: IsoDate, count: number, words: SheetWords): string => {
  const year = day.slice(0, 4)
  if (!day.endsWith('-12-31')) return words('plan.targetDay', { date: writeDate({ date: day }) })
  return words(count === 1 ? 'plan.targetYear' : 'plan.targetUntil', { year })
}
