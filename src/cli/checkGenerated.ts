import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openApiDocument } from '@/http/openApiDocument'
import { routes } from '@/http/routes'

/**
 * Everything that is generated and kept in the repository must be what its source generates now: types, import map,
 * contract, administrative units; and no migration may be missing.
 */
const environment = { ...process.env, SAURO_OFFLINE: '1', NODE_OPTIONS: '-C production' }
const payload = path.join('node_modules', 'payload', 'bin.js')
const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'
const CONTRACT = 'docs/api/openapi.json'

const run = (...args: string[]): string => {
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8', timeout: 120_000 })
  return done.status === 0 ? '' : `${args.join(' ')}: ${done.stdout}${done.stderr}`
}

const unchanged = (file: string, generate: () => string): string => {
  const before = readFileSync(file, 'utf8')
  const failure = generate()
  return (
    failure ||
    (readFileSync(file, 'utf8') === before
      ? ''
      : `${file} was out of date; it has been written anew: commit it.`)
  )
}

const migrations = (): string => {
  const before = readdirSync('migrations').length
  const failure = run(payload, 'migrate:create', 'missing', '--skip-empty')
  return (
    failure ||
    (readdirSync('migrations').length === before
      ? ''
      : 'The collections have changed: a migration has been written, look at it and commit it.')
  )
}

const contract = (): string => {
  const now = `${JSON.stringify(openApiDocument({ routes: routes() }), null, 2)}\n`
  return readFileSync(CONTRACT, 'utf8') === now
    ? ''
    : `${CONTRACT} is out of date: npm run --silent sauro -- openapi > ${CONTRACT}`
}

const failures = [
  unchanged(TYPES, () => run(payload, 'generate:types')),
  unchanged(IMPORT_MAP, () => run(payload, 'generate:importmap')),
  migrations(),
  contract(),
  run('--import', 'tsx', 'src/cli/writeReference.ts', '--check'),
].filter(Boolean)
for (const failure of failures) process.stderr.write(`${failure}\n`)
process.exit(failures.length === 0 ? 0 : 1)
