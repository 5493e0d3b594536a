import path from 'node:path'
import config from '@payload-config'
import product from '../../package.json' with { type: 'json' }
import { env } from '@/config/env'
import { makeBackup } from '@/services/backup/makeBackup'
import { uploadsOf } from '@/services/backup/uploadsOf'
import { bothLanguages } from './bothLanguages'
import { sayProgress } from './sayProgress'
import { summaryOf } from './summaryOf'
import { tellRefusal } from './tellRefusal'

/**
 * `backup FILE`: the whole installation, as it is at one moment, in one file that is verified before it gets its name.
 * Prints what it holds as JSON.
 */
export const backup = async (args: string[]): Promise<number> => {
  const [name] = args
  if (args.length !== 1 || name!.startsWith('-')) {
    process.stderr.write('sauro backup FILE\n')
    return 2
  }
  const file = path.resolve(process.env.INIT_CWD ?? '.', name!)
  const { collections } = await config
  try {
    const manifest = await makeBackup({
      connectionString: env.DATABASE_URL,
      mediaDir: env.mediaDir,
      uploads: uploadsOf({ collections, mediaDir: env.mediaDir }),
      file,
      version: product.version,
      now: new Date(),
      say: sayProgress(),
    })
    process.stdout.write(`${JSON.stringify(summaryOf({ file, manifest }), null, 2)}\n`)
    process.stderr.write(`${bothLanguages('backed_up', { file })}\n`)
    const missing = manifest.missingFiles.length
    if (missing > 0) process.stderr.write(`${bothLanguages('backup_files_missing', { count: missing })}\n`)
    return 0
  } catch (error) {
    return tellRefusal(error)
  }
}
