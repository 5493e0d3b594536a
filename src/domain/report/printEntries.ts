import type { StoredForm, Texts } from '@/domain/report/entryForm'
import { answerText } from '@/domain/report/extra/answerText'
import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import { printFigure } from '@/domain/report/printFigure'
import { printText } from '@/domain/report/printText'
import { printUpdate } from '@/domain/report/printUpdate'

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
    ...indicators.map((row): [string, Texts] => [
      `v.${row.id}`,
      named(`v.${row.id}`, {
        ...printFigure({ row, reported: row.current }),
        note: printText(row.current?.note ?? null),
        reason: printText(row.current?.reason ?? null),
        takeOver: row.takenFrom ?? '',
      }),
    ]),
    ...tasks.map((row): [string, Texts] => [
      `t.${row.id}`,
      named(`t.${row.id}`, { ...printUpdate({ update: row.current }), takeOver: row.takenFrom ?? '' }),
    ]),
    ...extra.map(({ id, current }): [string, Texts] => [
      `e.${id}`,
      { [`e.${id}.value`]: answerText(current) },
    ]),
    ...NARRATIVE_SECTIONS.map((section): [string, Texts] => [
      `n.${section}`,
      { [`n.${section}`]: printText(narrative[section]) },
    ]),
    ['nothing', { nothing: nothingToReport ? '1' : '' }],
  ])

const named = (part: string, fields: Texts): Texts =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${part}.${field}`, text]))
