import type { Reported } from '@/domain/indicator/types'
import type { StoredContent } from '@/domain/report/readContent'
import type { NamedRow } from '@/data/report/readSealedContent'
import { reportedWords } from '../_figures/reportedWords'
import type { Words } from '../_shell/words'
import { sectionsOf } from '@/domain/report/sectionsOf'
import { taskStatusWords } from './taskStatusWords'

type Shown = { of: 'indicator' | 'task'; rows: readonly NamedRow[]; content: StoredContent; t: Words }

const NOTHING: Reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}

/** The indicators or the tasks of a content that was sealed, by section. */
export const SealedTable = ({ of, rows, content, t }: Shown) => {
  if (rows.length === 0) return null
  const id = of === 'indicator' ? 'chi-tieu' : 'nhiem-vu'
  return (
    <section className="sheet-part" aria-labelledby={id}>
      <h3 id={id}>
        {t(of === 'indicator' ? 'review.indicators' : 'review.tasks')}{' '}
        <span className="count">{rows.length}</span>
      </h3>
      <div className="table-frame">
        <table role="table" className="table stacks sheet" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className="sheet-name">
                {t(of === 'indicator' ? 'review.column.name' : 'review.column.task')}
              </th>
              <th role="columnheader" scope="col" className="sheet-current">
                {t('review.column.current')}
              </th>
            </tr>
          </thead>
          {sectionsOf(rows).map((section) => (
            <tbody key={section.key} role="rowgroup">
              {section.title === null ? null : (
                <tr role="row" className="section-row">
                  <th role="rowheader" scope="rowgroup" colSpan={2}>
                    {section.title}
                  </th>
                </tr>
              )}
              {section.rows.map((row) => (
                <tr key={row.id} role="row">
                  <th role="rowheader" scope="row">
                    <span className="row-name">
                      <span className="number">{row.no}.</span> {row.name}
                    </span>
                  </th>
                  <td role="cell" data-label={t('review.column.current')}>
                    {of === 'indicator' ? (
                      <Figure row={row} content={content} t={t} />
                    ) : (
                      <Status row={row} content={content} t={t} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

type Cell = { row: NamedRow } & Pick<Shown, 'content' | 't'>

const Figure = ({ row, content, t }: Cell) => {
  const said = content.values.find(({ indicator }) => indicator === row.id)
  const reported = { ...NOTHING, ...said }
  return (
    <>
      <span className="figure">
        {reportedWords({ kind: row.kind ?? 'text', unit: row.unit, reported, hasUnit: true, t }) ??
          t('figure.none')}
      </span>
      <Told label={t('review.note')} text={said?.note} />
      <Told label={t('review.was.reason')} text={said?.reason} />
    </>
  )
}

const Status = ({ row, content, t }: Cell) => {
  const said = content.tasks.find(({ task }) => task === row.id)
  return (
    <>
      <span className="figure">
        {taskStatusWords({ status: said?.status ?? null, progress: said?.progress ?? null }, t)}
      </span>
      <Told label={t('review.result')} text={said?.result} />
      <Told label={t('review.difficulty')} text={said?.difficulty} />
    </>
  )
}

const Told = ({ label, text }: { label: string; text: string | null | undefined }) =>
  text ? (
    <p className="row-told">
      <span className="soft">{label}</span> {text}
    </p>
  ) : null
