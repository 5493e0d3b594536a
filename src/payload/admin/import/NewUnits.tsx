'use client'

import { useState } from 'react'
import { guessUnitType } from '@/domain/planImport/guessUnitType'
import { nextUnitKey } from '@/domain/planImport/nextUnitKey'
import type { NewUnit } from '@/domain/planImport/types'
import type { Word } from '@/domain/vocabulary'
import { useDesk } from './ImportDesk'

type Shown = {
  units: Record<string, NewUnit>
  unitTypes: { value: string; label: string }[]
  mayMake: boolean
  words: Record<'title' | 'none' | 'name' | 'type' | 'add' | 'remove' | 'save', string>
}

/** The units that the import is to make: their names and kinds, each saved when it is left. */
export const NewUnits = ({ units, unitTypes, mayMake, words }: Shown) => {
  const { decide, isBusy } = useDesk()
  const [name, setName] = useState('')
  const keys = Object.keys(units)
  const write = (key: string, unit: NewUnit | null) => void decide({ newUnits: { [key]: unit } })
  const add = async () => {
    const unit: NewUnit = { name: name.trim(), unitType: guessUnitType(name), people: [] }
    if (await decide({ newUnits: { [nextUnitKey(keys)]: unit } })) setName('')
  }
  return (
    <section>
      <h2>{words.title}</h2>
      {keys.length === 0 && <p>{words.none}</p>}
      {Object.entries(units).map(([key, unit]) => (
        <div key={key} className="import__unit">
          <label className="import__field">
            <span>{words.name}</span>
            <input
              defaultValue={unit.name}
              maxLength={200}
              onBlur={(event) => {
                const typed = event.target.value.trim()
                if (typed !== '' && typed !== unit.name) write(key, { ...unit, name: typed })
              }}
            />
          </label>
          <label className="import__field">
            <span>{words.type}</span>
            <select
              value={unit.unitType}
              disabled={isBusy}
              onChange={(event) => write(key, { ...unit, unitType: event.target.value as Word<'unitType'> })}
            >
              {unitTypes.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="import__link"
            aria-label={`${words.remove}: ${unit.name}`}
            disabled={isBusy}
            onClick={() => write(key, null)}
          >
            {words.remove}
          </button>
        </div>
      ))}
      {mayMake && (
        <div className="import__unit">
          <label className="import__field">
            <span>{words.add}</span>
            <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          </label>
          <button
            type="button"
            className="import__button"
            disabled={isBusy || name.trim() === ''}
            onClick={() => void add()}
          >
            {words.save}
          </button>
        </div>
      )}
    </section>
  )
}
