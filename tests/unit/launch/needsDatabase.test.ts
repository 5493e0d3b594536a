import { needsDatabase } from '@/launch/commands/sauro.mjs'

describe('needsDatabase', () => {
  it.each([
    [['import', 'plan.docx', '--dry-run', '--json'], false],
    [['import', 'plan.docx'], true],
    [['backup', '--dry-run'], true],
    [['doctor'], true],
    [['doctor', '--help'], false],
    [[], false],
  ])('of %j is %s', (args, expected) => {
    expect(needsDatabase(args)).toBe(expected)
  })
})
