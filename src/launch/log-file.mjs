import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs'

const LARGE_BYTES = 20_000_000
const TAIL_BYTES = 4_000

/**
 * Opens the log of a program for appending; one that has grown large is put aside first.
 * @param {string} file
 * @returns {{ file: string, fd: number, close: () => void, tail: () => string }} tail is the end of what came since
 */
export const openLog = (file) => {
  if (sizeOf(file) > LARGE_BYTES) renameSync(file, `${file}.1`)
  const fd = openSync(file, 'a', 0o600)
  const start = sizeOf(file)
  return { file, fd, close: () => closeSync(fd), tail: () => readTail(file, start) }
}

const readTail = (file, start) => {
  const size = sizeOf(file)
  const from = Math.max(start, size - TAIL_BYTES)
  const buffer = Buffer.alloc(size - from)
  const fd = openSync(file, 'r')
  try {
    readSync(fd, buffer, 0, buffer.length, from)
  } finally {
    closeSync(fd)
  }
  return buffer.toString('utf8')
}

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
