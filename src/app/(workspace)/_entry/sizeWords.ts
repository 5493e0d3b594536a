import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { Words } from '../_shell/words'

/** The size of a file as people say it: '85 KB', '3,4 MB'. */
export const sizeWords = ({ bytes, t }: { bytes: number; t: Words }): string =>
  bytes < 1_000_000
    ? t('report.size.kb', { value: writeNumber({ value: Math.max(1, Math.round(bytes / 1000)) }) })
    : t('report.size.mb', { value: writeNumber({ value: bytes / 1_000_000, decimals: 1 }) })
