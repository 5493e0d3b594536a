import type { CommandType } from './types'

/** The verbs that are written into a document's history and leave state, step and content as they are. */
export const asides: readonly CommandType[] = ['extend', 'explain', 'answer']

export const isAside = (type: CommandType): boolean => asides.includes(type)
