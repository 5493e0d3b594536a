import type { IndicatorReading, PlanReading, TaskReading } from '@/domain/planText/planReading'
import { readPlan } from '@/domain/planText/readPlan'
import { readText } from '@/domain/planText/readText'
import { knownCommunes } from '../../reference/knownCommunes'
import type { DemoPlan, DemoSettings } from './demoPlan'

/**
 * A demo plan as the importer reads its text, with what an administrator decides besides (units, rules, focal unit).
 * Throws where the text names another commune than the settings, no period or no title.
 */
export const readDemoPlan = ({ text, settings }: { text: string; settings: DemoSettings }): DemoPlan => {
  const reading = readPlan({ document: readText({ text }), communes: knownCommunes() })
  const { document } = reading
  const { title, issuer, issuerForm, periodStart, periodEnd } = document
  if (
    !title ||
    !issuer ||
    !issuerForm ||
    !periodStart ||
    !periodEnd ||
    document.communeCode !== settings.communeCode
  )
    throw new Error(`The text of the demo plan ${settings.key} does not say whose plan it is, or for when.`)
  return {
    ...settings,
    title,
    issuer,
    issuerForm,
    documentNumber: document.number,
    issuedDate: document.issuedDate,
    planFrom: periodStart,
    planTo: periodEnd,
    goals: document.goals,
    legalBasis: document.legalBasis
      .filter(({ role }) => role === 'basis')
      .map(({ raw, type, number, date, issuer: by }) => ({
        raw,
        type: type ?? '',
        number: number ?? '',
        date,
        issuer: by,
      })),
    sections: reading.sections.map(({ list, code, title: name }) => ({
      list: `${list}s` as const,
      code,
      title: name,
    })),
    indicators: reading.indicators.map(indicatorOf),
    tasks: reading.tasks.map(taskOf),
    budgetItems: budgetOf(reading),
  }
}

const indicatorOf = (row: IndicatorReading): DemoPlan['indicators'][number] => ({
  section: row.section?.code ?? '',
  no: row.no,
  name: row.name,
  unit: row.unit,
  targetText: row.targetText,
  leadText: row.ownerText.lead,
  coordinateText: row.ownerText.coordinate,
  line: row.source.lines[0] ?? 0,
})

const taskOf = (row: TaskReading): DemoPlan['tasks'][number] => ({
  section: row.section?.code ?? null,
  no: row.no,
  subNo: row.subNo ?? 1,
  name: row.name,
  subtask: row.subtask,
  output: row.output,
  kpi: row.kpi,
  leadText: row.ownerText.lead,
  coordinateText: row.ownerText.coordinate,
  deadlineText: row.deadlineText,
  note: row.note,
  line: row.source.lines[0] ?? 0,
})

const budgetOf = ({ budgetItems }: PlanReading): DemoPlan['budgetItems'] =>
  budgetItems.map(({ no, name, purpose, sourceText, source }) => ({
    no,
    name,
    purpose,
    sourceText,
    line: source.lines[0] ?? 0,
  }))
