import type { Task } from 'graphile-worker'

/** Releases the jobs of workers that no longer hold their proof of life. */
export const releaseDeadWorkers: Task = async (_payload, { withPgClient }) => {
  await withPgClient((client) =>
    client.query(`select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
      select locked_by from (select distinct locked_by from graphile_worker.jobs
        where locked_at < now() - interval '15 seconds') l
      where locked_by is not null and pg_try_advisory_xact_lock(hashtextextended(locked_by, 7))) d having count(*) > 0`),
  )
}
