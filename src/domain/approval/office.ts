import { covers } from '@/domain/delegation/covers'
import type { Scope } from '@/domain/delegation/types'
import type { IsoDate } from '@/domain/time'
import { holderKey } from './holderKey'
import type { HolderKey, Id, OrgSnapshot, PersonId, StandIn, WorkflowDefinition } from './types'

/** A confirmed post with the days on which it is held; `to` null while it has no end. */
export type OfficePost = {
  person: PersonId
  role: string
  position: Id
  organisation: Id
  from: IsoDate
  to: IsoDate | null
}

export type OfficeDelegation = StandIn & Scope & { from: IsoDate; to: IsoDate }

/** A commune with its province, as far as a ladder needs to know it. */
export type Office = {
  commune: Id
  province: Id
  units: Id[]
  posts: OfficePost[]
  delegations: OfficeDelegation[]
}

const isOn = (day: IsoDate, { from, to }: { from: IsoDate; to: IsoDate | null }): boolean =>
  from <= day && (to === null || day <= to)

/** The people of an office on a day, seen from a document of one of its units, or of the commune where `unit` is null. */
export const orgOn = ({
  office,
  unit,
  day,
  documentType,
}: {
  office: Office
  unit: Id | null
  day: IsoDate
  documentType: WorkflowDefinition['documentType']
}): OrgSnapshot => {
  const holders: Record<HolderKey, PersonId[]> = {}
  for (const post of office.posts.filter((one) => isOn(day, one))) {
    for (const key of [
      holderKey({ role: post.role, organisation: post.organisation }),
      holderKey({ position: post.position }),
    ])
      holders[key] = [...new Set([...(holders[key] ?? []), post.person])]
  }
  return {
    unit,
    commune: office.commune,
    province: office.province,
    siblingUnits: office.units.filter((other) => other !== unit),
    holders,
    standIns: office.delegations.filter(
      (given) => isOn(day, given) && covers({ scope: given, documentType, unit }),
    ),
  }
}
