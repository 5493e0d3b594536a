import { dbOf } from '@/data/session'
import { NO_COMMAND } from '@/domain/report/readCommand'
import { readKept } from '@/services/report/readKept'
import { readReview } from '@/services/report/readReview'
import { FormKey } from '../_form/FormKey'
import type { Sheet } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import { commonEntry } from './commonEntry'
import { Decision } from './Decision'
import { ExtraFacts } from './ExtraFacts'
import { Gathered } from './Gathered'
import { Happened } from './Happened'
import { IndicatorTable } from './IndicatorTable'
import { IssuedAs } from './IssuedAs'
import { Ladder } from './Ladder'
import { Missing } from './Missing'
import { olderRevision } from './olderRevision'
import { OwnCommands } from './OwnCommands'
import { Prose } from './Prose'
import { Returned } from './Returned'
import { TaskTable } from './TaskTable'
import { Views } from './Views'
import './review.css'

const deciding = ['approve', 'return', 'reject'] as const

/** The report's rows to be read, and whatever the reader may do with the report now. */
export const ReviewSheet = async (sheet: Sheet) => {
  const { reader, head, form, now, asked } = sheet
  const { payload, actor, language, t } = reader
  const db = dbOf(payload)
  const read = await readReview({ db, actor, head, now })
  const common = commonEntry(read.rows.values())
  const review = { ...read, common }
  const kept = await readKept({ db, actor, report: head.id })
  const isAsked = deciding.some((verb) => form.actions.includes(verb))
  const onlyChanged = asked.xem === 'thay-doi' && review.look !== null
  const shown = <Row extends { id: string }>(rows: readonly Row[]) =>
    onlyChanged ? rows.filter(({ id }) => review.rows.get(id)!.isChanged) : rows
  const [indicators, tasks] = [shown(form.indicators), shown(form.tasks)]
  const rowsKept = form.actions.includes('return') ? kept : null
  const since = olderRevision(asked)
  const rows = (
    <>
      {common === null ? null : (
        <p className="soft small">
          {t('review.enteredCommon', {
            name: review.names[common.enteredBy ?? ''] ?? t('review.somebody'),
            when: common.when,
          })}
        </p>
      )}
      {indicators.length === 0 ? null : (
        <IndicatorTable rows={indicators} review={review} kept={rowsKept} t={t} />
      )}
      {tasks.length === 0 ? null : <TaskTable rows={tasks} review={review} kept={rowsKept} t={t} />}
      {onlyChanged && indicators.length + tasks.length === 0 ? (
        <p className="empty">{t('review.views.none')}</p>
      ) : null}
      <ExtraFacts rows={form.extra} evidence={review.extraEvidence} t={t} />
      <Prose narrative={form.narrative} t={t} />
    </>
  )
  return (
    <>
      {since === null ? null : <Happened since={since} form={form} review={review} t={t} />}
      {Object.keys(kept).length === 0 ? null : <p className="notice notice-info">{t('review.keptTyping')}</p>}
      <Returned returned={review.returned} t={t} />
      <Ladder stages={review.stages} names={review.names} language={language} t={t} />
      {isAsked ? (
        <p>
          <a href="#quyet-dinh">{t('review.decision.jump')}</a>
        </p>
      ) : null}
      <IssuedAs report={form.report} t={t} />
      <OwnCommands form={form} review={review} kept={kept} now={now} t={t} />
      {form.report.nothingToReport ? (
        <p className="notice notice-info">{t('review.nothingToReport')}</p>
      ) : null}
      <Gathered {...sheet} />
      <Missing form={form} t={t} />
      <Views
        id={head.id}
        review={review}
        total={form.indicators.length + form.tasks.length}
        onlyChanged={onlyChanged}
        t={t}
      />
      {isAsked ? (
        <LiveForm
          action={`/bao-cao/${head.id}/lenh`}
          words={formWords(t)}
          guardsEntries
          className="sheet-form"
        >
          {/* A form's first button answers the Enter key, on a tick box too: this one asks for a decision. */}
          <button type="submit" name="lenh" value={NO_COMMAND} formNoValidate hidden />
          <FormKey />
          <input type="hidden" name="revision" value={form.revision} />
          {rows}
          <Decision
            form={form}
            review={review}
            kept={kept}
            language={language}
            isReasonRefused={asked.loi === 'reason_required'}
            t={t}
          />
        </LiveForm>
      ) : (
        rows
      )}
    </>
  )
}
