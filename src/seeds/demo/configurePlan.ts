import type { Payload, PayloadRequest } from 'payload'
import type { DemoIndicator, DemoPlan, DemoTask } from './plans/demoPlan'
import type { DraftIndicator, DraftOwner, DraftTask, PlanDraft } from '@/domain/planImport/types'
import { matchCatalogue } from '@/domain/planText/matchCatalogue'
import { plainText } from '@/domain/planText/plainText'
import { readDeadline } from '@/domain/planText/readDeadline'
import { readOwners } from '@/domain/planText/readOwners'
import { readTarget } from '@/domain/planText/readTarget'
import type { OwnerUnit } from '@/domain/planText/types'
import type { Instant } from '@/domain/time'
import { insertWaivers } from '@/data/plan/insertWaivers'
import { dbOfRequest } from '@/data/session'
import { checkPlan } from '@/services/plan/checkPlan'
import { makePlan } from '@/services/plan/makePlan'
import catalogueEntries from '../reference/catalogue.json' with { type: 'json' }

type Configured = {
  payload: Payload
  req: PayloadRequest
  plan: DemoPlan
  /** Organisation ids: 'commune', 'province' and the units by short name. */
  organisations: Record<string, string>
  ladders: { unit: string; commune: string }
  /** Who leads the commune. */
  leader: string
  now: Instant
}

const REASON = 'Văn bản đã ban hành không ghi; thực hiện theo quy chế làm việc của xã (minh họa).'

/**
 * Turns an issued plan into a configured one that is in force: what its parsers read, with the raw text beside it. What
 * the document leaves unclear its leader lets pass. @returns its id
 */
export const configurePlan = async ({
  payload,
  req,
  plan,
  organisations,
  ladders,
  leader,
  now,
}: Configured): Promise<string> => {
  const units = plan.units.map(({ short, name, aliases }) => ({
    id: organisations[short]!,
    name,
    shortName: short,
    aliases,
  }))
  const id = await makePlan({
    req,
    draft: draftOf({ plan, units }),
    commune: organisations.commune!,
    reporting: {
      focalUnit: organisations[plan.focalUnit] ?? null,
      receiver: organisations.province ?? null,
      unitLadder: ladders.unit,
      communeLadder: ladders.commune,
    },
    units: {},
  })
  const db = await dbOfRequest(req)
  const { rows } = await checkPlan({ db, plan: id })
  const gaps = rows.flatMap(({ row, gaps: open }) => open.map(({ clear }) => ({ row: row.id, clear })))
  await insertWaivers({ db, plan: id, gaps, reason: REASON, person: leader, now })
  await payload.update({ collection: 'plans', id, data: { state: 'in_force' }, req })
  return id
}

const draftOf = ({ plan, units }: { plan: DemoPlan; units: OwnerUnit[] }): PlanDraft => ({
  head: {
    title: plan.title,
    issuerForm: plan.issuerForm,
    issuer: plan.issuer,
    documentNumber: plan.documentNumber,
    documentDate: plan.issuedDate,
    planFrom: plan.planFrom,
    planTo: plan.planTo,
    goals: plan.goals,
    clears: [],
    legalBasis: plan.legalBasis.map(({ raw, number, date, issuer }) => ({ text: raw, number, date, issuer })),
  },
  sections: plan.sections.map((section, index) => ({ ...section, position: index + 1 })),
  indicators: plan.indicators.map((row, index) => indicatorOf({ plan, units, row, position: index + 1 })),
  tasks: plan.tasks.map((row, index) => taskOf({ plan, units, row, position: index + 1 })),
  budgetItems: plan.budgetItems.map(({ no, name, purpose, sourceText, line }, index) => ({
    key: `b${index}`,
    no,
    position: index + 1,
    name,
    purpose,
    sources: sourceText.split('+').map((part) => part.trim()),
    amount: null,
    sourceLine: line,
  })),
  rules: plan.rules.map(({ line, ...rule }) => ({
    dayOff: 'keep',
    lockAfterDays: null,
    ...rule,
    sourceLine: line,
  })),
})

type Placed<Row> = { plan: DemoPlan; units: OwnerUnit[]; row: Row; position: number }

const indicatorOf = ({ plan, units, row, position }: Placed<DemoIndicator>): DraftIndicator => {
  const target = readTarget({ text: row.targetText, unit: row.unit, name: row.name })
  const { value, comparator, upper, text } = target
  return {
    key: `i${position}`,
    section: row.section,
    no: row.no,
    position,
    name: row.name,
    unit: row.unit || (target.kind === 'percent' ? '%' : null),
    kind: target.kind,
    direction: 'higher',
    basis: 'snapshot',
    catalogue: matchCatalogue({ name: row.name, entries: catalogueEntries }),
    rawTarget: row.targetText,
    rawOwner: row.leadText,
    sourceLine: row.line,
    flags: target.flags,
    owners: ownersOf({ row, units }),
    targets: target.flags.includes('no_target')
      ? []
      : [
          {
            dueOn: plan.planTo,
            comparator,
            value: typeof value === 'boolean' ? Number(value) : value,
            upper,
            text,
          },
        ],
  }
}

const taskOf = ({ plan, units, row, position }: Placed<DemoTask>): DraftTask => {
  const deadline = readDeadline({ text: row.deadlineText, planFrom: plan.planFrom, planTo: plan.planTo })
  return {
    key: `t${position}`,
    section: row.section,
    no: row.no,
    subNo: row.subNo,
    position,
    name: row.name,
    subtask: row.subtask,
    output: plainText(row.output),
    kpi: row.kpi,
    note: row.note,
    authority: '',
    rawOwner: row.leadText,
    sourceLine: row.line,
    flags: deadline.flags,
    owners: ownersOf({ row, units }),
    deadlineText: row.deadlineText,
    deadlineEnd: deadline.end,
    recurring: deadline.recurring,
    doneBefore: deadline.done,
    milestones: deadline.milestones,
  }
}

const ownersOf = ({ row, units }: { row: DemoIndicator | DemoTask; units: OwnerUnit[] }): DraftOwner[] =>
  [['lead', row.leadText] as const, ['coordinate', row.coordinateText] as const].flatMap(([kind, text]) =>
    readOwners({ text, units }).map((owner, index) => ({
      kind,
      order: index + 1,
      nature: owner.nature,
      unit: owner.unit,
      reporter: null,
      raw: owner.name,
      confirmed: false,
    })),
  )
