import type { Review } from '@/services/report/readReview'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import type { Entry } from './commonEntry'
import { ExtraFacts } from './ExtraFacts'
import { IndicatorTable } from './IndicatorTable'
import { OtherChanges } from './OtherChanges'
import { OtherCorrections } from './OtherCorrections'
import { Prose } from './Prose'
import { TaskTable } from './TaskTable'
import type { View } from './viewOf'
import './was.css'

type Shown = {
  form: Form
  review: Review & { common: Entry | null; view: View }
  kept: Record<string, string> | null
  /** The report, where the reader may ask about its rows; null where they may not. */
  asksIn: string | null
  t: Words
}

/** The rows of a report to be read. Where only changes are asked for, those that did not change are folded away. */
export const SheetRows = ({ form, review, kept, asksIn, t }: Shown) => {
  const { view, common } = review
  const isFolding = view.name !== 'all'
  const split = <Row extends { id: string }>(rows: readonly Row[]) => ({
    shown: isFolding ? rows.filter(({ id }) => view.isChanged(id)) : rows,
    folded: isFolding ? rows.filter(({ id }) => !view.isChanged(id)) : [],
  })
  const [indicators, tasks] = [split(form.indicators), split(form.tasks)]
  const unchanged = indicators.folded.length + tasks.folded.length
  // What came from the units was put together by that person, not entered.
  const isTaken = [...review.rows.values()].some(({ source, isOverride }) => source !== null && !isOverride)
  const tables = { review, kept, asksIn, t }
  return (
    <>
      {common === null ? null : (
        <p className="soft small">
          {t(isTaken ? 'review.takenCommon' : 'review.enteredCommon', {
            name: review.names[common.enteredBy ?? ''] ?? t('review.somebody'),
            when: common.when,
          })}
        </p>
      )}
      <OtherChanges view={view} fields={review.changes.fields} t={t} />
      <OtherCorrections review={review} extra={form.extra} t={t} />
      {indicators.shown.length === 0 ? null : <IndicatorTable rows={indicators.shown} {...tables} />}
      {tasks.shown.length === 0 ? null : <TaskTable rows={tasks.shown} {...tables} />}
      {isFolding && indicators.shown.length + tasks.shown.length === 0 ? (
        <p className="empty">{t('review.views.none')}</p>
      ) : null}
      {unchanged === 0 ? null : (
        <details className="more unchanged">
          <summary>{t('review.views.unchanged', { count: unchanged })}</summary>
          {indicators.folded.length === 0 ? null : (
            <IndicatorTable rows={indicators.folded} {...tables} part="khong-doi" />
          )}
          {tasks.folded.length === 0 ? null : <TaskTable rows={tasks.folded} {...tables} part="khong-doi" />}
        </details>
      )}
      <ExtraFacts rows={form.extra} evidence={review.extraEvidence} t={t} />
      <Prose narrative={form.narrative} review={review} t={t} />
    </>
  )
}
