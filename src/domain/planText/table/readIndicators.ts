import type { IsoDate } from '@/domain/time'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'
import type { IndicatorReading, OwnerNamed, TargetRead } from '../planReading'
import { readTarget } from '../readTarget'
import type { RowFlag, TargetReading } from '../types'
import type { Column, Layout } from './layoutOf'
import type { Nested } from './nestRows'
import { labelKey } from './roleOf'
import { rowOwners } from './rowOwners'

type Dated = { dueOn: IsoDate; column: number }

const TASKS_TOO = /nhiem vu|giai phap/
const COUNTED =
  /^(?:phan dau |phan dau nang cao |nang cao |dam bao |bao dam )?(?:so |ty le|ti le|tong |muc |chi so|diem )/

/** The rows of a list of indicators. `planTo` tells which of several target columns is the plan's own. */
export const readIndicators = ({
  nested,
  layout,
  owners,
  planTo,
}: {
  nested: readonly Nested[]
  layout: Layout
  owners: (text: string) => OwnerNamed[]
  planTo: IsoDate | null
}): IndicatorReading[] => {
  const columns = layout.columns.filter(({ role }) => role === 'target')
  const dated = columns.flatMap(({ dueOn }, column): Dated[] => (dueOn === null ? [] : [{ dueOn, column }]))
  const own = ownColumn({ columns, dated, planTo })
  const name = layout.columns.find(({ role }) => role === 'name')?.label ?? ''
  const isMixed = TASKS_TOO.test(labelKey(name))
  return nested.map(({ row, section, no }) => {
    const text = row.targets[own] ?? ''
    const unitCell = plainText(row.texts.get('unit') ?? '')
    const target = readTarget({ text, unit: unitCell, name: row.name })
    const { flags: ownerFlags, ...owning } = rowOwners({ texts: row.texts, owners })
    const mayBeTask =
      isMixed &&
      (target.kind === 'boolean' || target.flags.includes('no_target')) &&
      !COUNTED.test(foldKey(row.name))
    const flags: [RowFlag, boolean][] = [
      ['row_cut', row.wasCut],
      ['no_number', no === ''],
      ['may_be_task', mayBeTask],
      ['markup_in_name', /\\[a-z%]|\$/.test(row.name)],
    ]
    return {
      section: section && { code: section.code, title: section.title },
      no,
      name: row.name,
      unit: unitCell || (isPercentByItself(target) ? '%' : ''),
      targetText: text,
      target: targetRead(target),
      targets:
        columns.length < 2 && !isOwnDay({ dated, planTo })
          ? []
          : dated.map(({ dueOn, column }) => {
              const cell = row.targets[column] ?? ''
              return {
                dueOn,
                text: cell,
                target: targetRead(readTarget({ text: cell, unit: unitCell, name: row.name })),
              }
            }),
      ...owning,
      baselineText: row.texts.get('baseline') ?? '',
      note: plainText(row.texts.get('note') ?? ''),
      origin: 'table' as const,
      source: { lines: row.lines },
      flags: [...flags.filter(([, holds]) => holds).map(([flag]) => flag), ...target.flags, ...ownerFlags],
    }
  })
}

export const targetRead = ({ kind, comparator, value, upper }: TargetReading): TargetRead => ({
  kind,
  comparator,
  value,
  upper,
})

const isPercentByItself = ({ kind, text }: TargetReading): boolean =>
  kind === 'percent' || (kind === 'range' && text.includes('%'))

const GIVEN = /(?:tinh|thanh pho|cap tren|trung uong|tp) giao|duoc giao|toan tinh/

/** The one column is for a day inside the plan, not for its end or a year. */
const isOwnDay = ({ dated, planTo }: { dated: readonly Dated[]; planTo: IsoDate | null }): boolean =>
  dated.some(({ dueOn }) => dueOn !== planTo && !dueOn.endsWith('-12-31'))

/** The column of the plan's last year, else of the last one named; 'tỉnh giao' gives way to what the plan sets itself. */
const ownColumn = ({
  columns,
  dated,
  planTo,
}: {
  columns: readonly Column[]
  dated: readonly Dated[]
  planTo: IsoDate | null
}): number => {
  const last = dated.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).at(-1)?.dueOn
  const day = dated.some(({ dueOn }) => dueOn === planTo) ? planTo : (last ?? null)
  const places = columns.flatMap(({ dueOn }, at) => (dueOn === day ? [at] : []))
  return places.find((at) => !GIVEN.test(labelKey(columns[at]?.label ?? ''))) ?? places[0] ?? 0
}
