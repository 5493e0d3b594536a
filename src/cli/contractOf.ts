import type { OwnerNamed, PlanReading, RuleReading } from '@/domain/planText/planReading'
import { errorMessage } from '@/i18n/errorMessage'

/** What `import --dry-run --json` prints: these keys and no others. */
export const contractOf = ({ reading }: { reading: PlanReading }) => {
  const { document } = reading
  return {
    document: {
      type: document.type,
      title: document.title,
      issuer: document.issuer,
      commune: document.commune,
      communeType: document.communeType,
      province: document.province,
      number: document.number,
      issuedDate: document.issuedDate,
      periodStart: document.periodStart,
      periodEnd: document.periodEnd,
      legalBasis: document.legalBasis.map(({ type, number, date, issuer, raw }) => ({
        type,
        number,
        date,
        issuer,
        raw,
      })),
    },
    indicators: reading.indicators.map((row) => ({
      section: row.section ?? NO_SECTION,
      no: row.no,
      name: row.name,
      unit: row.unit,
      targetText: row.targetText,
      target: row.target,
      leadUnits: row.leadUnits.map(named),
      coordinatingUnits: row.coordinatingUnits.map(named),
      origin: row.origin,
      source: row.source,
      flags: flagsOf(row),
    })),
    tasks: reading.tasks.map((row) => ({
      section: row.section ?? NO_SECTION,
      no: row.no,
      subNo: row.subNo ?? 1,
      name: row.name,
      subtask: row.subtask,
      output: row.output,
      kpi: row.kpi,
      leadUnits: row.leadUnits.map(named),
      coordinatingUnits: row.coordinatingUnits.map(named),
      deadlineText: row.deadlineText,
      deadline: row.deadline,
      note: row.note,
      origin: row.origin,
      source: row.source,
      flags: flagsOf(row),
    })),
    budgetItems: reading.budgetItems.map(({ no, name, purpose, sources }) => ({
      no,
      name,
      purpose,
      sources,
    })),
    reportingRules: reading.reportingRules.map((rule) => ({
      from: rule.from,
      to: rule.to,
      frequency: frequencyOf(rule),
      day: rule.day,
      bound: rule.bound,
      text: rule.text,
    })),
    findings: reading.findings.map(({ level, code, params, source }) => ({
      level,
      code,
      message: errorMessage('vi', code, params),
      source,
    })),
  }
}

const NO_SECTION = { code: '', title: '' }

const FREQUENCIES: Record<RuleReading['frequencies'][number], string> = {
  month: 'monthly',
  quarter: 'quarterly',
  half_year: 'half_yearly',
  nine_months: 'nine_months',
  year: 'annual',
  adhoc: 'adhoc',
  periodic: 'periodic',
}

/** Several without a day of their own stand side by side: 'annual|adhoc'. */
const frequencyOf = ({ date, frequencies }: RuleReading): string | null =>
  date !== null ? 'once' : frequencies.map((frequency) => FREQUENCIES[frequency]).join('|') || null

const named = ({ raw, name }: OwnerNamed) => ({ raw, name })

/** Doubts about a row and about its owners, each once. */
const flagsOf = (row: { flags: string[]; leadUnits: OwnerNamed[]; coordinatingUnits: OwnerNamed[] }) => [
  ...new Set([...row.flags, ...[...row.leadUnits, ...row.coordinatingUnits].flatMap(({ flags }) => flags)]),
]
