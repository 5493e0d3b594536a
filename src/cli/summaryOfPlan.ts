import { createTranslator } from 'next-intl'
import type { IndicatorReading, PlanReading, TaskReading } from '@/domain/planText/planReading'
import { errorMessage } from '@/i18n/errorMessage'
import { messages } from '@/i18n/messages'

const MARKS = { error: '✗', warning: '!', info: '·' } as const

const isDoubtful = ({ flags, leadUnits, coordinatingUnits }: IndicatorReading | TaskReading): boolean =>
  flags.length > 0 || [...leadUnits, ...coordinatingUnits].some((owner) => owner.flags.length > 0)

/** What was read, as lines in Vietnamese for whoever looks at a file before giving it to the wizard. */
export const summaryOfPlan = ({ reading }: { reading: PlanReading }): string => {
  const say = createTranslator({ locale: 'vi', messages: { cli: messages.vi.cli } })
  const { document, indicators, tasks, budgetItems, reportingRules, findings } = reading
  const place = [document.communeType, document.commune, document.province].filter(Boolean).join(' ')
  const lines = [
    document.title ?? say('cli.import_no_title'),
    say('cli.import_head', {
      issuer: document.issuer ?? '…',
      number: document.number ?? '…',
      place: place || '…',
      from: document.periodStart ?? '…',
      to: document.periodEnd ?? '…',
    }),
    say('cli.import_counts', {
      indicators: indicators.length,
      tasks: tasks.length,
      budgetItems: budgetItems.length,
      rules: reportingRules.length,
      basis: document.legalBasis.length,
    }),
    say('cli.import_doubts', {
      rows: [...indicators, ...tasks].filter(isDoubtful).length,
      findings: findings.length,
    }),
    ...findings.map(({ level, code, params, source }) => {
      const where = source ? ` ${say('cli.import_lines', { lines: source.lines.join(', ') })}` : ''
      return `  ${MARKS[level]} ${errorMessage('vi', code, params)}${where}`
    }),
  ]
  return lines.join('\n')
}
