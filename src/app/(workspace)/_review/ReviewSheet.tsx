import { dbOf } from '@/data/session'
import { NO_COMMAND } from '@/domain/report/readCommand'
import { readKept } from '@/services/report/readKept'
import { readReview } from '@/services/report/readReview'
import { FormKey } from '../_form/FormKey'
import { Ask } from '../_questions/Ask'
import { Extend } from '../_questions/Extend'
import type { Sheet } from '../_report/types'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import { commonEntry } from './commonEntry'
import { CorrectionCommands } from './CorrectionCommands'
import { Decision } from './Decision'
import { Gathered } from './Gathered'
import { Happened } from './Happened'
import { IssuedAs } from './IssuedAs'
import { Ladder } from './Ladder'
import { Missing } from './Missing'
import { olderRevision } from './olderRevision'
import { OwnCommands } from './OwnCommands'
import { Reassign } from './Reassign'
import { Returned } from './Returned'
import { SheetRows } from './SheetRows'
import { Versions } from './Versions'
import { viewOf } from './viewOf'
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
  const view = viewOf({ asked, review: read })
  const review = { ...read, common, view }
  const kept = await readKept({ db, actor, report: head.id })
  const isAsked = deciding.some((verb) => form.actions.includes(verb))
  const rowsKept = form.actions.includes('return') ? kept : null
  const asksIn = form.actions.includes('explain') ? head.id : null
  const since = olderRevision(asked)
  const rows = <SheetRows form={form} review={review} kept={rowsKept} asksIn={asksIn} t={t} />
  return (
    <>
      {since === null ? null : <Happened since={since} form={form} review={review} t={t} />}
      {Object.keys(kept).length === 0 ? null : <p className="notice notice-info">{t('review.keptTyping')}</p>}
      <Versions id={head.id} versions={review.versions} t={t} />
      <Returned returned={review.returned} t={t} />
      {review.corrections.size === 0 ? null : (
        <p className="notice notice-info">
          {t('review.corrected.count', { count: review.corrections.size })}
        </p>
      )}
      <Ladder stages={review.stages} names={review.names} language={language} t={t} />
      {isAsked ? (
        <p>
          <a href="#quyet-dinh">{t('review.decision.jump')}</a>
        </p>
      ) : null}
      <Ask form={form} asked={asked} kept={kept} t={t} />
      <IssuedAs report={form.report} t={t} />
      <OwnCommands form={form} review={review} kept={kept} now={now} t={t} />
      <Extend form={form} kept={kept} t={t} />
      <Reassign form={form} review={review} kept={kept} t={t} />
      <CorrectionCommands form={form} kept={kept} t={t} />
      {form.report.nothingToReport ? (
        <p className="notice notice-info">{t('review.nothingToReport')}</p>
      ) : null}
      <Gathered {...sheet} />
      <Missing form={form} t={t} />
      <Views
        id={head.id}
        review={review}
        view={view}
        total={form.indicators.length + form.tasks.length}
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
