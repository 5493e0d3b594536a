import { dbOf } from '@/data/session'
import { ExtraFields } from './ExtraFields'
import { fileWords } from './fileWords'
import { mendableDoubtsOf } from '@/domain/report/doubtsOf'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { readEntrySheet } from '@/services/report/readEntrySheet'
import { seeVersions } from '@/services/report/seeVersions'
import { FormKey } from '../_form/FormKey'
import type { Sheet } from '../_report/types'
import { CommunePanel } from '../_review/CommunePanel'
import { CorrectionCommands } from '../_review/CorrectionCommands'
import { Versions } from '../_review/Versions'
import { formWords } from '../_shell/formWords'
import { LiveForm } from '../_shell/LiveForm'
import { ComposeForm } from './ComposeForm'
import { EntryBar } from './EntryBar'
import { EntryNotices } from './EntryNotices'
import { EntryProblems } from './EntryProblems'
import { EvidenceWords } from './EvidenceWords'
import { fill } from './fill'
import { hereWords } from './hereWords'
import { IndicatorRow } from './IndicatorRow'
import { KeepAll } from './KeepAll'
import { KeptHere } from './KeptHere'
import { MissingRows } from './MissingRows'
import { Narrative } from './Narrative'
import { Nothing } from './Nothing'
import { SectionJump } from './SectionJump'
import { Sections } from './Sections'
import { TaskRow } from './TaskRow'
import { toldProblems } from './toldProblems'
import './entry.css'

/** The report's rows as a form, for whoever may write it now. */
export const EntryForm = async (sheet: Sheet) => {
  const { reader, head, form, now, asked } = sheet
  const { t, language } = reader
  const enteredBy = [
    ...[...form.indicators, ...form.tasks].map(({ current }) => current?.enteredBy),
    ...form.extra.map((row) => row.enteredBy),
  ].filter((person) => person != null)
  const beside = await readEntrySheet({
    db: dbOf(reader.payload),
    report: head.id,
    person: reader.actor.person,
    enteredBy,
  })
  const { kept, savedAt, returned } = beside
  const versions =
    head.version === 1 ? [] : await seeVersions({ db: dbOf(reader.payload), actor: reader.actor, head })
  const { filled, openConflicts, lastBy, base } = fill({ sheet, beside })
  const keptAs = `${reader.actor.person}.${head.id}`
  const hasLast = [
    ...form.indicators.map(({ id }) => `v.${id}`),
    ...form.tasks.map(({ id }) => `t.${id}`),
  ].some((part) => filled.offers(part).some(({ about }) => about === null))
  const isEmpty = form.indicators.length + form.tasks.length === 0
  return (
    <>
      <a className="skip" href="#luu">
        {t('report.jumpToSave')}
      </a>
      <Versions id={head.id} versions={versions} t={t} />
      {head.level === 'commune' ? <CommunePanel {...sheet} /> : null}
      <ComposeForm {...sheet} />
      <EntryNotices head={head} returned={returned} isPartlyOpen={filled.isPartlyOpen} now={now} t={t} />
      <LiveForm
        action={`/bao-cao/${head.id}/luu`}
        words={{ ...formWords(t), offline: t('report.mark.offlineLong') }}
        guardsEntries
        keptAs={keptAs}
        className="entry"
      >
        {/* Enter in a field of a browser without JavaScript presses the first button of a form: it saves. */}
        <button type="submit" name="then" value="save" className="unseen" tabIndex={-1} aria-hidden="true">
          {t('report.save')}
        </button>
        <KeptHere
          of={keptAs}
          action={`/bao-cao/${head.id}/luu`}
          revision={form.revision}
          words={hereWords(t)}
        />
        <FormKey />
        {Object.entries(base).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {kept === null ? null : (
          <EntryProblems
            time={writeMoment({ at: kept.at, now })}
            problems={toldProblems({ problems: kept.problems, sheet })}
            conflict={
              openConflicts.length === 0
                ? null
                : { by: lastBy ?? t('report.conflict.someone'), count: openConflicts.length }
            }
            t={t}
          />
        )}
        {kept === null &&
        asked.trinh === 'thieu' &&
        form.missing.length + form.needsNote.length + mendableDoubtsOf(form).length > 0 ? (
          <MissingRows form={form} isPartlyOpen={filled.isPartlyOpen} t={t} />
        ) : null}
        {isEmpty ? <p className="empty">{t('report.empty')}</p> : null}
        {isEmpty ? null : (
          <div className="entry-quick">
            {filled.isPartlyOpen ? null : <Nothing filled={filled} />}
            {hasLast ? <KeepAll filled={filled} /> : null}
          </div>
        )}
        <SectionJump
          lists={[
            { name: 'muc-chi-tieu', title: t('report.indicators'), rows: form.indicators },
            { name: 'muc-nhiem-vu', title: t('report.tasks'), rows: form.tasks },
          ]}
          t={t}
        />
        <EvidenceWords words={fileWords({ language, t })}>
          <Sections
            name="muc-chi-tieu"
            title={t('report.indicators')}
            target={t('report.column.target')}
            last={filled.lastLabel}
            rows={form.indicators}
            draw={(row) => <IndicatorRow row={row} filled={filled} />}
            t={t}
          />
          <Sections
            name="muc-nhiem-vu"
            title={t('report.tasks')}
            target={t('report.column.deadline')}
            last={filled.lastLabel}
            rows={form.tasks}
            draw={(row) => <TaskRow row={row} filled={filled} />}
            t={t}
          />
          <ExtraFields rows={form.extra} filled={filled} />
        </EvidenceWords>
        <Narrative filled={filled} />
        <EntryBar
          saved={
            kept !== null
              ? t('report.keptUnsaved')
              : savedAt === null
                ? t('report.notSaved')
                : t('report.savedAt', { time: writeMoment({ at: savedAt, now }) })
          }
          maySubmit={form.actions.includes('submit')}
          t={t}
        />
      </LiveForm>
      <CorrectionCommands form={form} kept={{}} t={t} />
    </>
  )
}
