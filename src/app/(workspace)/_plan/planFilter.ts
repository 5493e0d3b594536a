import type { Actor } from '@/domain/access/actor'
import type { PlanFilter } from '@/domain/plan/matchesPlanFilter'
import { wordsOf } from '@/domain/vietnamese/wordsOf'
import { askedText } from '../_form/askedText'

type Asked = Record<string, string | string[] | undefined>

const parts = { 'chu-tri': 'lead', 'phoi-hop': 'coordinate' } as const

export const partNames = Object.keys(parts) as (keyof typeof parts)[]

/** What the address of a plan asks for, as it is shown in the form again. */
export const readPlanAsked = (asked: Asked) => ({
  owner: askedText(asked['don-vi']),
  part: partNames.find((one) => one === asked.vai) ?? null,
  section: askedText(asked.nhom),
  search: askedText(asked.tim) ?? '',
  isMine: asked['cua-toi'] === '1',
})

export type PlanAsked = ReturnType<typeof readPlanAsked>

/** The units in which somebody holds a post. */
export const ownUnits = (actor: Actor): string[] => [
  ...new Set(actor.appointments.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
]

/** The filter of the rows that an address asks for. */
export const planFilter = ({ asked, actor }: { asked: PlanAsked; actor: Actor }): PlanFilter => ({
  owner: asked.owner,
  part: asked.part === null ? null : parts[asked.part],
  units: asked.isMine ? ownUnits(actor) : null,
  section: asked.section,
  words: wordsOf(asked.search),
})
