import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { BudgetItem } from '@/data/plan/readPlanHead'
import type { Words } from '../_shell/words'

const columns = ['no', 'name', 'purpose', 'sources', 'amount'] as const

/** What the plan means to spend on; an amount that the document leaves out is not stated. */
export const Budget = ({ items, t }: { items: readonly BudgetItem[]; t: Words }) => (
  <div className="table-frame">
    <table className="table stacks plan-table" role="table">
      <caption className="unseen">{t('plan.budget.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={`col-${column}`}>
              {t(`plan.budget.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map(({ id, no, name, purpose, sources, amount }) => (
          <tr key={id} id={id} role="row" className="plan-row">
            <td role="cell" className="cell-no number">
              {no}
            </td>
            <th role="rowheader" scope="row" className="cell-name">
              {name}
            </th>
            <td role="cell" data-label={t('plan.budget.purpose')}>
              {purpose ?? t('plan.none')}
            </td>
            <td role="cell" data-label={t('plan.budget.sources')}>
              {sources.length === 0 ? t('plan.none') : sources.join(' + ')}
            </td>
            <td role="cell" className="number" data-label={t('plan.budget.amount')}>
              {amount === null ? (
                <span className="soft">{t('plan.budget.noAmount')}</span>
              ) : (
                t('plan.budget.dong', { value: writeNumber({ value: amount }) })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
