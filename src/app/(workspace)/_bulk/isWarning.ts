import { BULK_WARNINGS, type BulkWarning } from '@/domain/report/bulkWarnings'

export const isWarning = (word: string): word is BulkWarning => BULK_WARNINGS.some((one) => one === word)
