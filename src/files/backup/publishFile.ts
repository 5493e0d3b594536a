import { link, rename, rm, stat } from 'node:fs/promises'

/**
 * Gives a finished file its name, never over another one.
 * @returns false when the name is taken
 */
export const publishFile = async ({ from, to }: { from: string; to: string }): Promise<boolean> => {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // Some file systems know no second names.
    if (await exists(to)) return false
    await rename(from, to)
    return true
  }
  await rm(from)
  return true
}

/** Whether there is something under that name. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
