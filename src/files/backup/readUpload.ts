import { open } from 'node:fs/promises'

/**
 * An uploaded file, open: removing it now takes nothing away.
 * @returns null when it is not there
 */
export const readUpload = async (path: string): Promise<AsyncIterable<Buffer> | null> => {
  try {
    const handle = await open(path, 'r')
    return handle.createReadStream()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
