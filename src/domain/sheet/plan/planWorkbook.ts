import type { IsoDate } from '@/domain/time'
import { factsSheet } from '../factsSheet'
import type { Cell, Sheet, SheetWords, Workbook } from '../types'
import { indicatorSheet } from './indicatorSheet'
import { taskSheet } from './taskSheet'
import type { PlanInSheet } from './types'

type Asked = { plan: PlanInSheet; words: SheetWords; today: IsoDate }

/**
 * The appendix of a plan as a workbook, with the header words of issued plans and one column for each field, so that
 * whoever imports it reads the same plan: indicators, tasks, budget, reporting rules, units with their other names. A part that the plan
 * does not have has no sheet.
 */
export const planWorkbook = ({ plan, words, today }: Asked): Workbook => ({
  sheets: [
    ...[
      indicatorSheet({ plan, words, today }),
      taskSheet({ plan, words }),
      budgetSheet(plan, words),
      ruleSheet(plan, words),
      unitSheet(plan, words),
    ].filter(({ rows }) => rows.length > 0),
    factsSheet({
      name: words('plan.document'),
      title: [plan.title],
      headers: [words('fact'), words('content')],
      facts: documentFacts(plan, words),
    }),
  ],
})

const documentFacts = (plan: PlanInSheet, words: SheetWords): [string, Cell][] => [
  [words('plan.title'), plan.title],
  [words('plan.issuer'), plan.issuer],
  [words('plan.place'), plan.place],
  [words('plan.number'), plan.documentNumber],
  [words('plan.date'), plan.documentDate === null ? null : { date: plan.documentDate }],
  [words('plan.from'), { date: plan.planFrom }],
  [words('plan.to'), { date: plan.planTo }],
  ...plan.legalBasis.map((text): [string, Cell] => [words('plan.basis'), text]),
  ...plan.goals.map((text): [string, Cell] => [words('plan.goal'), text]),
  ...plan.rules.map((rule): [string, Cell] => [words(`plan.ruleOf.${rule.level}`), ruleText(rule, words)]),
]

const budgetSheet = ({ title, budget }: PlanInSheet, words: SheetWords): Sheet => ({
  name: words('plan.budget'),
  title: [words('plan.budgetTitle'), title],
  columns: [
    { header: words('order'), width: 6, kind: 'code' },
    { header: words('plan.budgetName'), width: 45, kind: 'text' },
    { header: words('plan.purpose'), width: 60, kind: 'text' },
    { header: words('plan.sources'), width: 28, kind: 'text' },
    { header: words('plan.amount'), width: 18, kind: 'number' },
  ],
  rows: budget.map(({ no, name, purpose, sources, amount }) => ({
    type: 'row',
    cells: [no, name, purpose, sources.join('; ') || null, amount],
  })),
  notes: [],
})

/** In sentences, one below the other: whoever reads the sheet again would take a table of terms for one of figures. */
const ruleSheet = ({ title, rules }: PlanInSheet, words: SheetWords): Sheet => ({
  name: words('plan.rules'),
  title: [words('plan.rulesTitle'), title],
  columns: [{ header: words('content'), width: 120, kind: 'text' }],
  rows: [...new Set(rules.map(({ sentence }) => sentence))].map((sentence) => ({
    type: 'row',
    cells: [sentence],
  })),
  notes: [],
})

/** Each term in its own words, so that whoever reads the workbook again has the same rule (`readRuleTerms`). */
const ruleText = (rule: PlanInSheet['rules'][number], words: SheetWords): string =>
  [
    rule.from === null && rule.to === null ? '' : `${rule.from ?? ''} → ${rule.to ?? ''}`.trim(),
    words(`frequency.${rule.frequency}`),
    rule.dueDay === null ? '' : words(`due.${rule.bound ?? 'on'}`, { day: rule.dueDay }),
    rule.dueDay === null && rule.dueMonthOffset === 0 ? '' : dueMonth(rule.dueMonthOffset, words),
    rule.cutoffDay === null ? words('cutoffEnd') : words('cutoff', { day: rule.cutoffDay }),
    rule.cutoffMonthOffset === 0 ? '' : words('plan.cutoffMonth', away(rule.cutoffMonthOffset)),
    rule.dayOff === 'keep' ? '' : words(`plan.dayOff.${rule.dayOff}`),
    rule.lockAfterDays === null ? '' : words('plan.lock', { days: rule.lockAfterDays }),
    rule.assumed ? words('plan.assumed') : '',
    words('plan.sentence', { sentence: rule.sentence }),
  ]
    .filter((part) => part !== '')
    .join('; ')

const dueMonth = (offset: number, words: SheetWords): string =>
  offset < 0 ? words('plan.dueMonth', away(offset)) : words('dueMonth', { offset })

/** Months after the last month of the period, or before it. */
const away = (offset: number) => ({ offset: Math.abs(offset), side: offset < 0 ? 'before' : 'after' })

const unitSheet = ({ title, units }: PlanInSheet, words: SheetWords): Sheet => ({
  name: words('plan.units'),
  title: [words('plan.unitsTitle'), title],
  columns: [
    { header: words('order'), width: 6, kind: 'code' },
    { header: words('plan.unitName'), width: 50, kind: 'text' },
    { header: words('plan.unitShort'), width: 18, kind: 'text' },
    { header: words('plan.unitAliases'), width: 70, kind: 'text' },
  ],
  rows: units.map(({ name, shortName, aliases }, at) => ({
    type: 'row',
    cells: [String(at + 1), name, shortName, aliases.join('; ') || null],
  })),
  notes: [],
})
