import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { readIssuedPlan } from '@/files/source/readIssuedPlan'
import { errorMessage } from '@/i18n/errorMessage'
import { knownCommunes } from '@/seeds/reference/knownCommunes'
import { bothLanguages } from './bothLanguages'
import { contractOf } from './contractOf'
import { summaryOfPlan } from './summaryOfPlan'

const REFUSED = 2

/**
 * `import FILE --dry-run [--json]`: tells what an issued plan says, from the file alone. With `--json` exactly the keys
 * of the contract; without it a summary in Vietnamese. A file that is refused, or another use, ends with 2.
 */
export const importPlan = async (args: string[]): Promise<number> => {
  const [path, ...others] = args.filter((arg) => !arg.startsWith('--'))
  const options = args.filter((arg) => arg.startsWith('--'))
  const isUnderstood =
    path !== undefined &&
    others.length === 0 &&
    options.includes('--dry-run') &&
    options.every((option) => option === '--dry-run' || option === '--json')
  if (!isUnderstood) return refuse(bothLanguages('import_usage'))
  // npm changes to the project's folder; the path is meant from where it was typed.
  const bytes = await readFile(resolve(process.env.INIT_CWD ?? '.', path)).catch(() => null)
  if (bytes === null) return refuse(bothLanguages('import_no_file', { file: path }))
  const read = await readIssuedPlan({
    ...{ bytes, name: basename(path) },
    ...{ communes: knownCommunes(), units: [] },
  })
  if (!read.ok) {
    const { code, params } = read.refusal
    return refuse(`${errorMessage('vi', code, params)} · ${errorMessage('en', code, params)}`)
  }
  const { source, reading } = read.value
  for (const { code, params } of source.notes ?? [])
    process.stderr.write(`${errorMessage('vi', code, params)}\n`)
  const answer = options.includes('--json')
    ? JSON.stringify(contractOf({ reading }), null, 2)
    : summaryOfPlan({ reading })
  process.stdout.write(`${answer}\n`)
  return 0
}

const refuse = (sentence: string): number => {
  process.stderr.write(`✗ ${sentence}\n`)
  return REFUSED
}
