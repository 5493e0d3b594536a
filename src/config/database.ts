import { postgresAdapter } from '@payloadcms/db-postgres'
import { declareOwnTables } from '@/data/tables/declareOwnTables'
import { env } from './env'
import { patientPg } from './patientPg'

/** The PostgreSQL adapter: migrations only, and limits so that a mistake is an error after seconds, not a hang. */
export const database = ({ migrationDir }: { migrationDir: string }) =>
  postgresAdapter({
    pg: patientPg,
    pool: {
      connectionString: env.DATABASE_URL,
      max: env.POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      // A new connection knows no plans yet: it takes many times as long over its first questions.
      idleTimeoutMillis: 10 * 60_000,
      lock_timeout: 4_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    push: false,
    idType: 'uuidv7',
    allowIDOnCreate: true,
    migrationDir,
    afterSchemaInit: [declareOwnTables as never],
  })
