import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '@/domain/refusal'
import { limits } from '@/files/source/limits'
import type { Work } from './work'

type Bounds = { timeMs: number; heapMegabytes: number }

/**
 * Not bundled: the server's build would put the thread's code where no thread finds it. Every process of the product
 * runs in the root of the checkout.
 */
const threadFile = () =>
  join(/* turbopackIgnore: true */ process.cwd(), 'src', 'files', 'bounded', 'thread.mjs')

/**
 * Reads a file in a thread of its own, which is ended when it takes too long (`source_timeout`) or too much memory
 * (`source_out_of_memory`). The bytes are copied: the caller keeps its own.
 */
export const runBounded = async <T>(work: Work, bounds: Bounds = limits): Promise<Result<T>> => {
  const { bytes, name } = work
  if (bytes.length === 0) return refuse('rule', 'source_empty', { params: { name } })
  if (bytes.length > limits.fileBytes)
    return refuse('rule', 'source_too_large', { params: { name, megabytes: limits.fileBytes / 1024 / 1024 } })
  const release = await turn()
  try {
    return await inThread<T>(work, bounds)
  } finally {
    release()
  }
}

const inThread = <T>(work: Work, { heapMegabytes, timeMs }: Bounds): Promise<Result<T>> => {
  const thread = new Worker(/* turbopackIgnore: true */ threadFile(), {
    workerData: work,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  return new Promise<Result<T>>((resolve) => {
    const end = (result: Result<T>) => {
      clearTimeout(alarm)
      resolve(result)
      void thread.terminate()
    }
    const give = (code: string) => end(refuse('rule', code, { params: { name: work.name } }))
    const alarm = setTimeout(() => give('source_timeout'), timeMs)
    thread.once('message', end)
    thread.once('error', (error) =>
      give(
        (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'source_out_of_memory'
          : 'source_reader_failed',
      ),
    )
    thread.once('exit', () => give('source_reader_failed'))
  })
}

/** Bounds the memory of a process, not what is right: a second copy of this module only lets twice as many in. */
const waiting: (() => void)[] = []
let running = 0

const turn = async (): Promise<() => void> => {
  if (running >= limits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  return () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
