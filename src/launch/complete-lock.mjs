/**
 * Adds to package-lock.json every optional platform package that is absent from it.
 *
 * npm leaves out of the lock the optional packages that its registry does not carry, and `npm ci` then refuses
 * that lock as incomplete. Run after every change of the lock: `node src/launch/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/**
 * @param {{ packages: Record<string, any> }} lock a parsed package-lock.json (lockfileVersion 2 or 3)
 * @returns {{ lock: typeof lock, added: string[] }} a completed copy and the names that were added to it
 */
export const completeLock = (lock) => {
  const packages = { ...lock.packages }
  const added = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const version = /^[\^~]?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1]
      if (!version || isResolved(packages, path, name)) continue
      packages[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev && { dev: true }),
        optional: true,
      }
      added.push(name)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added }
}

/** Whether `name`, asked for by the package at `path`, is found the way Node looks for it: upwards. */
const isResolved = (packages, path, name) => {
  for (let folder = path; ; folder = parentOf(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))

const platformOf = (name) => {
  const words = name.split('/').pop().split(/[-_.]/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(process.cwd(), 'package-lock.json')
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')))
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(`+${added.length}\n`)
}
