'use client'

import { useState } from 'react'
import { ruleByHand } from '@/domain/planImport/ruleByHand'
import { ruleDates } from '@/domain/planImport/ruleDates'
import type { DraftRule } from '@/domain/planImport/types'
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
                  max={31}
                  aria-label={`${words.day} ${at + 1}`}
                  value={rule.dueDay ?? ''}
                  onChange={(event) =>
                    write(at, { dueDay: event.target.value === '' ? null : Number(event.target.value) })
                  }
                />
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
          disabled={isBusy}
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
