import type { StoredForm, Texts } from '@/domain/report/entryForm'
import { printFigure } from '@/domain/report/printFigure'
import { printUpdate } from '@/domain/report/printUpdate'

/** What a row of a form may be filled with in one tap, each with all its fields by name; `blank`: its fields when it is empty. */
export type RowFills = {
  part: string
  figures: { report: string; isLast: boolean; texts: Texts }[]
  blank: Texts
}

/** What each row of a form may be filled with. */
export const rowFills = ({ stored: { indicators, tasks } }: { stored: StoredForm }): RowFills[] => [
  ...indicators.map((row) =>
    rowOf(`v.${row.id}`, row.lastFrom, row.offers ?? [], (reported) => printFigure({ row, reported })),
  ),
  ...tasks.map(({ id, lastFrom, offers = [] }) =>
    rowOf(`t.${id}`, lastFrom, offers, (update) => printUpdate({ update })),
  ),
]

const rowOf = <T>(
  part: string,
  lastFrom: string | null | undefined,
  offers: readonly { report: string; reported: T }[],
  print: (reported: T | null) => Texts,
): RowFills => {
  const named = (fields: Texts): Texts =>
    Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${part}.${field}`, text]))
  return {
    part,
    blank: named(print(null)),
    figures: offers.map(({ report, reported }) => ({
      report,
      isLast: report === lastFrom,
      texts: named({ ...print(reported), takeOver: report }),
    })),
  }
}
