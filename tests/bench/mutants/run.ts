import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { mutants, type Mutant } from './mutants'

const COPIED = [
  'src/domain',
  'src/i18n',
  'tests/unit/approval',
  'tests/support/seed.mjs',
  'tests/int',
  'jest.config.mjs',
  'package.json',
]

const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const SEARCHING = ['exploration', 'invariants']

/** Of files without a test of their own: whose tests are the likeliest to see a fault in them. */
const CLOSEST: Record<string, string> = {
  separationOfDuties: 'approve|delegation|configuration',
  decisionRules: 'approve|delegation',
  claimsOf: 'delegation|reassign',
  askedOf: 'delegation|reassign',
  pickSlot: 'delegation',
  strandsLater: 'approve|delegation',
  strandsByCorrecting: 'edit',
  mayCorrect: 'edit',
  mostSeats: 'distinctPeople|openStep|configuration',
  sharing: 'configuration|approve',
  repeatsOf: 'configuration|approve',
  evolve: 'edit|escalate|recall|return|withdraw',
  isBlocked: 'approve|issue',
  administersStep: 'reassign',
  keysForReassigning: 'reassign',
  deciderKeys: 'reassign',
  requireStatus: 'reject|planCommands',
  requireReason: 'return|reject',
  mayWrite: 'submit|edit',
  cancel: 'planCommands|correct',
  fireTimers: 'timersOf',
}

/** Which tests are run, one after the other until one fails: the closest ones, the quick ones, the searching ones. */
const stagesFor = (file: string): string[][] => {
  const name = basename(file, '.ts')
  return [
    ['--passWithNoTests', '--testPathPatterns', `tests/unit/approval/(${CLOSEST[name] ?? name})\\.test`],
    ['--testPathPatterns', 'tests/unit/approval', '--testPathIgnorePatterns', ...SEARCHING],
    ...SEARCHING.map((one) => ['--testPathPatterns', `tests/unit/approval/${one}`]),
  ]
}

/** Runs unit tests in a folder; whether all of them pass. */
const passes = (folder: string, tests: string[]): boolean =>
  spawnSync(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', resolve('node_modules/jest/bin/jest.js')],
      ...['--rootDir', folder, '--config', join(folder, 'jest.config.mjs')],
      ...['--selectProjects', 'unit', '--bail', '--silent', '--runInBand', ...tests],
    ],
    { cwd: folder, stdio: process.argv.includes('--verbose') ? 'inherit' : 'ignore' },
  ).status === 0

const survives = (folder: string, { file, find, replace }: Mutant): boolean => {
  const path = join(folder, file)
  const sound = readFileSync(path, 'utf8')
  if (sound.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`)
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  )
  const isAlive = stagesFor(file).every((tests) => passes(folder, tests))
  writeFileSync(path, sound)
  return isAlive
}

/**
 * Plants each fault into a copy of the ladder and says whether its unit tests catch it; fails where one survives. A word narrows it
 * to the files that hold it in their path.
 */
const main = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    if (!passes(folder, ['--testPathPatterns', 'tests/unit/approval']))
      throw new Error('The tests of the ladder fail without any fault.')
    const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
    const planted = mutants.filter(({ file }) => named.every((word) => file.includes(word)))
    const alive = planted.filter((mutant) => {
      const isAlive = survives(folder, mutant)
      say(`${isAlive ? 'SURVIVED' : 'caught  '}  ${mutant.fault}  (${mutant.file})`)
      return isAlive
    })
    say(`${planted.length - alive.length} of ${planted.length} planted faults caught`)
    return alive.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main()
