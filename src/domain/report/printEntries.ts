import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { StoredForm, StoredIndicator, StoredTask, Texts } from '@/domain/report/entryForm'
import { answerText } from '@/domain/report/extra/answerText'
import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import { writeFigure } from '@/domain/report/writeFigure'
import { writeDate } from '@/domain/vietnamese/writeDate'

/**
 * The texts that the fields of a report's form show, by part: what is typed over them is compared with them
 * (`readEntries`), so that an untouched row is never written again.
 */
export const printEntries = ({
  indicators,
  tasks,
  extra,
  narrative,
  nothingToReport,
}: StoredForm): Map<string, Texts> =>
  new Map([
    ...indicators.map((row): [string, Texts] => [`v.${row.id}`, named(`v.${row.id}`, ofIndicator(row))]),
    ...tasks.map((row): [string, Texts] => [`t.${row.id}`, named(`t.${row.id}`, ofTask(row))]),
    ...extra.map(({ id, current }): [string, Texts] => [
      `e.${id}`,
      { [`e.${id}.value`]: answerText(current) },
    ]),
    ...NARRATIVE_SECTIONS.map((section): [string, Texts] => [
      `n.${section}`,
      { [`n.${section}`]: plain(narrative[section]) },
    ]),
    ['nothing', { nothing: nothingToReport ? '1' : '' }],
  ])

const named = (part: string, fields: Texts): Texts =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${part}.${field}`, text]))

const ofIndicator = ({ kind, unit, ratio, current }: StoredIndicator): Texts => ({
  ...content({ kind, ratio, percent: isPercent({ kind, unit }), current }),
  note: plain(current?.note ?? null),
  reason: plain(current?.reason ?? null),
})

type Content = { kind: Kind; ratio: boolean; percent: boolean; current: Reported | null }

const content = ({ kind, ratio, percent, current }: Content): Texts => {
  const part = (value: number | null | undefined) => figure(value, false)
  switch (kind) {
    case 'percent':
    case 'number':
    case 'range':
      return ratio
        ? { numerator: part(current?.numerator), denominator: part(current?.denominator) }
        : { value: figure(current?.value, percent) }
    case 'boolean':
      return { boolean: current?.boolean === null || !current ? '' : String(current.boolean) }
    case 'date':
      return { date: day(current?.date) }
    case 'document':
      return {
        documentNumber: plain(current?.documentNumber ?? null),
        documentDate: day(current?.documentDate),
      }
    case 'text':
    case 'milestones':
      return { text: plain(current?.text ?? null) }
  }
}

const ofTask = ({ current }: StoredTask): Texts => ({
  status: current?.status ?? '',
  progress: figure(current?.progress, true),
  result: plain(current?.result ?? null),
  difficulty: plain(current?.difficulty ?? null),
  documentNumber: plain(current?.documentNumber ?? null),
  documentDate: day(current?.documentDate),
})

const figure = (value: number | null | undefined, percent: boolean): string =>
  value === null || value === undefined ? '' : writeFigure({ value, percent })

const day = (date: string | null | undefined): string => (date ? writeDate({ date }) : '')

const plain = (text: string | null): string =>
  text === null ? '' : text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
