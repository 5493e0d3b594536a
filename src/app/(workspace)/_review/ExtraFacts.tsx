import { isFilled } from '@/domain/report/extra/isFilled'
import { answerText } from '@/domain/report/extra/answerText'
import type { EvidenceFile } from '@/data/report/readEvidence'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { fileHref } from './fileHref'

type Shown = { rows: Form['extra']; evidence: readonly EvidenceFile[]; t: Words }

/** What was entered into the plan's extra fields; those that were not asked for are left out. */
export const ExtraFacts = ({ rows, evidence, t }: Shown) => {
  const asked = rows.filter((row) => row.isShown || isFilled(row))
  if (asked.length === 0) return null
  return (
    <section className="sheet-part" aria-labelledby="bo-sung">
      <h2 id="bo-sung">{t('report.extra.title')}</h2>
      <dl className="facts card">
        {asked.map((row) => (
          <div key={row.id}>
            <dt>{row.retired ? t('report.extra.retired', { title: row.title }) : row.title}</dt>
            <dd>
              {row.kind === 'file'
                ? evidence
                    .filter((file) => file.row === row.id)
                    .map((file) => (
                      <p key={file.id}>
                        <a href={fileHref(file.filename)}>{file.filename}</a>
                      </p>
                    ))
                : null}
              {isFilled(row) ? answerText(row.current) : t('report.extra.unsaid')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
