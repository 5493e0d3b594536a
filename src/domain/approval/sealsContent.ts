import type { CommandType } from './types'

const SEALING: readonly CommandType[] = ['submit', 'approve', 'correct', 'edit']

/** Whether the content a command is given on is kept, so that it can be opened and compared later. */
export const sealsContent = (type: CommandType): boolean => SEALING.includes(type)
