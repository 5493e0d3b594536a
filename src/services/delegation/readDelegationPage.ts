import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { stepsHeld } from '@/domain/delegation/stepsHeld'
import { standingOf, type Standing } from '@/domain/delegation/standingOf'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readChoices } from '@/data/delegation/readChoices'
import type { Db } from '@/data/session'
import { listDelegations, type ListedDelegation } from './listDelegations'

export type ShownDelegation = ListedDelegation & { standing: Standing }

/**
 * What somebody finds under delegations: theirs, those that make them a substitute, those of people they administer,
 * and what a new one can name. Two statements, however many there are.
 */
export const readDelegationPage = async ({ db, actor, now }: { db: Db; actor: Actor; now: Instant }) => {
  const today = dayInVietnam(now)
  const listed = await listDelegations({ db, actor, today })
  const all = listed.map((delegation): ShownDelegation => ({
    ...delegation,
    standing: standingOf({ delegation, today }),
  }))
  const isAbout = (one: ShownDelegation) => one.principal === actor.person || one.substitute === actor.person
  const held = actor.appointments
  const { people, units, ladders } = await readChoices({
    db,
    communes: held.flatMap(({ commune }) => commune ?? []),
    provinces: held.flatMap(({ commune, province }) => (commune === null ? (province ?? []) : [])),
  })
  const others = people.filter(({ id }) => id !== actor.person)
  const administers = held.some((place) =>
    can({ actor: { ...actor, person: '' }, record: 'delegations', operation: 'create', row: place }),
  )
  // Whoever may give one in another's name is offered what anybody they can name decides; `give` looks at whose it is.
  const principals = [...held, ...(administers ? others.flatMap(({ holds }) => holds) : [])]
  const known = ladders.flatMap(({ steps }) => steps.map(({ key, label }) => [key, label] as const))
  return {
    today,
    groups: {
      given: all.filter(({ principal }) => principal === actor.person),
      received: all.filter(({ substitute }) => substitute === actor.person),
      others: all.filter((one) => !isAbout(one)),
    },
    /** They may set one for somebody else. */
    administers,
    /** Where they work: in a commune, for a province itself, or in neither. */
    place: placeOf(held),
    /** What the steps of the ladders there are called, as the first that has one calls it. */
    stepLabels: Object.fromEntries(known.toReversed()),
    choices: {
      people: others.map(({ id, name, posts }) => ({ id, name, posts })),
      units,
      steps: stepsHeld({ ladders, documentTypes: [], holds: principals }),
    },
  }
}

const placeOf = (held: Actor['appointments']): 'commune' | 'province' | 'neither' => {
  if (held.some(({ commune }) => commune !== null)) return 'commune'
  return held.some(({ province }) => province !== null) ? 'province' : 'neither'
}

export type DelegationPage = Awaited<ReturnType<typeof readDelegationPage>>
