import type { ImportDecisions } from './types'

export type InvitingDecisions = {
  decisions: Pick<ImportDecisions, 'newUnits' | 'people'>
  /** Names of the units that are there, by id. */
  unitNames: Readonly<Record<string, string>>
}

export type Invited = { path: string; name: string; email: string; unit: string }

const tidy = (email: string): string => email.trim().toLowerCase()

/** Everybody whom an import invites, with the unit they join, in the order in which they are made. */
export const invitedBy = ({ decisions, unitNames }: InvitingDecisions): Invited[] => [
  ...Object.entries(decisions.newUnits).flatMap(([key, { name, people }]) =>
    people.map((one, index) => ({
      path: `newUnits.${key}.people.${index}`,
      name: one.name.trim(),
      email: tidy(one.email),
      unit: name.trim(),
    })),
  ),
  ...Object.entries(decisions.people).flatMap(([id, people]) =>
    people.map((one, index) => ({
      path: `people.${id}.people.${index}`,
      name: one.name.trim(),
      email: tidy(one.email),
      unit: unitNames[id] ?? '',
    })),
  ),
]
