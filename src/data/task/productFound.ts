import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * `ProductFound` of a task's row in a report as one column, null where the row does not say that the task is done:
 * whether a document's number or a file stands at the task, in reports of the same unit, or of the one that a commune's
 * row came from. Earlier versions of a report still stand beside the one that corrects them.
 *
 * @param update alias of the row in `task_updates`
 * @param report alias of its report in `reports`
 */
export const productFound = ({ update: u, report: r }: { update: string; report: string }): SQL =>
  sql.raw(`case when ${u}.status = 'done' then json_build_object(
      'here', ${u}.document_number is not null or ${fileIn({ u, r, period: `o.period_key = ${r}.period_key` })},
      'before', ${fileIn({ u, r, period: earlier(r) })}
        or exists (select 1 from task_updates e join reports o on o.id = e.report where e.task = ${u}.task and e.document_number is not null
          and o.is_current and ${earlier(r)} and ${isSameUnit({ u, r })})) end`)

type Aliases = { u: string; r: string }

/** A quarter ends with its last month: what was shown in that month shows in the quarter. */
const earlier = (r: string): string => `o.period_end <= ${r}.period_end and o.period_key <> ${r}.period_key`

const isSameUnit = ({ u, r }: Aliases): string =>
  `(o.organisation_id = ${r}.organisation_id or o.organisation_id = ${u}.source)`

const fileIn = ({ u, r, period }: Aliases & { period: string }): string =>
  `exists (select 1 from attachments f join reports o on o.id = f.report_id where f.task_id = ${u}.task
    and (o.is_current or o.id = ${r}.id) and ${period} and ${isSameUnit({ u, r })})`
