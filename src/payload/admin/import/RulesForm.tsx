'use client'

import { useState } from 'react'
import { ruleByHand } from '@/domain/planImport/ruleByHand'
import { ruleDates } from '@/domain/planImport/ruleDates'
import type { DraftRule } from '@/domain/planImport/types'
import { LAST_DAY_OF_MONTH, wrongRuleDays } from '@/domain/planImport/wrongRuleDays'
import { useDesk } from './ImportDesk'

type Choice = { value: string; label: string }

type Shown = {
  rules: DraftRule[]
  levels: Choice[]
  frequencies: Choice[]
  bounds: Choice[]
  words: Record<
    | 'level'
    | 'frequency'
    | 'bound'
    | 'day'
    | 'dayHelp'
    | 'dayWrong'
    | 'source'
    | 'assumed'
    | 'byHand'
    | 'add'
    | 'remove'
    | 'save',
    string
  >
}

/** The reporting rules as a table to be written over; a rule that gets a day is no longer assumed. */
export const RulesForm = ({ rules, levels, frequencies, bounds, words }: Shown) => {
  const { decide, isBusy } = useDesk()
  const [rows, setRows] = useState(rules)
  const wrong = wrongRuleDays(rows)
  const write = (at: number, change: Partial<DraftRule>) =>
    setRows(rows.map((row, index) => (index === at ? withDates({ ...row, ...change }) : row)))
  const select = (at: number, field: 'level' | 'frequency' | 'bound', choices: Choice[]) => (
    <select
      aria-label={`${words[field]} ${at + 1}`}
      value={rows[at]![field] ?? ''}
      onChange={(event) => write(at, { [field]: event.target.value })}
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
  return (
    <>
      <table className="import__rows">
        <thead>
          <tr>
            {(['level', 'frequency', 'bound', 'day', 'source'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rule, at) => (
            <tr key={at}>
              <td data-label={words.level}>{select(at, 'level', levels)}</td>
              <td data-label={words.frequency}>{select(at, 'frequency', frequencies)}</td>
              <td data-label={words.bound}>{select(at, 'bound', bounds)}</td>
              <td data-label={words.day}>
                <input
                  type="number"
                  min={1}
                  max={LAST_DAY_OF_MONTH}
                  aria-label={`${words.day} ${at + 1}`}
                  aria-invalid={wrong.includes(at)}
                  aria-describedby={`rule-day-${at}`}
                  value={rule.dueDay ?? ''}
                  onChange={(event) =>
                    write(at, { dueDay: event.target.value === '' ? null : Number(event.target.value) })
                  }
                />
                <div id={`rule-day-${at}`} role="status">
                  {wrong.includes(at) && <p className="reading__bad">{words.dayWrong}</p>}
                </div>
              </td>
              <td data-label={words.source}>
                {rule.assumed && <em>{words.assumed}</em>} {rule.text ?? words.byHand}
                <div>
                  <button
                    type="button"
                    className="import__link"
                    aria-label={`${words.remove} ${at + 1}`}
                    onClick={() => setRows(rows.filter((_, index) => index !== at))}
                  >
                    {words.remove}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <small>{words.dayHelp}</small>
      </p>
      <div className="import__actions">
        <button
          type="button"
          className="import__button"
          disabled={isBusy || wrong.length > 0}
          onClick={() => void decide({ rules: rows })}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="import__link"
          onClick={() =>
            setRows([...rows, ruleByHand({ level: 'unit', frequency: 'quarter', dueDay: null })])
          }
        >
          {words.add}
        </button>
      </div>
    </>
  )
}

const withDates = (rule: DraftRule): DraftRule => ({
  ...rule,
  ...ruleDates({
    frequency: rule.frequency,
    dueDay: rule.dueDay,
    bound: rule.bound,
    staysInside: true,
  }),
  assumed: rule.dueDay === null,
})
