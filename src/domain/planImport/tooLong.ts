import type { PlanDraft } from './types'

const MOST = {
  title: 400,
  issuer: 200,
  documentNumber: 64,
  section: 20,
  sectionTitle: 400,
  no: 20,
  indicatorName: 1000,
  unit: 80,
  taskText: 2000,
  deadlineText: 400,
  budgetName: 1000,
  purpose: 2000,
} as const

/** The first text of a draft that does not fit, with how much does; null when all fit. Lengths in characters. */
export const tooLong = ({ draft }: { draft: PlanDraft }): { path: string; max: number } | null => {
  const texts: [string, string | null, number][] = [
    ['document.title', draft.head.title, MOST.title],
    ['document.issuer', draft.head.issuer, MOST.issuer],
    ['document.number', draft.head.documentNumber, MOST.documentNumber],
    ...draft.sections.flatMap(({ code, title }): [string, string, number][] => [
      ['sections', code, MOST.section],
      ['sections', title, MOST.sectionTitle],
    ]),
    ...draft.indicators.flatMap(({ key, no, name, unit }): [string, string | null, number][] => [
      [`rows.${key}.no`, no, MOST.no],
      [`rows.${key}.name`, name, MOST.indicatorName],
      [`rows.${key}.unit`, unit, MOST.unit],
    ]),
    ...draft.tasks.flatMap(({ key, no, deadlineText, ...row }): [string, string, number][] => [
      [`rows.${key}.no`, no, MOST.no],
      ...(['name', 'subtask', 'output', 'kpi'] as const).map((cell): [string, string, number] => [
        `rows.${key}.${cell}`,
        row[cell],
        MOST.taskText,
      ]),
      [`rows.${key}.deadlineText`, deadlineText, MOST.deadlineText],
    ]),
    ...draft.budgetItems.flatMap(({ key, name, purpose }): [string, string, number][] => [
      [`rows.${key}.name`, name, MOST.budgetName],
      [`rows.${key}.purpose`, purpose, MOST.purpose],
    ]),
  ]
  const [path, , max] = texts.find(([, text, most]) => text !== null && text.length > most) ?? [null, null, 0]
  return path === null ? null : { path, max }
}
