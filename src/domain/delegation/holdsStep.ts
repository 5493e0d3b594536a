import type { Appointment } from '@/domain/access/actor'
import { holderKeys } from '@/domain/approval/holderKeys'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { Step } from '@/domain/approval/types'

/** A step as far as it says whom it asks. */
export type AskingStep = Pick<Step, 'key' | 'label' | 'assignees' | 'substitutes' | 'escalation'>

/** Stands for a place that somebody does not work in: nobody holds a key there. */
const NOWHERE = ''

/** Whether one of somebody's posts lets them decide a step, be it as a substitute or once it is late. */
export const holdsStep = ({ step, holds }: { step: AskingStep; holds: readonly Appointment[] }): boolean =>
  holds.some((held) => {
    const { unit, commune, province } = held
    const keys = holderKeys({ appointments: [held] })
    const asked = resolveAssignees({
      assignees: [...step.assignees, ...step.substitutes, ...(step.escalation?.to ?? [])],
      org: {
        unit,
        commune: commune ?? NOWHERE,
        province: province ?? NOWHERE,
        // Of another unit's document theirs is one of the others.
        siblingUnits: unit === null ? [] : [unit],
        holders: Object.fromEntries(keys.map((key) => [key, [NOWHERE]])),
      },
    })
    return asked.some((key) => keys.includes(key))
  })
