import type { Words } from '../_shell/words'
import { periodWords } from './periodWords'

/** A period's words inside a sentence: 'tháng 10/2026'. */
export const periodInside = (period: { key: string; t: Words }): string => {
  const words = periodWords(period)
  return `${words[0]!.toLocaleLowerCase('vi')}${words.slice(1)}`
}
