import { createHash } from 'node:crypto'

/** What a stream of bytes came to. `lines` counts line ends: the rows of a table in the text format of COPY. */
export type Sum = { bytes: number; lines: number; sha256: string }

const LINE_END = 10

/** Measures bytes as they pass. */
export const newMeter = () => {
  const hash = createHash('sha256')
  let bytes = 0
  let lines = 0
  return {
    add: (chunk: Buffer): void => {
      hash.update(chunk)
      bytes += chunk.length
      for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, at + 1)) lines += 1
    },
    lines: (): number => lines,
    sum: (): Sum => ({ bytes, lines, sha256: hash.digest('hex') }),
  }
}
