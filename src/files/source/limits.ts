const MEGABYTE = 1024 * 1024

/** What a file may be at most; beyond it is refused, never cut. Sizes in bytes, times in milliseconds. */
export const limits = {
  /** Of the file as it is sent. */
  fileBytes: 20 * MEGABYTE,
  /** Parts of a Word or Excel file: each file of a real plan has fewer than a hundred. */
  parts: 2_000,
  /** Of one part, unpacked: 10,000 rows of a Word table are 18 MB. */
  partBytes: 64 * MEGABYTE,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 96 * MEGABYTE,
  /** Elements inside each other. */
  depth: 256,
  rows: 20_000,
  columns: 200,
  cells: 400_000,
  /** Letters of all texts together. */
  letters: 20_000_000,
  timeMs: 20_000,
  heapMegabytes: 512,
  /** Files that one process reads at the same time; the others wait. */
  atOnce: 2,
} as const
