import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import { migrations } from '../../migrations'
import { env } from '@/config/env'
import { restoreBackup } from '@/services/backup/restoreBackup'
import { bothLanguages } from './bothLanguages'
import { bringToNow } from './bringToNow'
import { lookOver } from './lookOver'
import { openPayload } from './openPayload'
import { sayProgress } from './sayProgress'
import { summaryOf } from './summaryOf'
import { tellRefusal } from './tellRefusal'

/**
 * `restore FILE`: a backup into an empty installation, which then comes to this program's schema. Prints what came in
 * and how the installation is now as JSON.
 */
export const restore = async (args: string[]): Promise<number> => {
  const [name] = args
  if (args.length !== 1 || name!.startsWith('-')) {
    process.stderr.write('sauro restore FILE\n')
    return 2
  }
  const file = path.resolve(process.env.INIT_CWD ?? '.', name!)
  const payload = await openPayload()
  // Standard output is for the result alone.
  payload.logger.level = 'warn'
  try {
    const { manifest, pending } = await restoreBackup({
      connectionString: env.DATABASE_URL,
      mediaDir: env.mediaDir,
      file,
      known: migrations.map((one) => one.name),
      migrateTo: async (names) => {
        await payload.db.migrate({
          migrations: migrations.filter((one) => names.includes(one.name)) as never,
        })
        await runMigrations({ connectionString: env.DATABASE_URL })
      },
      say: sayProgress(),
    })
    if (pending.length > 0) await bringToNow({ payload })
    const restored = { ...summaryOf({ file, manifest }), migratedFurther: pending }
    process.stdout.write(`${JSON.stringify({ restored, now: await lookOver({ payload }) }, null, 2)}\n`)
    process.stderr.write(`${bothLanguages('restored')}\n`)
    return 0
  } catch (error) {
    return tellRefusal(error)
  }
}
