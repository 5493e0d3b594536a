import { readdir } from 'node:fs/promises'

/** The files below a folder as paths with '/', hidden ones left out; none where there is no folder. */
export const listFiles = async (folder: string, below = ''): Promise<string[]> => {
  const entries = await readdir(`${folder}/${below}`, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) =>
        entry.isDirectory() ? listFiles(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`],
      ),
  )
  return found.flat()
}
