import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Narrative, NarrativeSection } from '@/domain/report/narrative'
import { arrayOf, rowsOf, type Db } from '../session'

export type NarrativeOf = { unit: string; name: string; narrative: Narrative }

/** What the units of a commune report said when its narrative was put together, by name. One statement. */
export const readNarrativeSources = ({ db, report }: { db: Db; report: string }): Promise<NarrativeOf[]> =>
  rowsOf<NarrativeOf>(
    db,
    sql`select s.unit, o.name, json_build_object('results', max(s.text) filter (where s.part = 'results'),
        'difficulties', max(s.text) filter (where s.part = 'difficulties'), 'proposals', max(s.text) filter (where s.part = 'proposals'),
        'nextSteps', max(s.text) filter (where s.part = 'nextSteps')) as narrative
      from narrative_sources s join organisations o on o.id = s.unit where s.report = ${report}::uuid
      group by s.unit, o.name order by o.name`,
  )

type ToWrite = {
  db: Db
  report: string
  sources: readonly { section: NarrativeSection; unit: string; text: string }[]
}

/** Writes what the units said in each part, in place of what was kept before. One statement. */
export const writeNarrativeSources = async ({ db, report, sources }: ToWrite): Promise<void> => {
  const column = <K extends 'section' | 'unit' | 'text'>(name: K) => sources.map((one) => one[name])
  await db.execute(sql`with said as (select * from unnest(${arrayOf('text', column('section'))}, ${arrayOf('uuid', column('unit'))},
        ${arrayOf('text', column('text'))}) as e(part, unit, text)),
      gone as (delete from narrative_sources s where s.report = ${report}::uuid
        and not exists (select 1 from said where said.part = s.part and said.unit = s.unit))
    insert into narrative_sources (report, part, unit, text) select ${report}::uuid, part, unit, text from said
    on conflict (report, part, unit) do update set text = excluded.text`)
}
