import { requireDatabase } from '../postgres/query.mjs'
import { migrateInStage } from '../prepared.mjs'
import { productionEnvironment } from '../production.mjs'
import { stage } from '../stage.mjs'

/** Migrations in production, run once before the servers of a new release start. */
export const main = async () => {
  const { settings, env } = productionEnvironment()
  await stage('stage_database', () => requireDatabase(settings.databaseUrl))
  await migrateInStage(env)
}
