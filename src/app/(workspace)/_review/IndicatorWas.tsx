import type { Change } from '@/domain/report/compareContents'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import type { Words } from '../_shell/words'
import { reportedWords } from '../_figures/reportedWords'
import type { Row } from './IndicatorTable'
import { Was } from './Was'

type Shown = { row: Row; changes: readonly Change[]; t: Words }

const figures = new Set<string>([
  'value',
  'numerator',
  'denominator',
  'boolean',
  'text',
  'date',
  'documentNumber',
  'documentDate',
] satisfies (keyof Reported)[])

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Old and new of an indicator's figure, note and reason, as far as they changed. */
export const IndicatorWas = ({ row, changes, t }: Shown) => {
  const changed = changes.filter(({ field }) => figures.has(field))
  const words = (side: 'before' | 'after') => {
    const said = Object.fromEntries(changed.map((change) => [change.field, change[side]]))
    const reported = { ...(row.current ?? NOTHING_REPORTED), ...said } as Reported
    return reportedWords({ kind: row.target.kind, unit: row.unit, reported, hasUnit: true, t })
  }
  return (
    <>
      {changed.length === 0 ? null : (
        <Was label={null} before={words('before')} after={words('after')} t={t} />
      )}
      {changes
        .filter(({ field }) => field === 'note' || field === 'reason')
        .map(({ field, before, after }) => (
          <Was
            key={field}
            label={t(field === 'note' ? 'review.was.note' : 'review.was.reason')}
            before={textOf(before)}
            after={textOf(after)}
            t={t}
          />
        ))}
    </>
  )
}
