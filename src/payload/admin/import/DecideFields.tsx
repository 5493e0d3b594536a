'use client'

import { useState, type FormEvent } from 'react'
import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { useDesk } from './ImportDesk'

export type DecideField = {
  name: string
  label: string
  value: string
  kind: 'line' | 'text' | 'names' | 'day' | 'choice'
  choices?: { value: string; label: string }[]
  help?: string
}

type Shown = {
  /** A row by its key, or the document itself. */
  at: { row: string } | 'document'
  fields: readonly DecideField[]
  open: string
  about: string
  save: string
  cancel: string
}

/** Cells of a row, or facts of the document, to be written over in place; only what was changed is sent. */
export const DecideFields = ({ at, fields, open, about, save, cancel }: Shown) => {
  const { decide, isBusy } = useDesk()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <button
        type="button"
        className="import__link"
        aria-label={`${open}: ${about}`}
        onClick={() => setOpen(true)}
      >
        {open}
      </button>
    )

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const changed = fields.flatMap(({ name, value, kind }) => {
      const said = String(typed.get(name) ?? '').trim()
      return said === value.trim() ? [] : [[name, kind === 'names' ? namesIn(said) : said || emptyOf(kind)]]
    })
    const cells = Object.fromEntries(changed) as Record<string, never>
    const changes: DecisionChanges = at === 'document' ? { document: cells } : { rows: { [at.row]: cells } }
    if (changed.length === 0 || (await decide(changes))) setOpen(false)
  }

  return (
    <form className="import__form" onSubmit={(event) => void send(event)}>
      {fields.map(({ name, label, value, kind, choices, help }, index) => (
        <label key={name} className="import__field">
          <span>{label}</span>
          {kind === 'text' ? (
            <textarea name={name} defaultValue={value} rows={2} autoFocus={index === 0} />
          ) : kind === 'choice' ? (
            <select name={name} defaultValue={value}>
              {choices?.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              name={name}
              type={kind === 'day' ? 'date' : 'text'}
              defaultValue={value}
              autoFocus={index === 0}
            />
          )}
          {help !== undefined && <small>{help}</small>}
        </label>
      ))}
      <div className="import__actions">
        <button type="submit" className="import__button" disabled={isBusy}>
          {save}
        </button>
        <button type="button" className="import__link" onClick={() => setOpen(false)}>
          {cancel}
        </button>
      </div>
    </form>
  )
}

const namesIn = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

/** A day or a choice that is taken out is again as it was read; a text may be empty. */
const emptyOf = (kind: DecideField['kind']): '' | null => (kind === 'day' || kind === 'choice' ? null : '')
