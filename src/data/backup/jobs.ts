import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { copyIn, type CopyIn } from './copyIn'

const COLUMNS = ['place', 'task', 'payload', 'queue', 'run_at', 'max_attempts', 'key', 'priority']

/** Whether the worker's own schema is there. */
export const hasJobs = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(
    `select to_regclass('graphile_worker._private_jobs') is not null as yes`,
  )
  return rows[0].yes
}

/** How many jobs are waiting. */
export const countJobs = async (client: Client): Promise<number> => {
  const { rows } = await client.query(
    'select count(*)::int as many from graphile_worker._private_jobs where attempts < max_attempts',
  )
  return rows[0].many
}

/** The jobs that wait or run, as they were asked for: the worker's tables change with its version, its question does not. */
export const copyJobsOut = (client: Client): AsyncIterable<Buffer> =>
  client.query(
    to(`copy (select j.id, t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
      where j.attempts < j.max_attempts order by j.id) to stdout`),
  )

/** Takes such jobs in and asks for each of them anew once they are all there. */
export const copyJobsIn = async (client: Client): Promise<CopyIn> => {
  await client.query(
    `create temp table waiting_jobs (place bigint, task text, payload json, queue text, run_at timestamptz,
      max_attempts int, key text, priority int) on commit drop`,
  )
  const rows = copyIn({ client, table: 'waiting_jobs', columns: COLUMNS })
  return {
    write: rows.write,
    end: async () => {
      await rows.end()
      await client.query(
        `select graphile_worker.add_job(task, payload, queue_name => queue, run_at => run_at, max_attempts => max_attempts,
          job_key => key, priority => priority) from (select * from waiting_jobs order by place) w`,
      )
    },
  }
}
