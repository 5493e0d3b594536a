'use client'

import { Button } from '@payloadcms/ui'
import { StaffInput, type Choice } from './StaffInput'

export type StaffRow = { name: string; email: string; role: string }

type Shown = {
  row: StaffRow
  roles: Choice[]
  words: Record<'name' | 'email' | 'role' | 'remove', string>
  errorAt: (field: keyof StaffRow) => string | undefined
  onRow: (row: StaffRow) => void
  onRemove?: () => void
}

/** One person of a unit: who they are, where the invitation goes, and their role. */
export const StaffPerson = ({ row, roles, words, errorAt, onRow, onRemove }: Shown) => (
  <div className="staff__row">
    <StaffInput
      label={words.name}
      value={row.name}
      error={errorAt('name')}
      onValue={(name) => onRow({ ...row, name })}
    />
    <StaffInput
      label={words.email}
      type="email"
      value={row.email}
      error={errorAt('email')}
      onValue={(email) => onRow({ ...row, email })}
    />
    <StaffInput
      label={words.role}
      value={row.role}
      choices={roles}
      error={errorAt('role')}
      onValue={(role) => onRow({ ...row, role })}
    />
    {onRemove !== undefined && (
      <Button buttonStyle="none" className="staff__remove" onClick={onRemove}>
        {words.remove}
      </Button>
    )}
  </div>
)
