'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from './navigation'
import { useState, type FormEvent } from 'react'
import { sendStaff, type StaffAnswer } from './sendStaff'
import { StaffInput, type Choice } from './StaffInput'
import { StaffPerson, type StaffRow } from './StaffPerson'

type Sentence =
  | 'intro'
  | 'unitName'
  | 'unitNameHelp'
  | 'unitType'
  | 'people'
  | 'peopleHelp'
  | 'name'
  | 'email'
  | 'role'
  | 'add'
  | 'remove'
  | 'send'
  | 'sending'
  | 'failed'

type Shown = {
  organisation: string
  isNewUnit: boolean
  unitTypes: Choice[]
  roles: Choice[]
  words: Record<Sentence, string>
}

/** A unit with its people, or people alone; sent in one go, and kept as it is when something is refused. */
export const StaffForm = ({ organisation, isNewUnit, unitTypes, roles, words }: Shown) => {
  const router = useRouter()
  const [unit, setUnit] = useState({ name: '', unitType: 'department' })
  const [rows, setRows] = useState<StaffRow[]>(() =>
    roles.slice(0, 2).map(({ value }) => ({ name: '', email: '', role: value })),
  )
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Extract<StaffAnswer, { ok: false }> | null>(null)
  const errorAt = (path: string) => (refusal?.path === path ? refusal.message : undefined)
  const isAtField = /^(unit\.name|people\.\d+\.\w+)$/.test(refusal?.path ?? '')

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    const answer = await sendStaff({ organisation, unit: isNewUnit ? unit : undefined, rows }).catch(
      (): StaffAnswer => ({ ok: false, message: words.failed }),
    )
    setBusy(false)
    if (!answer.ok) return setRefusal(answer)
    const { organisation: at, made, proposed } = answer
    router.push(
      `/admin/don-vi-moi?${new URLSearchParams({ organisation: at, made: `${made}`, proposed: `${proposed}` }).toString()}`,
    )
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <p>{words.intro}</p>
      {isNewUnit && (
        <div className="staff__row staff__row--unit">
          <StaffInput
            label={words.unitName}
            help={words.unitNameHelp}
            value={unit.name}
            error={errorAt('unit.name')}
            onValue={(name) => setUnit({ ...unit, name })}
          />
          <StaffInput
            label={words.unitType}
            value={unit.unitType}
            choices={unitTypes}
            onValue={(unitType) => setUnit({ ...unit, unitType })}
          />
        </div>
      )}
      <fieldset>
        <legend>{words.people}</legend>
        <p>{words.peopleHelp}</p>
        {rows.map((row, index) => (
          <StaffPerson
            key={index}
            row={row}
            roles={roles}
            words={words}
            errorAt={(field) => errorAt(`people.${index}.${field}`)}
            onRow={(changed) => setRows(rows.map((one, at) => (at === index ? changed : one)))}
            onRemove={rows.length > 1 ? () => setRows(rows.filter((_, at) => at !== index)) : undefined}
          />
        ))}
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={() => setRows([...rows, { name: '', email: '', role: roles.at(-1)!.value }])}
        >
          {words.add}
        </Button>
      </fieldset>
      {refusal !== null && !isAtField && (
        <p className="reading__bad" role="alert">
          {refusal.message}
        </p>
      )}
      <Button type="submit" disabled={isBusy}>
        {isBusy ? words.sending : words.send}
      </Button>
    </form>
  )
}
