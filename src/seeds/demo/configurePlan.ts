import type { Payload, PayloadRequest } from 'payload'
import type { DemoIndicator, DemoPlan, DemoTask } from './plans/demoPlan'
import { plainText } from '@/domain/planText/plainText'
import { readDeadline } from '@/domain/planText/readDeadline'
import { readOwners } from '@/domain/planText/readOwners'
import { readTarget } from '@/domain/planText/readTarget'
import { readCatalogueIds } from '@/data/catalogue/readCatalogueIds'
import { dbOfRequest } from '@/data/session'
import catalogueEntries from '../reference/catalogue.json' with { type: 'json' }
import { matchCatalogue } from '@/domain/planText/matchCatalogue'
import { paragraphs } from './paragraphs'

type Configured = {
  payload: Payload
  req: PayloadRequest
  plan: DemoPlan
  /** Organisation ids: 'commune', 'province' and the units by short name. */
  organisations: Record<string, string>
  ladders: { unit: string; commune: string }
}

/** Turns an issued plan into a configured one that is in force: what its parsers read, with the raw text beside it. @returns its id */
export const configurePlan = async ({
  payload,
  req,
  plan,
  organisations,
  ladders,
}: Configured): Promise<string> => {
  const { id } = await payload.create({
    collection: 'plans',
    req,
    data: {
      title: plan.title,
      organisation: organisations.commune!,
      issuerForm: plan.issuerForm,
      issuer: plan.issuer,
      documentNumber: plan.documentNumber,
      documentDate: plan.issuedDate,
      planFrom: plan.planFrom,
      planTo: plan.planTo,
      goals: paragraphs(plan.goals),
      legalBasis: plan.legalBasis.map(({ raw, number, date, issuer }) => ({
        text: raw,
        number,
        date,
        issuer,
      })),
      focalUnit: organisations[plan.focalUnit],
      receiver: organisations.province,
      unitLadder: ladders.unit,
      communeLadder: ladders.commune,
      jumpNote: 'warn',
      state: 'draft',
    },
  })
  const write: Writer = {
    payload,
    req,
    plan,
    planId: String(id),
    organisations,
    sections: {},
    catalogue: await readCatalogueIds({ db: await dbOfRequest(req) }),
  }
  for (const [index, section] of plan.sections.entries()) {
    const made = await payload.create({
      collection: 'sections',
      data: { plan: id, ...section, position: index + 1 },
      req,
    })
    write.sections[`${section.list} ${section.code}`] = String(made.id)
  }
  for (const [index, row] of plan.indicators.entries()) await writeIndicator(write, row, index + 1)
  for (const [index, row] of plan.tasks.entries()) await writeTask(write, row, index + 1)
  for (const [index, item] of plan.budgetItems.entries()) {
    await payload.create({
      collection: 'budget-items',
      req,
      data: {
        plan: id,
        no: item.no,
        position: index + 1,
        name: item.name,
        purpose: item.purpose,
        sources: item.sourceText.split('+').map((part) => part.trim()),
        sourceLine: item.line,
      },
    })
  }
  for (const { line, ...rule } of plan.rules) {
    await payload.create({
      collection: 'reporting-rules',
      data: { plan: id, dayOff: 'keep', ...rule, sourceLine: line },
      req,
    })
  }
  await payload.update({ collection: 'plans', id, data: { state: 'in_force' }, req })
  return String(id)
}

type Writer = {
  payload: Payload
  req: PayloadRequest
  plan: DemoPlan
  planId: string
  organisations: Record<string, string>
  sections: Record<string, string>
  catalogue: Record<string, string>
}

const writeIndicator = async (write: Writer, row: DemoIndicator, position: number): Promise<void> => {
  const { payload, req, plan, planId, sections, catalogue } = write
  const target = readTarget({ text: row.targetText, unit: row.unit, name: row.name })
  const code = matchCatalogue({ name: row.name, entries: catalogueEntries })
  const indicator = await payload.create({
    collection: 'indicators',
    req,
    data: {
      plan: planId,
      section: sections[`indicators ${row.section}`],
      no: row.no,
      position,
      name: row.name,
      unit: row.unit || (target.kind === 'percent' ? '%' : null),
      kind: target.kind,
      direction: 'higher',
      basis: 'snapshot',
      ratio: false,
      jointRule: 'first',
      catalogue: code === null ? null : catalogue[code],
      rawTarget: row.targetText,
      rawOwner: row.leadText,
      sourceLine: row.line,
      flags: target.flags,
    },
  })
  if (!target.flags.includes('no_target')) {
    await payload.create({
      collection: 'targets',
      req,
      data: {
        indicator: indicator.id,
        dueOn: plan.planTo,
        validFrom: plan.planFrom,
        comparator: target.comparator,
        value: typeof target.value === 'boolean' ? Number(target.value) : target.value,
        upper: target.upper,
        text: target.text,
      },
    })
  }
  await writeOwners(write, { indicator: String(indicator.id) }, row.leadText, row.coordinateText)
}

const writeTask = async (write: Writer, row: DemoTask, position: number): Promise<void> => {
  const { payload, req, plan, planId, sections } = write
  const deadline = readDeadline({ text: row.deadlineText, planFrom: plan.planFrom, planTo: plan.planTo })
  const task = await payload.create({
    collection: 'tasks',
    req,
    data: {
      plan: planId,
      section: row.section === null ? null : sections[`tasks ${row.section}`],
      no: row.no,
      subNo: row.subNo,
      position,
      name: row.name,
      subtask: row.subtask,
      output: plainText(row.output),
      kpi: row.kpi,
      deadlineText: row.deadlineText,
      deadlineEnd: deadline.end,
      recurring: deadline.recurring,
      doneBefore: deadline.done,
      milestones: deadline.milestones,
      rawOwner: row.leadText,
      note: row.note,
      sourceLine: row.line,
      flags: deadline.flags,
    },
  })
  await writeOwners(write, { task: String(task.id) }, row.leadText, row.coordinateText)
}

const writeOwners = async (
  write: Writer,
  row: { indicator?: string; task?: string },
  leads: string,
  coordinators: string,
): Promise<void> => {
  const { payload, req, plan, planId, organisations } = write
  const units = plan.units.map(({ short, name, aliases }) => ({
    id: organisations[short]!,
    name,
    shortName: short,
    aliases,
  }))
  for (const [kind, text] of [
    ['lead', leads],
    ['coordinate', coordinators],
  ] as const) {
    for (const [index, owner] of readOwners({ text, units }).entries()) {
      await payload.create({
        collection: 'responsibilities',
        req,
        data: {
          plan: planId,
          ...row,
          kind,
          order: index + 1,
          nature: owner.nature,
          unit: owner.unit,
          rawText: owner.name,
          confirmed: false,
        },
      })
    }
  }
}
