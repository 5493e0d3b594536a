import { plainText } from '@/domain/planText/plainText'
import { foldKey } from '@/domain/vietnamese/foldKey'

/** What makes two names of an indicator the same: the folded words, without quotation marks and closing punctuation. */
export const catalogueKey = (name: string): string =>
  foldKey(plainText(name).replace(/["“”]/g, '')).replace(/[\s.,;:]+$/, '')
