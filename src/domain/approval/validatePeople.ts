import type { IsoDate } from '@/domain/time'
import { distinctPeople } from './distinctPeople'
import { newInstance } from './newInstance'
import { orgOn, type Office } from './office'
import { resolveAssignees } from './resolveAssignees'
import { seatsOfStep } from './seatsOfStep'
import { sharing } from './sharing'
import type { Finding, Id, OrgSnapshot, PersonId, Step, StepKey, WorkflowDefinition } from './types'

/**
 * A finding about the people of a commune: `units` whose documents it is about (empty for those of the commune),
 * `people` it names, `beside` the earlier step that needs the same people.
 */
export type PeopleFinding = Finding & {
  commune: Id
  units: Id[]
  people: PersonId[]
  beside?: StepKey
}

type Document = { definition: WorkflowDefinition; org: OrgSnapshot }
type Found = Omit<PeopleFinding, 'commune' | 'units'>

/**
 * What the people of the communes that use a ladder make of it on a day: a step without a person, or a document that
 * would strand because its only deciders have written it or are needed twice, whoever of its authors writes it.
 * A vacancy at the province is told, and keeps nobody from publishing: it is the province's to fill. A document that
 * nobody writes is told as well.
 */
export const validatePeople = ({
  definition,
  offices,
  day,
}: {
  definition: WorkflowDefinition
  offices: readonly Office[]
  day: IsoDate
}): PeopleFinding[] => offices.flatMap((office) => ofOffice({ definition, office, day }))

const ofOffice = ({
  definition,
  office,
  day,
}: {
  definition: WorkflowDefinition
  office: Office
  day: IsoDate
}): PeopleFinding[] => {
  const { documentType } = definition
  const units: (Id | null)[] = documentType === 'unit_report' ? office.units : [null]
  const documents = units.map((unit) => ({ unit, org: orgOn({ office, unit, day, documentType }) }))
  const written = documents.filter(({ org }) => authorsOf({ definition, org }).length > 0)
  const base = { commune: office.commune, units: [] }
  if (written.length === 0) return [{ ...base, level: 'warning', code: 'people_no_author', people: [] }]
  const all = written.flatMap(({ unit, org }) =>
    ofDocument({ definition, org }).map((finding) => ({ unit, finding })),
  )
  const merged = new Map<string, PeopleFinding>()
  for (const { unit, finding } of all) {
    const key = [finding.code, finding.step, finding.beside].join()
    const known = merged.get(key) ?? { ...base, ...finding, people: [] }
    merged.set(key, {
      ...known,
      units: [...known.units, ...(unit === null ? [] : [unit])],
      people: [...new Set([...known.people, ...finding.people])],
    })
  }
  return [...merged.values()]
}

const authorsOf = ({ definition, org }: Document): PersonId[] => [
  ...new Set(
    resolveAssignees({ assignees: definition.authors, org }).flatMap((key) => org.holders[key] ?? []),
  ),
]

const isOfProvince = ({ assignees }: Step): boolean =>
  assignees.length > 0 && assignees.every(({ relation }) => relation === 'province')

type Seat = { step: Step; people: PersonId[] }

const seatsFor = ({ definition, org }: Document, editors: PersonId[]): Seat[] =>
  definition.steps.flatMap((step) =>
    seatsOfStep({ step, state: newInstance(), editors, org }).map((people) => ({ step, people })),
  )

const ofDocument = (document: Document): Found[] => {
  const vacant = seatsFor(document, []).filter(({ people }) => people.length === 0)
  const empty = new Set(vacant.map(({ step }) => step.key))
  const vacancies = [...new Set(vacant.map(({ step }) => step))].map((step): Found =>
    isOfProvince(step)
      ? { level: 'warning', code: 'people_province_vacant', step: step.key, people: [] }
      : { level: 'error', code: 'people_step_vacant', step: step.key, people: [] },
  )
  const strandings = authorsOf(document).flatMap((author) => {
    const seats = seatsFor(document, [author]).filter(({ step }) => !empty.has(step.key))
    return strandingsOf({ document, seats, author })
  })
  return [...vacancies, ...nobodyIssues(document), ...strandings]
}

const nobodyIssues = ({ definition, org }: Document): Found[] => {
  const { issuers, gate, steps } = definition
  const isNeeded = gate !== 'none' || steps.some(({ requiresIssue }) => requiresIssue)
  const keys = resolveAssignees({ assignees: issuers, org })
  return isNeeded && keys.every((key) => (org.holders[key] ?? []).length === 0)
    ? [{ level: 'error', code: 'people_no_issuer', people: [] }]
    : []
}

const strandingsOf = ({
  document: { definition },
  seats,
  author,
}: {
  document: Document
  seats: Seat[]
  author: PersonId
}): Found[] => {
  const alone = seats.filter(({ people }) => people.length === 0)
  if (alone.length > 0)
    return alone.map(({ step }) => ({
      level: 'error',
      code: 'people_only_author',
      step: step.key,
      people: [author],
    }))
  const short = seats.findIndex((_, index) => {
    const upTo = seats.slice(0, index + 1)
    const mayShare = sharing({ workflow: definition, seats: upTo.map(({ step }) => step.key) })
    return !distinctPeople({ seats: upTo.map(({ people }) => people), mayShare })
  })
  if (short === -1) return []
  const { step, people } = seats[short]!
  const beside = seats.slice(0, short).find((other) => other.people.some((person) => people.includes(person)))
  return [
    {
      level: 'error',
      code: 'people_needed_twice',
      step: step.key,
      people,
      ...(beside === undefined ? {} : { beside: beside.step.key }),
    },
  ]
}
