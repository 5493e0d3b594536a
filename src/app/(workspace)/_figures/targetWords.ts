import { targetText, type AskedTarget } from '@/domain/indicator/targetText'
import type { Words } from '../_shell/words'

/** What an indicator is to reach, in the words of the pages; see `targetText`. */
export const targetWords = (asked: Omit<AskedTarget, 't'> & { t: Words }): string | null => targetText(asked)
