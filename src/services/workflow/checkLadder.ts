import { mend } from '@/domain/approval/mend'
import { mendPeople } from '@/domain/approval/mendPeople'
import { positionsOf } from '@/domain/approval/mapPositions'
import { stepsOutOfPlace } from '@/domain/approval/stepsOutOfPlace'
import { stepsWithoutDecider } from '@/domain/approval/stepsWithoutDecider'
import type { Assignee, Finding, WorkflowDefinition } from '@/domain/approval/types'
import { validate } from '@/domain/approval/validate'
import { validatePeople } from '@/domain/approval/validatePeople'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readPositionRoles } from '@/data/person/readPositionRoles'
import type { Db } from '@/data/session'
import { readOffices, type NamedOffice } from '@/data/workflow/readOffices'

/**
 * A finding with the names it is about, and the ladder with it mended where that takes no choice: `by` whom, where
 * substitutes are added.
 */
export type ToldFinding = Finding & {
  commune?: string
  units: string[]
  people: string[]
  beside?: string
  mended: WorkflowDefinition | null
  by?: Assignee
}

export type LadderCheck = { findings: ToldFinding[]; offices: NamedOffice[] }

/** Everything that speaks against publishing a ladder, with the people of the communes given. Two statements. */
export const checkLadder = async ({
  db,
  definition,
  communes,
  now,
}: {
  db: Db
  definition: WorkflowDefinition
  communes: readonly string[]
  now: Instant
}): Promise<LadderCheck> => {
  const roles = await readPositionRoles({ db, positions: positionsOf(definition) })
  const offices = await readOffices({ db, communes })
  const roleOf = (position: string): string | null => roles.get(position) ?? null
  const day = dayInVietnam(now)
  const weak = stepsWithoutDecider({ definition, roleOf })
  const misplaced = stepsOutOfPlace({ definition, roleOf })
  const ofShape: Finding[] = [
    ...validate({ definition }),
    ...weak.map((step) => ({ level: 'error' as const, code: 'step_needs_decider', step })),
    ...misplaced.map((step) => ({ level: 'error' as const, code: 'step_position_elsewhere', step })),
  ]
  // A step for which nobody is chosen lacks its people for that reason: told once.
  const unchosen = ofShape.flatMap(({ code, step }) => (code === 'step_assignees_missing' ? [step] : []))
  const ofPeople = validatePeople({ definition, offices, day }).filter(
    ({ code, step }) => code !== 'people_step_vacant' || !unchosen.includes(step),
  )
  const isMany = offices.length > 1
  return {
    offices,
    findings: [
      ...ofShape.map((finding) => ({
        ...finding,
        units: [],
        people: [],
        mended: mend({ definition, finding }),
      })),
      ...ofPeople.map((finding) => {
        const office = offices.find(({ commune }) => commune === finding.commune)!
        const nameOf = (id: string): string => office.names[id] ?? id
        const mended =
          finding.level === 'error' && finding.step !== undefined
            ? mendPeople({ definition, finding, offices, day, roleOf })
            : null
        return {
          level: finding.level,
          code: finding.code,
          ...(finding.step === undefined ? {} : { step: finding.step }),
          ...(finding.beside === undefined ? {} : { beside: finding.beside }),
          ...(isMany ? { commune: office.name } : {}),
          units: finding.units.map(nameOf),
          people: finding.people.map(nameOf),
          mended: mended?.definition ?? null,
          ...(mended === null ? {} : { by: mended.by }),
        }
      }),
    ],
  }
}
