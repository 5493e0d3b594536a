import { createHash } from 'node:crypto'
import { canonical } from '@/domain/report/canonical'
import type { ExtraValue } from '@/domain/report/extra/types'
import { readExtraRows } from '@/data/report/readExtraRows'
import type { ReportHead } from '@/data/report/readReport'
import { readEntryRows } from '@/data/report/readEntryRows'
import type { Db } from '@/data/session'

/** What a report says, number and date of issue aside, as one text, and its SHA-256: what an approval binds to. */
export const contentOf = async ({
  db,
  head,
}: {
  db: Db
  head: ReportHead
}): Promise<{ text: string; hash: string }> => {
  const rows = await readEntryRows({ db, report: head.id })
  const content = {
    plan: head.plan,
    organisation: head.organisation,
    level: head.level,
    periodKey: head.periodKey,
    version: head.version,
    narrative: head.narrative,
    nothingToReport: head.nothingToReport,
    extra: head.hasExtra ? extraOf(await readExtraRows({ db, report: head.id })) : null,
    values: [...rows.indicators].map(
      ([
        indicator,
        {
          current: { source: _source, ...current },
        },
      ]) => ({ indicator, ...current }),
    ),
    tasks: [...rows.tasks].map(([task, update]) => ({ task, ...update })),
  }
  const text = canonical({ content })
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

const extraOf = (rows: readonly { id: string; current: ExtraValue | null }[]) => {
  const filled = rows.flatMap(({ id, current }): [string, string | number][] => {
    const value = current?.text ?? current?.number ?? current?.date ?? null
    return value === null ? [] : [[id, value]]
  })
  return filled.length === 0 ? null : Object.fromEntries(filled)
}
