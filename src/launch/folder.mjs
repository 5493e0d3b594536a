import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'

/**
 * Makes the data folder where there is none and sees that it can be written.
 * @param {string} folder absolute
 * throws a Failure naming the folder and SAURO_DATA
 */
export const prepareFolder = (folder) => {
  try {
    const made = makeFolder(folder)
    if (made && isRoot()) openToOthers(folder, made)
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Failure(EXIT.folder, isNoFolder(error) ? 'folder_is_a_file' : 'folder_not_writable', {
      folder,
      reason: error.code,
    })
  }
}

/**
 * Node's own recursive way never ends below /proc and says nothing useful about a link that leads nowhere.
 * @returns the highest folder that had to be made, if any
 */
const makeFolder = (folder) => {
  try {
    mkdirSync(folder)
    return folder
  } catch (error) {
    if (error.code === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return undefined
    if (error.code !== 'ENOENT' || folder === dirname(folder)) throw error
  }
  const made = makeFolder(dirname(folder))
  mkdirSync(folder)
  return made ?? folder
}

/** PostgreSQL never runs as root, and whoever it runs as has to pass through what root made here. */
const openToOthers = (folder, highest) => {
  for (let path = folder; ; path = dirname(path)) {
    chmodSync(path, statSync(path).mode | 0o011)
    if (path === highest) return
  }
}

const isRoot = () => process.getuid?.() === 0

const isNoFolder = (error) => error.code === 'EEXIST' || error.code === 'ENOTDIR'
