import { relative, sep } from 'node:path'

type Collection = { slug: string; upload?: boolean | { staticDir?: string } }

/** A table whose rows name uploaded files, and the folder these lie in, below that of all uploads ('' for itself). */
export type Uploads = { table: string; folder: string }

/** The collections that keep files, told by the configuration. */
export const uploadsOf = ({
  collections,
  mediaDir,
}: {
  collections: readonly Collection[]
  mediaDir: string
}): Uploads[] =>
  collections.flatMap(({ slug, upload }) => {
    if (typeof upload !== 'object' || upload.staticDir === undefined) return []
    const folder = relative(mediaDir, upload.staticDir).split(sep).join('/')
    return [{ table: slug.replaceAll('-', '_'), folder }]
  })
