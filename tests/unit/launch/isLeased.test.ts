import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLeased, takeLease } from '@/launch/postgres/leases.mjs'
import { endedProcess } from './endedProcess'
import { temporaryFolder } from './temporaryFolder'

const root = temporaryFolder()

describe('isLeased', () => {
  it('holds as long as a process uses the server', () => {
    const folder = join(root, 'used')
    expect(isLeased(folder)).toBe(false)
    const giveBack = takeLease(folder)
    expect(isLeased(folder)).toBe(true)
    giveBack()
    expect(isLeased(folder)).toBe(false)
  })

  it('forgets processes that were killed', () => {
    const folder = join(root, 'killed')
    mkdirSync(folder)
    writeFileSync(join(folder, `${endedProcess()}-1`), '')
    writeFileSync(join(folder, `${process.pid}-before`), '')
    expect(isLeased(folder)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
