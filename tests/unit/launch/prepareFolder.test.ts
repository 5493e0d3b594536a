import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareFolder } from '@/launch/folder.mjs'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder()
const refusalFor = (path: string) => {
  try {
    prepareFolder(path)
    return undefined
  } catch (error) {
    return error
  }
}

describe('prepareFolder', () => {
  it('makes the folder with those above it and leaves nothing in it', () => {
    const path = join(folder, 'a', 'b', 'c')
    prepareFolder(path)
    expect(readdirSync(path)).toEqual([])
  })

  it('takes a folder that is there', () => {
    const path = join(folder, 'there')
    mkdirSync(path)
    expect(refusalFor(path)).toBeUndefined()
  })

  it.each(['file', 'file/below'])('refuses %s where a file lies, naming the way out', (name) => {
    writeFileSync(join(folder, 'file'), '')
    const path = join(folder, name)
    expect(refusalFor(path)).toMatchObject({
      key: 'folder_is_a_file',
      exitCode: 5,
      message: expect.stringContaining('SAURO_DATA'),
    })
  })

  it('refuses a link that leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    expect(refusalFor(join(folder, 'link', 'below'))).toMatchObject({ exitCode: 5 })
  })

  it('refuses a folder that cannot be written, naming it', () => {
    const path = process.platform === 'linux' ? '/proc/sauro' : '/System/sauro'
    expect(refusalFor(path)).toMatchObject({
      key: 'folder_not_writable',
      exitCode: 5,
      message: expect.stringContaining(path),
    })
  })
})
