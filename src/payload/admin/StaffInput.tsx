'use client'

import { useId } from 'react'

export type Choice = { value: string; label: string }

type Shown = {
  label: string
  value: string
  onValue: (value: string) => void
  help?: string
  error?: string
  type?: 'text' | 'email'
  choices?: Choice[]
}

/** One field with its label, its help, and what is wrong with it beside it. */
export const StaffInput = ({ label, value, onValue, help, error, type = 'text', choices }: Shown) => {
  const id = useId()
  const said = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined && help === undefined ? undefined : `${id}-said`,
  }
  return (
    <div className="staff__field">
      <label htmlFor={id}>{label}</label>
      {choices === undefined ? (
        <input
          {...said}
          type={type}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onValue(event.target.value)}
        />
      ) : (
        <select {...said} onChange={(event) => onValue(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {(error ?? help) !== undefined && (
        <small id={`${id}-said`} className={error === undefined ? undefined : 'staff__error'}>
          {error ?? help}
        </small>
      )}
    </div>
  )
}
