import type { PlanReading, Source } from '@/domain/planText/planReading'
import { DEADLINE_FLAGS, OWNER_FLAGS, TARGET_FLAGS } from '@/domain/planText/types'
import type { UnitIndex } from '@/domain/planText/unitIndex'
import { correctedRows, type CorrectedIndicator, type CorrectedTask } from './correctedRows'
import { isOwnerClear } from './isOwnerClear'
import { listOwners } from './listOwners'
import type { ImportDecisions, RowKey } from './types'

export type DoubtField = 'document' | 'owner' | 'target' | 'deadline' | 'row' | 'rule'

/** Something that a person should look at before the plan is made. */
export type Doubt = {
  id: string
  weight: 'error' | 'flag' | 'missing'
  /** Has a sentence in both languages. */
  code: string
  params: Record<string, string | number>
  field: DoubtField
  /** Where one decision settles many rows, all of them. */
  rows: RowKey[]
  source: Source | null
  /** Somebody looked at it and left it as it is. */
  isSettled: boolean
}

const WEIGHTS = ['error', 'flag', 'missing'] as const
const MISSING = new Set(['no_target', 'no_deadline'])
/** Doubts of the text about owners: what is unclear about a name is asked once for the name, and no name is counted here. */
const ABOUT_NAMES = new Set(['owner_unknown', 'near_name', 'ambiguous_unit', 'no_lead'])

/**
 * Every doubt about a reading as it stands after the decisions: errors first, then flags, then what is missing; in each
 * the order of the document. A cell that was corrected, a name that was decided and a row that was left out raise none.
 */
export const openDoubts = ({
  reading,
  decisions,
  index,
}: {
  reading: PlanReading
  decisions: ImportDecisions
  index: UnitIndex
}): Doubt[] => {
  const rows = correctedRows({ reading, decisions })
  const owners = listOwners({ rows, decisions, index })
    .filter((owner) => !isOwnerClear(owner))
    .map((owner) =>
      doubt({
        id: `owner:${owner.key}`,
        weight: 'flag',
        code: owner.nature === 'unknown' ? 'import_owner_unknown' : `import_owner_${owner.nature}`,
        params: { name: owner.name, count: owner.leads.length + owner.coordinates.length },
        field: 'owner',
        rows: [...new Set([...owner.leads, ...owner.coordinates])],
      }),
    )
  const findings = reading.findings.flatMap((finding, at) =>
    finding.level === 'info'
      ? []
      : [
          doubt({
            id: `finding:${at}`,
            weight: finding.level === 'error' ? 'error' : 'flag',
            code: finding.code,
            params: finding.params,
            field: 'document',
            source: finding.source,
          }),
        ],
  )
  const found = [
    ...findings,
    ...owners,
    ...rows.indicators.flatMap((row) => [
      ...flagsOf(row),
      ...(row.target.comparator === null && row.target.value === null && row.target.kind === 'text'
        ? missing(row, 'no_target', 'target')
        : []),
      ...(row.leadUnits.length === 0 ? missing(row, 'import_no_owner', 'owner') : []),
    ]),
    ...rows.tasks.flatMap((row) => [
      ...flagsOf(row),
      ...(hasNoDeadline(row) ? missing(row, 'no_deadline', 'deadline') : []),
      ...(row.leadUnits.length === 0 ? missing(row, 'import_no_owner', 'owner') : []),
    ]),
  ]
  // The first of each id, where it stands: a map keeps the place of the key.
  const byId = new Map<string, (typeof found)[number]>()
  for (const one of found) if (!byId.has(one.id)) byId.set(one.id, one)
  const once = [...byId.values()]
  return WEIGHTS.flatMap((weight) => once.filter((one) => one.weight === weight)).map((one) => ({
    ...one,
    isSettled: decisions.settled[one.id] === true,
  }))
}

const doubt = (
  one: Partial<Doubt> & Pick<Doubt, 'id' | 'weight' | 'code' | 'field'>,
): Omit<Doubt, 'isSettled'> => ({ params: {}, rows: [], source: null, ...one })

const flagsOf = (row: CorrectedIndicator | CorrectedTask) =>
  row.flags
    .filter((flag) => !ABOUT_NAMES.has(flag))
    .map((flag) =>
      doubt({
        id: `${row.key}:${flag}`,
        weight: MISSING.has(flag) ? 'missing' : 'flag',
        code: flag,
        field: fieldOf(flag),
        rows: [row.key],
        source: row.source,
      }),
    )

const missing = (row: CorrectedIndicator | CorrectedTask, code: string, field: DoubtField) => [
  doubt({ id: `${row.key}:${code}`, weight: 'missing', code, field, rows: [row.key], source: row.source }),
]

const hasNoDeadline = ({ deadline }: CorrectedTask): boolean =>
  deadline.end === null && !deadline.recurring && !deadline.done && deadline.milestones.length === 0

const has = (flags: readonly string[], flag: string): boolean => flags.includes(flag)

const fieldOf = (flag: string): DoubtField => {
  if (has(TARGET_FLAGS, flag)) return 'target'
  if (has(DEADLINE_FLAGS, flag)) return 'deadline'
  return has(OWNER_FLAGS, flag) ? 'owner' : 'row'
}
