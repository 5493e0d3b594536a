import type { ReportHead } from '@/data/report/readReport'
import type { Words } from '../_shell/words'
import './sheets.css'

type Shown = { head: ReportHead; maySave: boolean; t: Words }

/** The ways of a report into Excel and on into other systems. */
export const ReportSheets = ({ head, maySave, t }: Shown) => {
  const path = `/bao-cao/${head.id}`
  return (
    <nav className="sheets-links" aria-label={t('sheets.links')}>
      <a href={`${path}/excel`} download>
        {t('sheets.report')}
      </a>
      {head.level === 'unit' && maySave ? <a href={`${path}/bieu-excel`}>{t('sheets.fill')}</a> : null}
      {head.level === 'commune' ? <a href={`${path}/sao-chep`}>{t('sheets.copy')}</a> : null}
    </nav>
  )
}
