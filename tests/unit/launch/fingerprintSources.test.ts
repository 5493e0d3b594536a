import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprintSources } from '@/launch/fresh-build.mjs'
import { temporaryFolder } from './temporaryFolder'

const root = temporaryFolder()
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
const changes = (act: () => void) => {
  const before = fingerprintSources(root)
  act()
  return fingerprintSources(root) !== before
}

describe('fingerprintSources', () => {
  it.each([
    'src/domain/a.ts',
    'migrations/1.ts',
    'next.config.mjs',
    'package-lock.json',
    'payload.config.ts',
  ])('changes with %s', (file) => {
    write(file, 'old')
    expect(changes(() => write(file, 'new'))).toBe(true)
  })

  it('changes when a file is given another name', () => {
    write('src/one.ts', 'same')
    expect(changes(() => renameSync(join(root, 'src/one.ts'), join(root, 'src/two.ts')))).toBe(true)
  })

  it.each(['src/launch/demo.mjs', 'src/cli/sauro.ts', 'tests/unit/a.test.ts', 'README.md', '.data/secret'])(
    'stays the same whatever happens to %s',
    (file) => {
      expect(changes(() => write(file, 'new'))).toBe(false)
    },
  )
})
