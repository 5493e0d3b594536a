import { amountText, type Amount } from '@/domain/indicator/amountText'

/** A number as the pages show it; see `amountText`. */
export const amountWords = (amount: Amount): string => amountText(amount)
