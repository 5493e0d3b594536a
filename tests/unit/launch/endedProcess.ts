import { spawnSync } from 'node:child_process'

/** The number of a process that has just ended. */
export const endedProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid
