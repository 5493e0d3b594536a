import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { dbOf } from '@/data/session'
import { readForm } from '@/services/report/readForm'
import { seeReport } from '@/services/report/seeReport'
import { FormKey } from '../../../_form/FormKey'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'
import { periodWords } from '../../../_reports/periodWords'
import { SHEET_MEGABYTES } from '../../../_sheets/sheetMegabytes'
import '../../../_sheets/sheets.css'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('unitSheet')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The way of a unit's report through a workbook: down, filled in without a connection, and back. */
const UnitSheetPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const report = `/bao-cao/${id}`
  const path = `${report}/bieu-excel`
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null || head.level !== 'unit') notHere()
  const form = await readForm({ db: dbOf(payload), actor, head, now: new Date().toISOString() })
  if (!form.actions.includes('save'))
    redirect(pathWith(report, refusalQuery({ kind: 'forbidden', code: 'sheet_not_open' })))
  const isOwn = actor.appointments.some(({ unit }) => unit === head.unit)
  return (
    <Page reader={reader} path={path} place="work" asked={await searchParams}>
      <header className="page-head">
        <a className="back" href={report}>
          {t('sheets.unit.back')}
        </a>
        <h1>{t('sheets.unit.title')}</h1>
        <p>
          {t('reportHead.title', {
            organisation: head.organisationName,
            period: periodWords({ key: head.periodKey, t }),
          })}
        </p>
      </header>
      <p className="sheets-help">{t('sheets.unit.help')}</p>
      {isOwn ? null : <p className="notice notice-info">{t('sheets.unit.for')}</p>}
      <section className="card" aria-labelledby="tai-bieu">
        <h2 id="tai-bieu">{t('sheets.unit.step1')}</h2>
        <p>{t('sheets.unit.revision', { revision: head.revision })}</p>
        <p>
          <a className="button-quiet" href={`${path}/tai`} download>
            {t('sheets.unit.download')}
          </a>
        </p>
      </section>
      <section className="card" aria-labelledby="gui-bieu">
        <h2 id="gui-bieu">{t('sheets.unit.step2')}</h2>
        <form method="post" action={`${path}/gui`} encType="multipart/form-data" className="form">
          <FormKey />
          <div className="field">
            <label htmlFor="file">{t('sheets.unit.choose')}</label>
            <p className="field-help" id="file-help">
              {t('sheets.unit.fileHelp', { limit: SHEET_MEGABYTES })}
            </p>
            <input type="file" id="file" name="file" required accept=".xlsx" aria-describedby="file-help" />
          </div>
          <button type="submit" className="button">
            {t('sheets.unit.send')}
          </button>
          <p className="field-help">{t('sheets.unit.after')}</p>
        </form>
      </section>
    </Page>
  )
}

export default UnitSheetPage
