import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLiveServer, readPostmaster } from '@/launch/postgres/postmaster.mjs'
import { endedProcess } from './endedProcess'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder()
const urlAt = () => 'postgres://nobody@127.0.0.1:9/postgres'

const clusterWith = (name: string, pid: number) => {
  const cluster = join(folder, name)
  mkdirSync(cluster)
  writeFileSync(
    join(cluster, 'postmaster.pid'),
    `${pid}\n${cluster}\n1763800000\n5433\n\n127.0.0.1\n  1 2\nready   \n`,
  )
  return cluster
}

describe('readPostmaster', () => {
  it('reads process, port and state', () => {
    expect(readPostmaster(clusterWith('read', 4711))).toEqual({ pid: 4711, port: 5433, isReady: true })
  })

  it('finds nothing where no server was', () => {
    expect(readPostmaster(folder)).toBeUndefined()
  })
})

describe('findLiveServer', () => {
  it('takes a server that crashed for none', async () => {
    const cluster = clusterWith('crashed', endedProcess())
    await expect(findLiveServer({ cluster, urlAt })).resolves.toBeUndefined()
  })

  it('removes the file of a crashed server whose number went to another program, for PostgreSQL would not start', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const cluster = clusterWith('stranger', other.pid!)
    await expect(findLiveServer({ cluster, urlAt })).resolves.toBeUndefined()
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false)
    other.kill('SIGKILL')
  })
})
