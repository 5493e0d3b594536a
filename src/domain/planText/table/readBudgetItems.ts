import { foldKey } from '@/domain/vietnamese/foldKey'
import { readNumber } from '@/domain/vietnamese/readNumber'
import { plainText } from '../plainText'
import type { BudgetItemReading } from '../planReading'
import type { Layout } from './layoutOf'
import type { Nested } from './nestRows'
import { labelKey } from './roleOf'

const FULL_NAMES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:nsnn|ngan sach(?: nha nuoc)?)$/, 'Ngân sách nhà nước'],
  [/^(?:xhh|(?:nguon )?xa hoi hoa)$/, 'Xã hội hóa'],
  [/^(?:nst|ngan sach tinh)$/, 'Ngân sách tỉnh'],
  [/^(?:nsx|ngan sach xa)$/, 'Ngân sách xã'],
  [/^(?:nsp|ngan sach phuong)$/, 'Ngân sách phường'],
  [/^(?:nstw|ngan sach trung uong)$/, 'Ngân sách trung ương'],
]
const TIMES: ReadonlyArray<readonly [RegExp, number]> = [
  [/ty(?: dong)?|ti dong/, 1_000_000_000],
  [/trieu|tr\.?d/, 1_000_000],
  [/nghin|ngan dong|1\.?000 ?d/, 1000],
]

/** The rows of a list of budget items; amounts in đồng, whatever unit the header or the cell names. */
export const readBudgetItems = ({
  nested,
  layout,
}: {
  nested: readonly Nested[]
  layout: Layout
}): BudgetItemReading[] => {
  const label = labelKey(layout.columns.find(({ role }) => role === 'amount')?.label ?? '')
  return nested.map(({ row, no }) => ({
    no,
    name: row.name,
    purpose: plainText(row.texts.get('purpose') ?? ''),
    sourceText: row.texts.get('source') ?? '',
    sources: sourcesOf(plainText(row.texts.get('source') ?? '')),
    amount: amountOf({ cell: plainText(row.texts.get('amount') ?? ''), label }),
    source: { lines: row.lines },
  }))
}

const sourcesOf = (cell: string): string[] =>
  cell
    .split(/\s*[+;,\n]\s*|\s+và\s+/)
    .map((part) => part.replace(/^[-•]\s*|\.$/g, '').trim())
    .filter(Boolean)
    .map((part) => FULL_NAMES.find(([pattern]) => pattern.test(foldKey(part)))?.[1] ?? part)

const amountOf = ({ cell, label }: { cell: string; label: string }): number | null => {
  const number = /\d[\d.,\s]*/.exec(cell)?.[0]
  const read = number === undefined ? null : readNumber({ text: number.trim() })
  if (!read?.ok) return null
  const times =
    [foldKey(cell), label].flatMap((words) => TIMES.find(([unit]) => unit.test(words))?.[1] ?? [])[0] ?? 1
  return Math.round(read.value.value * times)
}
