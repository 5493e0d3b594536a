import { say } from './messages.mjs'

let output = process.stdout

/** Moves the stage lines to another stream: standard output belongs to the program where that is a tool. */
export const writeStagesTo = (stream) => {
  output = stream
}

/** @param {string} line written where the stages are written */
export const print = (line) => output.write(`${line}\n`)

/**
 * Does a piece of work and says in one line what it was and how many seconds it took.
 * @template T
 * @param {string} key of the title among the messages
 * @param {(note: (key: string, params?: Record<string, string | number>) => void) => T | Promise<T>} work
 *   may add a remark to the line
 * @returns {Promise<T>}
 */
export const stage = async (key, work) => {
  const title = say(key)
  const started = performance.now()
  const notes = []
  if (output.isTTY) output.write(`… ${title}`)
  const finish = (mark) => {
    const remark = notes.length > 0 ? ` (${notes.join('; ')})` : ''
    const line = `${mark} ${title}${remark}  ${secondsSince(started)}`
    print(output.isTTY ? `\r\x1b[2K${line}` : line)
  }
  try {
    const result = await work((noteKey, params) => notes.push(say(noteKey, params)))
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}

const secondsSince = (started) => `${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s`
