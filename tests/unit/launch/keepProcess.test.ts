import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '@/launch/exit-codes.mjs'
import { keepProcess } from '@/launch/kept-process.mjs'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder()

/** A program that notes each start, and ends with the codes in turn; after the last it stays. */
const program = (name: string, codes: number[]) => {
  const notes = join(folder, name)
  const script = `const fs = require('node:fs')
    fs.appendFileSync(${JSON.stringify(notes)}, 'x')
    const code = ${JSON.stringify(codes)}[fs.readFileSync(${JSON.stringify(notes)}).length - 1]
    if (code === undefined) setInterval(() => {}, 1000)
    else process.exit(code)`
  const starts = (): number => readFileSync(notes).length
  return {
    starts,
    kept: keepProcess({ command: process.execPath, args: ['-e', script], pauseMs: 10, output: 'ignore' }),
  }
}

describe('keepProcess', () => {
  it('starts a program again that says it lost what it needs, as often as it takes', async () => {
    const { starts, kept } = program('lost', [EXIT.lost, EXIT.failed, EXIT.failed])
    while (!isAt(starts, 4)) await new Promise((resolve) => setTimeout(resolve, 20))
    await kept.stop()
    await kept.exited
    expect(starts()).toBe(4)
  })

  it('lets a program be that fails at its first start', async () => {
    const { starts, kept } = program('faulty', [EXIT.failed])
    expect(await kept.exited).toEqual({ code: EXIT.failed })
    expect(starts()).toBe(1)
  })

  it('does not start again what was stopped', async () => {
    const { starts, kept } = program('stopped', [EXIT.lost])
    while (!isAt(starts, 2)) await new Promise((resolve) => setTimeout(resolve, 20))
    await kept.kill()
    await kept.exited
    expect(starts()).toBe(2)
  })
})

const isAt = (starts: () => number, count: number): boolean => {
  try {
    return starts() === count
  } catch {
    return false
  }
}
