'use client'

import type { FormEvent } from 'react'
import type { NewPerson } from '@/domain/organisation/checkStaff'
import type { NewUnit } from '@/domain/planImport/types'
import type { Role } from '@/domain/access/roles'
import { useDesk } from './ImportDesk'

type Shown = {
  units: { id: string; name: string; isNew: boolean; people: NewPerson[] }[]
  decided: Record<string, NewUnit>
  roles: { value: Role; label: string }[]
  words: Record<'title' | 'why' | 'unit' | 'name' | 'email' | 'role' | 'save', string>
}

/** One person for each unit that has nobody yet; they are invited when the plan is made. */
export const PeopleForm = ({ units, decided, roles, words }: Shown) => {
  const { decide, isBusy } = useDesk()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const personOf = (id: string, others: readonly NewPerson[]): NewPerson[] => {
      const said = (field: string): string => String(typed.get(`${id} ${field}`) ?? '').trim()
      const person = { name: said('name'), email: said('email'), role: said('role') as Role }
      return person.name === '' && person.email === '' ? [...others] : [person, ...others]
    }
    void decide({
      people: Object.fromEntries(
        units.filter(({ isNew }) => !isNew).map(({ id, people }) => [id, personOf(id, people.slice(1))]),
      ),
      newUnits: Object.fromEntries(
        units
          .filter(({ isNew }) => isNew)
          .map(({ id, people }) => [id, { ...decided[id]!, people: personOf(id, people.slice(1)) }]),
      ),
    })
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <form onSubmit={send}>
        <table className="import__rows">
          <thead>
            <tr>
              {(['unit', 'name', 'email', 'role'] as const).map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ id, name, people: [person] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={words.name}>
                  <input
                    name={`${id} name`}
                    defaultValue={person?.name}
                    maxLength={120}
                    aria-label={`${words.name}: ${name}`}
                  />
                </td>
                <td data-label={words.email}>
                  <input
                    name={`${id} email`}
                    type="email"
                    defaultValue={person?.email}
                    maxLength={200}
                    aria-label={`${words.email}: ${name}`}
                  />
                </td>
                <td data-label={words.role}>
                  <select
                    name={`${id} role`}
                    defaultValue={person?.role}
                    aria-label={`${words.role}: ${name}`}
                  >
                    {roles.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="submit" className="import__button" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </section>
  )
}
