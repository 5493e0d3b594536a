import { missingSetup, type PlanSetup, type SetupGap } from './missingSetup'
import type { PlanState } from './mayMoveTo'

/** What may be open in a commune's and its plan's set-up; each is a count of rows. */
export type SetupHoles = {
  unitsWithoutPeople: number
  peopleWithoutPosition: number
  linksUnused: number
  toConfirm: number
  indicatorsWithoutTarget: number
  indicatorsWithoutLead: number
  tasksWithoutLead: number
  tasksWithoutDeadline: number
  assumedRules: number
}

export type SetupHole = keyof SetupHoles

type Facts = {
  units: number
  /** Null where the commune has no plan that is not closed. */
  plan: (PlanSetup & { state: PlanState }) | null
  holes: SetupHoles
}

export const SETUP_STEPS = [
  'units',
  'people',
  'plan',
  'rows',
  'targets',
  'leads',
  'deadlines',
  'focal',
  'rules',
  'ladders',
  'clears',
  'in_force',
  'period',
] as const

export type SetupStepName = (typeof SETUP_STEPS)[number]

export type SetupStep = {
  step: SetupStepName
  /** 'missing' keeps the plan from being in force or its first period from being opened, 'look' does not. */
  standing: 'done' | 'missing' | 'look' | 'waiting'
  gaps: SetupGap[]
  holes: SetupHole[]
}

const gapsOf: Partial<Record<SetupStepName, readonly SetupGap[]>> = {
  rows: ['rows'],
  focal: ['focal_unit', 'receiver'],
  rules: ['rules'],
  ladders: ['ladders', 'given_ladders'],
  clears: ['clears'],
}

const holesOf: Partial<Record<SetupStepName, readonly SetupHole[]>> = {
  units: ['unitsWithoutPeople'],
  people: ['peopleWithoutPosition', 'linksUnused', 'toConfirm'],
  targets: ['indicatorsWithoutTarget'],
  leads: ['indicatorsWithoutLead', 'tasksWithoutLead'],
  deadlines: ['tasksWithoutDeadline'],
  rules: ['assumedRules'],
}

/**
 * The way from an empty commune to its first open period, in the order in which an administrator walks it, each step
 * with what is open in it. A step that cannot be begun before another is done is 'waiting'.
 */
export const setupSteps = ({ units, plan, holes }: Facts): SetupStep[] => {
  const gaps = plan === null ? [] : missingSetup(plan)
  return SETUP_STEPS.map((step) => {
    const own = {
      step,
      gaps: (gapsOf[step] ?? []).filter((gap) => gaps.includes(gap)),
      holes: (holesOf[step] ?? []).filter((hole) => holes[hole] > 0),
    }
    return { ...own, standing: standingOf({ ...own, units, plan, isReady: gaps.length === 0 }) }
  })
}

const standingOf = ({
  step,
  gaps,
  holes,
  units,
  plan,
  isReady,
}: Pick<Facts, 'units' | 'plan'> &
  Omit<SetupStep, 'standing'> & { isReady: boolean }): SetupStep['standing'] => {
  if (step === 'units' && units === 0) return 'missing'
  if (step === 'plan') return plan === null ? 'missing' : 'done'
  const isOfPlan = SETUP_STEPS.indexOf(step) > SETUP_STEPS.indexOf('plan')
  if (isOfPlan && plan === null) return 'waiting'
  if (step === 'in_force') {
    if (plan!.state === 'in_review') return 'waiting'
    return plan!.state !== 'draft' ? 'done' : isReady ? 'missing' : 'waiting'
  }
  if (step === 'period')
    return plan!.periods > 0 ? 'done' : plan!.state === 'in_force' ? 'missing' : 'waiting'
  if (gaps.length > 0) return 'missing'
  if (holes.length > 0) return 'look'
  const hasRows = plan !== null && plan.indicators + plan.tasks > 0
  return (['targets', 'leads', 'deadlines', 'clears'] as SetupStepName[]).includes(step) && !hasRows
    ? 'waiting'
    : 'done'
}
