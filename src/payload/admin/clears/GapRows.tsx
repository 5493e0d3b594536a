import type { Clear, ClearGap } from '@/domain/plan/sixClears'
import type { ClearsPage } from '@/services/plan/readClearsPage'
import type { Words } from '../adminSentences'
import { FillForm } from './FillForm'
import { fillWords } from './fillWords'

type Shown = { page: ClearsPage; words: Words; clearName: (clear: string) => string }
type Row = ClearsPage['check']['rows'][number]

/** The gaps clear by clear: one form for all rows that lack the same, and one for each. */
export const GapRows = ({ page, words, clearName }: Shown) => (
  <>
    {page.check.asked.map((clear) => {
      const rows = page.check.rows.filter(({ gaps }) =>
        gaps.some((gap) => gap.clear === clear && gap.waiver === null),
      )
      if (rows.length === 0) return null
      return (
        <details key={clear} className="import__group" open={rows.length <= 10}>
          <summary>
            {clearName(clear)}: {words('clears.lacking', { count: rows.length })}
          </summary>
          {page.may.fill && rows.length > 1 && (
            <Fill clear={clear} rows={rows} page={page} words={words} labelKey="clears.fill.all" />
          )}
          <ul className="import__doubts">
            {rows.map((row) => (
              <li key={row.row.id}>
                <div className="import__doubt">
                  <strong>
                    <a href={`/admin/collections/${row.row.list}s/${row.row.id}`}>
                      {[[row.row.section, row.row.no].filter(Boolean).join('.'), row.row.name].join(' ')}
                    </a>
                  </strong>
                  <span>{words(`clears.gaps.${gapOf(row, clear)}`)}</span>
                  {page.may.fill && (
                    <Fill
                      clear={clear}
                      rows={[row]}
                      page={page}
                      words={words}
                      labelKey={`clears.fill.${clear}`}
                    />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )
    })}
  </>
)

const gapOf = ({ gaps }: Row, clear: Clear): ClearGap => gaps.find((gap) => gap.clear === clear)!.gap

type Filling = {
  clear: Clear
  rows: readonly Row[]
  page: ClearsPage
  words: Words
  labelKey: string
}

const Fill = ({ clear, rows, page, words, labelKey }: Filling) => {
  const fillable = rows.filter(
    ({ row }) => row.list === 'task' || clear === 'person' || clear === 'product' || clear === 'time',
  )
  // A target has a day with it: what lacks both is filled in once.
  const once = fillable.filter(
    ({ gaps }) => clear !== 'time' || !gaps.some((gap) => gap.gap === 'no_target_set'),
  )
  if (once.length === 0) return <small>{words('clears.fill.above')}</small>
  const rest = rows.filter((row) => !once.includes(row))
  return (
    <>
      <FillForm
        plan={page.plan}
        fills={once.map(({ row }) => ({ row: row.id, clear }))}
        kind={clear === 'person' || clear === 'responsibility' ? 'choice' : 'text'}
        choices={
          clear === 'person'
            ? page.units.map(({ id, name }) => ({ value: id, label: name }))
            : page.officials.map(({ id, name, title }) => ({ value: id, label: `${name} (${title})` }))
        }
        words={fillWords(words, labelKey, { rows: countWords(once, words) })}
      />
      {rest.length > 0 && <small>{words('clears.fill.rest', { rows: countWords(rest, words) })}</small>}
    </>
  )
}

/** How many rows of which kind: '6 chỉ tiêu và 4 nhiệm vụ'. */
const countWords = (rows: readonly Row[], words: Words): string =>
  (['indicator', 'task'] as const)
    .map((list) => ({ list, count: rows.filter(({ row }) => row.list === list).length }))
    .filter(({ count }) => count > 0)
    .map(({ list, count }) => words(`planReadiness.count.${list}s`, { count }))
    .join(words('clears.fill.and'))
