import type { Crowd } from './crowd'
import type { Filed } from './files'
import type { Race } from './race'
import type { Carried } from './carry'
import type { Rush } from './rush'
import type { Reads } from './reads'
import type { Measured } from './types'

/** The inbox behind many decisions; statements of its tabs before they were there and after. */
export type Piled = {
  closed: number
  open: number
  line: Measured
  before: number[]
  after: number[]
  isWithin: boolean
}

/** What is measured beside the lines. */
export type Others = {
  files: Filed[]
  crowds: Crowd[]
  race: Race
  rush: Rush
  carried: Carried
  piled: Piled
  reads: Reads
}

/** `others` null when only some lines were asked for. */
export type Results = { officialValues: number; lines: Measured[]; others: Others | null; seconds: number }

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

const mark = (isWithin: boolean): string => (isWithin ? '' : '  OVER BUDGET')

/** The results as tables, in milliseconds. */
export const print = ({ officialValues, lines, others, seconds }: Results): string =>
  [
    `${officialValues.toLocaleString('en')} official values; milliseconds; lanes by turns on one connection each`,
    row('', 'HTTP', 'p95', 'process', 'bare pg', 'p95', 'ratio', 'budget'),
    ...lines.map(lineRow),
    ...(others === null ? [] : othersLines(others)),
    `${seconds.toFixed(0)} s in all`,
  ].join('\n')

const othersLines = ({ files, crowds, race, rush, carried, piled, reads }: Others): string[] => [
  '',
  row('files, one after the other', 'median', 'p95', '', '', '', '', 'limit'),
  ...files.map(
    ({ name, median, p95, limit, isWithin }) =>
      row(name, ms(median), ms(p95), '', '', '', '', `${limit}`) + mark(isWithin),
  ),
  '',
  row('50 people; 2 s between, pages 5 s', 'median', 'p95', '', '', '', '', 'limit'),
  ...crowds.map(
    ({ name, median, p95, limit, isWithin }) =>
      row(name, ms(median), ms(p95), '', '', '', '', limit === null ? '' : `${limit}`) + mark(isWithin),
  ),
  '',
  `${race.callers} approvals of one report at once: ${race.won} accepted, ${race.events} recorded, others ${JSON.stringify(race.refused)}, ${ms(race.ms)} ms${mark(race.isWithin)}`,
  rushLine(rush),
  carriedLine(carried),
  '',
  `inbox behind ${piled.closed.toLocaleString('en')} closed and ${piled.open.toLocaleString('en')} open slots`,
  lineRow(piled.line),
  `statements of its tabs: ${piled.before.join(' ')} before, ${piled.after.join(' ')} then${mark(piled.isWithin)}`,
  '',
  row('files, the start of their thread included', 'median', '', '', '', '', '', 'limit'),
  ...reads.reads.map(
    ({ name, ms: took, limit, isWithin }) =>
      row(name, ms(took), '', '', '', '', '', limit === null ? '' : `${limit}`) + mark(isWithin),
  ),
  damagedLine(reads),
]

const lineRow = ({ name, http, process, bare, ratio, budget, isWithin }: Measured): string =>
  row(
    name,
    ms(http.median),
    ms(http.p95),
    ms(process.median),
    ms(bare.median),
    ms(bare.p95),
    `${ratio.toFixed(1)} ×`,
    `${budget} ×`,
  ) + mark(isWithin)

const carriedLine = ({
  tables,
  rows,
  megabytes,
  backupMs,
  restoreMs,
  differing,
  isWithin,
}: Carried): string =>
  `country backed up and restored: ${tables} tables, ${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB, ${(backupMs / 1000).toFixed(1)} s and ${(restoreMs / 1000).toFixed(1)} s; tables that differ: ${differing.join(', ') || 'none'}${mark(isWithin)}`

const rushLine = ({ people, reports, approved, lost, refused, ms: took, isWithin }: Rush): string =>
  `${reports} reports approved by ${people} people at once: ${approved} accepted, ${lost} not once, others ${JSON.stringify(refused)}, ${(took / 1000).toFixed(1)} s${mark(isWithin)}`

const damagedLine = ({ damaged: { files, read, refused, failed, slowest, isWithin } }: Reads): string =>
  `${files} damaged files: ${read} read, ${refused} refused, ${failed} failed, slowest ${ms(slowest)} ms${mark(isWithin)}`

const row = (name: string, ...cells: string[]): string =>
  name.padEnd(34) + cells.map((cell) => cell.padStart(10)).join('')
