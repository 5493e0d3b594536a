import { holderKey } from './holderKey'
import type { Assignee, HolderKey, OrgSnapshot } from './types'

/**
 * The keys that stand for the assignees, seen from the document.
 * Sibling units without a holder are left out: a commune has dozens of units and slots are searched by key.
 */
export const resolveAssignees = ({
  assignees,
  org,
}: {
  assignees: Assignee[]
  org: OrgSnapshot
}): HolderKey[] => [...new Set(assignees.flatMap((assignee) => keysOf({ assignee, org })))]

const keysOf = ({ assignee, org }: { assignee: Assignee; org: OrgSnapshot }): HolderKey[] => {
  const { role, position, relation } = assignee
  if (position !== undefined) return [holderKey({ position })]
  if (role === undefined) return []
  if (relation === 'sibling_units') {
    return org.siblingUnits
      .map((organisation) => holderKey({ role, organisation }))
      .filter((key) => (org.holders[key] ?? []).length > 0)
  }
  const organisation = org[relation]
  return organisation === null ? [] : [holderKey({ role, organisation })]
}
