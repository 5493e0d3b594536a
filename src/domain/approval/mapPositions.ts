import { foldKey } from '@/domain/vietnamese/foldKey'
import type { Assignee, Id, Step, WorkflowDefinition } from './types'

/** A position by what it is called and does; `level`: where its organisation stands. */
export type NamedPosition = {
  id: Id
  title: string
  role: string
  level: 'unit' | 'commune' | 'province'
}

const assigneesOf = ({ authors, issuers, steps }: WorkflowDefinition): Assignee[] => [
  ...authors,
  ...issuers,
  ...steps.flatMap(({ assignees, substitutes, escalation }) => [
    ...assignees,
    ...substitutes,
    ...(escalation?.to ?? []),
  ]),
]

/** The positions a ladder names itself. */
export const positionsOf = (definition: WorkflowDefinition): Id[] => [
  ...new Set(assigneesOf(definition).flatMap(({ position }) => position ?? [])),
]

/**
 * A ladder for another commune: its own positions of the same role and title, or the only one of that role at the same
 * level. Positions of the province stay. `unmapped`: those for which the commune has none, or several.
 */
export const mapPositions = ({
  definition,
  from,
  to,
}: {
  definition: WorkflowDefinition
  from: readonly NamedPosition[]
  to: readonly NamedPosition[]
}): { definition: WorkflowDefinition; unmapped: Id[] } => {
  const mapped = new Map<Id, Id | null>(
    positionsOf(definition).map((id) => [
      id,
      counterpartOf(
        from.find((one) => one.id === id),
        to,
      ),
    ]),
  )
  const swap = (assignees: Assignee[]): Assignee[] =>
    assignees.map((assignee) =>
      assignee.position === undefined
        ? assignee
        : { ...assignee, position: mapped.get(assignee.position) ?? assignee.position },
    )
  const swapStep = (step: Step): Step => ({
    ...step,
    assignees: swap(step.assignees),
    substitutes: swap(step.substitutes),
    ...(step.escalation === undefined
      ? {}
      : { escalation: { ...step.escalation, to: swap(step.escalation.to) } }),
  })
  return {
    definition: {
      ...definition,
      authors: swap(definition.authors),
      issuers: swap(definition.issuers),
      steps: definition.steps.map(swapStep),
    },
    unmapped: [...mapped].flatMap(([id, other]) => (other === null ? [id] : [])),
  }
}

const counterpartOf = (position: NamedPosition | undefined, among: readonly NamedPosition[]): Id | null => {
  if (position === undefined) return null
  if (position.level === 'province') return position.id
  const alike = among.filter(({ role, level }) => role === position.role && level === position.level)
  const named = alike.filter(({ title }) => foldKey(title) === foldKey(position.title))
  const [only, ...others] = named.length > 0 ? named : alike
  return only !== undefined && others.length === 0 ? only.id : null
}
