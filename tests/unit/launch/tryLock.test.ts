import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock, withLock } from '@/launch/lock.mjs'
import { startOf } from '@/launch/process-identity.mjs'
import { endedProcess } from './endedProcess'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder()
const isHeld = (lock: object) => 'release' in lock

describe('tryLock', () => {
  it('tells who holds it, with what the holder said about itself', () => {
    const file = join(folder, 'held')
    tryLock(file, { url: 'http://localhost:3000' })
    expect(tryLock(file)).toMatchObject({ holder: { pid: process.pid, url: 'http://localhost:3000' } })
  })

  it('can be taken again once it was released', () => {
    const file = join(folder, 'released')
    const lock = tryLock(file)
    if ('release' in lock) lock.release()
    expect(isHeld(tryLock(file))).toBe(true)
  })

  it('is taken over from a dead holder', () => {
    const file = join(folder, 'dead')
    writeFileSync(file, JSON.stringify({ pid: endedProcess(), start: '1' }))
    expect(isHeld(tryLock(file))).toBe(true)
  })

  it('is taken over when another program has got the number of the dead holder', () => {
    const file = join(folder, 'reused')
    writeFileSync(file, JSON.stringify({ pid: process.pid, start: 'long ago' }))
    expect(isHeld(tryLock(file))).toBe(true)
  })

  it('is taken over when the file was cut short', () => {
    const file = join(folder, 'cut')
    writeFileSync(file, '{"pid":')
    expect(isHeld(tryLock(file))).toBe(true)
  })

  it('does not release what another took over meanwhile', () => {
    const file = join(folder, 'taken')
    const lock = tryLock(file)
    const other = JSON.stringify({ pid: process.ppid, start: startOf(process.ppid) })
    writeFileSync(file, other)
    if ('release' in lock) lock.release()
    expect(readFileSync(file, 'utf8')).toBe(other)
  })
})

describe('withLock', () => {
  it('lets in one at a time', async () => {
    const file = join(folder, 'turns')
    const events: string[] = []
    const work = (name: string) =>
      withLock(file, async () => {
        events.push(`${name} in`)
        await Promise.resolve()
        events.push(`${name} out`)
      })
    await Promise.all([work('a'), work('b')])
    expect(events).toEqual(['a in', 'a out', 'b in', 'b out'])
  })

  it('is free again after work that failed', async () => {
    const file = join(folder, 'failed')
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(isHeld(tryLock(file))).toBe(true)
  })
})
