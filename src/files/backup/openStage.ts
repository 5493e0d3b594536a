import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const STAGE = '.restoring'

/**
 * A hidden folder inside `folder` where files are written in full before they get their names. What an earlier one left
 * is removed. `add` takes the next piece of the file; `place` gives every finished file its name, over an equal one.
 */
export const openStage = async ({ folder }: { folder: string }) => {
  const stage = join(folder, STAGE)
  await rm(stage, { recursive: true, force: true })
  await mkdir(stage, { recursive: true })
  const sums = new Map<string, string>()
  let current: { path: string; handle: FileHandle; hash: ReturnType<typeof createHash> } | null = null

  const close = async (): Promise<void> => {
    if (current === null) return
    await current.handle.sync()
    await current.handle.close()
    sums.set(current.path, current.hash.digest('hex'))
    current = null
  }
  const begin = async (path: string) => {
    await close()
    await mkdir(dirname(join(stage, path)), { recursive: true })
    current = { path, handle: await open(join(stage, path), 'wx'), hash: createHash('sha256') }
    return current
  }
  return {
    add: async (path: string, chunk: Buffer): Promise<void> => {
      const file = current?.path === path ? current : await begin(path)
      file.hash.update(chunk)
      await file.handle.writeFile(chunk)
    },
    /** The SHA-256 of each file that is written. */
    close: async (): Promise<ReadonlyMap<string, string>> => {
      await close()
      return sums
    },
    place: async (): Promise<void> => {
      for (const path of sums.keys()) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await rename(join(stage, path), join(folder, path))
      }
    },
    remove: async (): Promise<void> => {
      await current?.handle.close()
      await rm(stage, { recursive: true, force: true })
    },
  }
}
