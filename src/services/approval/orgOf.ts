import { holderKey } from '@/domain/approval/holderKey'
import type { OrgSnapshot, StandIn, WorkflowDefinition } from '@/domain/approval/types'
import { covers } from '@/domain/delegation/covers'
import type { Scope } from '@/domain/delegation/types'

type Held = { role: string; organisation: string; position: string; person: string }

type Asked = {
  unit: string | null
  commune: string
  province: string
  ladder: {
    workflow: WorkflowDefinition
    siblingUnits: string[]
    holders: Held[]
    standIns: (StandIn & Scope)[]
  }
}

/** Who holds what around a document, as its ladder sees it: with the delegations that reach it. */
export const orgOf = ({ unit, commune, province, ladder }: Asked): OrgSnapshot => ({
  unit,
  commune,
  province,
  siblingUnits: ladder.siblingUnits,
  holders: holdersByKey(ladder.holders),
  standIns: ladder.standIns.filter((scope) =>
    covers({ scope, documentType: ladder.workflow.documentType, unit }),
  ),
})

const holdersByKey = (held: readonly Held[]): Record<string, string[]> => {
  const holders: Record<string, string[]> = {}
  for (const { role, organisation, position, person } of held) {
    for (const key of [holderKey({ role, organisation }), holderKey({ position })])
      (holders[key] ??= []).push(person)
  }
  return holders
}
