import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
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
  const choices = await readChoices({
    db,
    communes: held.flatMap(({ commune }) => commune ?? []),
    provinces: held.flatMap(({ commune, province }) => (commune === null ? (province ?? []) : [])),
  })
  return {
    today,
    groups: {
      given: all.filter(({ principal }) => principal === actor.person),
      received: all.filter(({ substitute }) => substitute === actor.person),
      others: all.filter((one) => !isAbout(one)),
    },
    /** They may set one for somebody else. */
    administers: held.some((place) =>
      can({ actor: { ...actor, person: '' }, record: 'delegations', operation: 'create', row: place }),
    ),
    choices: { ...choices, people: choices.people.filter(({ id }) => id !== actor.person) },
  }
}

export type DelegationPage = Awaited<ReturnType<typeof readDelegationPage>>
