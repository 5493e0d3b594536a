import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'

export type AlignedText = { source: string; folded: string }

/**
 * A text and its fold, of equal length, so that what is found in the fold can be cut out of the text.
 * Characters whose fold has another length (none in Vietnamese) are shown folded on both sides.
 */
export const foldAligned = (text: string): AlignedText => {
  const source = normalise(text)
  const folded = foldKey(source)
  return { source: folded.length === source.length ? source : folded, folded }
}
