import type { KnownCommunes } from '@/domain/planText/document/knownCommunes'
import type { OwnerNamed, PlanReading, TargetRead } from '@/domain/planText/planReading'

/** Communes and a province that only these tests know. */
export const inventedCommunes: KnownCommunes = {
  provinces: [
    { code: '98', names: ['Tỉnh Bình An'] },
    { code: '97', names: ['Tỉnh Hà Trung'] },
  ],
  communes: [
    { code: '99001', provinceCode: '98', names: ['Xã Tân Hòa Đông'] },
    { code: '99002', provinceCode: '98', names: ['Xã Suối Ngàn'] },
    { code: '99003', provinceCode: '98', names: ['Xã Hòa Lạc Tây', 'Phường Hòa Lạc Tây'] },
    { code: '99004', provinceCode: '98', names: ['Đặc khu Đảo Sếu'] },
    { code: '98002', provinceCode: '97', names: ['Xã Suối Ngàn'] },
  ],
}

/** Findings that nearly every fixture has and that other tests look at. */
const SELDOM_SAID = new Set([
  'number_missing',
  'date_missing',
  'no_reporting_rule',
  'prose_target_left',
  'column_left_out',
])

/** A reading as lines that a person can write by hand; only the kinds of lines in `kinds`. */
export const fixtureLines = ({
  reading,
  kinds,
}: {
  reading: PlanReading
  kinds: ReadonlySet<string>
}): string[] => {
  const { document: d } = reading
  const lines = [
    `D ${[d.type, d.issuer, `${d.communeType} ${d.commune} ${d.communeCode}`, d.province, d.number, d.issuedDate, `${d.periodStart}..${d.periodEnd}`, d.clears?.join(',')].map((one) => one ?? '').join(' | ')}`,
    ...d.legalBasis.map(
      ({ role, type, number, date }) => `L ${role} | ${type} | ${number ?? ''} | ${date ?? ''}`,
    ),
    ...reading.sections.map(({ list, code, title }) => `S ${list} ${code} ${title}`),
    ...reading.indicators.map(
      (row) =>
        `I ${row.section?.code ?? ''}/${row.no} | ${row.name} | ${row.unit} | ${targetOf(row.target)} | ${named(row.leadUnits)} | ${named(row.coordinatingUnits)} | ${row.targets.map(({ dueOn, target }) => `${dueOn}: ${targetOf(target)}`).join('; ')}`,
    ),
    ...reading.tasks.map(
      (row) =>
        `T ${row.section?.code ?? ''}/${row.no}${row.subNo ? `.${row.subNo}` : ''} | ${row.name} | ${row.subtask} | ${row.output} | ${named(row.leadUnits)} | ${named(row.coordinatingUnits)} | ${row.deadline.recurring ? 'recurring' : (row.deadline.end ?? '')}`,
    ),
    ...reading.budgetItems.map(
      ({ no, name, purpose, sources, amount }) =>
        `B ${no} | ${name} | ${purpose} | ${sources.join(' + ')} | ${amount ?? ''}`,
    ),
    ...reading.reportingRules.map(
      ({ from, to, frequencies, day, bound }) =>
        `R ${from} -> ${to} | ${frequencies.join('+')} ${day} ${bound}`,
    ),
    ...reading.assignments.map(({ units, role, text }) => `A ${named(units)} | ${role} | ${text}`),
    `F ${[...new Set(reading.findings.map(({ code }) => code))]
      .filter((code) => !SELDOM_SAID.has(code))
      .sort()
      .join(' ')}`,
  ]
  return lines.filter((line) => kinds.has(line[0] ?? ''))
}

const named = (owners: readonly OwnerNamed[]): string => owners.map(({ name }) => name).join(' + ')

const targetOf = ({ kind, comparator, value, upper }: TargetRead): string =>
  `${kind} ${comparator === null ? '' : `${comparator} ${value}${upper === null ? '' : `..${upper}`}`}`
