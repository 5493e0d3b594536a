import { listFiles } from '@/files/backup/listFiles'
import { readUpload } from '@/files/backup/readUpload'
import { sumOf } from '@/files/backup/sumOf'
import { refuseWith } from '../RefusalError'
import type { Manifest } from './manifest'

/**
 * Refuses a folder of uploads that holds anything but what the backup would put there. Equal files are what a
 * restoration leaves that was cut off after its files had their names.
 */
export const refuseStrangeFiles = async ({
  mediaDir,
  files,
}: {
  mediaDir: string
  files: Manifest['files']
}): Promise<void> => {
  const expected = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  for (const path of await listFiles(mediaDir)) {
    const content = await readUpload(`${mediaDir}/${path}`)
    const isEqual = content !== null && (await sumOf(content)).sha256 === expected.get(path)
    if (!isEqual)
      refuseWith({
        kind: 'conflict',
        code: 'restore_folder_not_empty',
        params: { folder: mediaDir, file: path },
      })
  }
}
