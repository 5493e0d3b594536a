'use client'

import { useId } from 'react'
import type { Assignee } from '@/domain/approval/types'
import { fill, valueOf, type Edited } from './editorTypes'
import { Padlock } from './Padlock'

type Shown = Pick<Edited, 'choices' | 'isStill' | 'words'> & {
  label: string
  holders: readonly Assignee[]
  change: (holders: Assignee[]) => void
  isLocked?: boolean
  /** Only those whose word may count are offered; others that are chosen already stay to be seen and taken out. */
  isDeciding?: boolean
}

/** Roles and positions as words that can be taken out, and a list from which one is added. */
export const HolderPicker = ({
  label,
  holders,
  change,
  choices,
  isLocked = false,
  isDeciding = false,
  isStill,
  words,
}: Shown) => {
  const id = useId()
  const taken = holders.map(valueOf)
  const nameOf = (holder: Assignee): string =>
    choices.find(({ value }) => value === valueOf(holder))?.label ?? words['position']!
  const isFixed = isStill || isLocked
  return (
    <span className="ladder__holders" role="group" aria-label={label}>
      {holders.map((holder) => (
        <span key={valueOf(holder)} className="ladder__holder">
          <strong>{nameOf(holder)}</strong>
          {!isFixed && (
            <button
              type="button"
              aria-label={fill(words['remove'], { who: nameOf(holder) })}
              onClick={() => change(holders.filter((one) => valueOf(one) !== valueOf(holder)))}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {holders.length === 0 && <em>{words['nobody']}</em>}
      {!isFixed && holders.length < 8 && (
        <>
          <label className="ladder__unseen" htmlFor={id}>
            {fill(words['addTo'], { what: label })}
          </label>
          <select
            id={id}
            value=""
            onChange={(event) => {
              const chosen = choices.find(({ value }) => value === event.target.value)
              if (chosen !== undefined) change([...holders, chosen.holder])
            }}
          >
            <option value="">{words['add']}</option>
            {choices
              .filter(({ value, decides }) => !taken.includes(value) && (decides || !isDeciding))
              .map(({ value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
          </select>
        </>
      )}
      {isLocked && <Padlock words={words} />}
    </span>
  )
}
