import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'
import { runProcess } from './processes.mjs'

const NAMES = ['soffice', 'libreoffice']
const READERS = ['pdftotext', 'pdfinfo', 'pdffonts']
/** The second generation of the fonts: the first lacks letters of Vietnamese. */
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils', 'fonts-liberation2']

/**
 * Finds what documents are opened and read with, or installs it: SOFFICE_PATH, the system's, apt as root.
 * @param {(key: string, params: Record<string, string>) => void} note told which one it is
 * @returns {Promise<NodeJS.ProcessEnv>} SOFFICE_PATH; throws a Failure
 */
export const findOffice = async (note) => {
  const found = find() ?? (await install())
  if (!found) throw new Failure(EXIT.office, 'office_missing')
  note('office_found', { path: found })
  return { SOFFICE_PATH: found }
}

const find = () => {
  const office = process.env.SOFFICE_PATH ?? inPath(NAMES)
  const isComplete = READERS.every((name) => inPath([name]) !== undefined)
  return office !== undefined && existsSync(office) && isComplete ? office : undefined
}

const inPath = (names) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

const install = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  await runProcess({
    command: '/bin/sh',
    args: ['-c', `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    output: ['ignore', 'inherit'],
  })
  return find()
}
