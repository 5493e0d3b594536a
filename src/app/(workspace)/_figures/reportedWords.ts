import { reportedText, type Row } from '@/domain/indicator/reportedText'
import type { Words } from '../_shell/words'

/** What was reported, in the words of the pages; see `reportedText`. */
export const reportedWords = (row: Omit<Row, 't'> & { t: Words }): string | null => reportedText(row)
