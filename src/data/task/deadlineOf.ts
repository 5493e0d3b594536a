import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The deadline of a task as it stands in the plan and counts now. `end`: the latest; `first`: null where it never moved. */
export type StoredDeadline = {
  text: string | null
  end: string | null
  first: string | null
  /** How often a later day has been set. */
  extensions: number
  recurring: boolean
  done: boolean
}

const firstEnd = sql`to_char(t.deadline_end at time zone 'UTC', 'YYYY-MM-DD')`

/** `StoredDeadline` of the task `t` as one column; goes with `extensionsOf`. */
export const deadlineOf = (more: SQL = sql``): SQL =>
  sql`json_build_object('text', nullif(t.deadline_text, ''), 'end', coalesce(moved.until, ${firstEnd}),
    'first', case when moved.until is not null then ${firstEnd} end, 'extensions', moved.count,
    'recurring', coalesce(t.recurring, false), 'done', coalesce(t.done_before, false)${more})`

/** To be joined to the tasks `t`: how often each has been extended, and until when. */
export const extensionsOf: SQL = sql`cross join lateral (select count(*)::int as count, to_char(max(x.until), 'YYYY-MM-DD') as until
    from task_extensions x where x.task = t.id) moved`
