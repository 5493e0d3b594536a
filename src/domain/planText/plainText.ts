import { normalise } from '@/domain/vietnamese/normalise'
import { withoutTags } from './withoutTags'

const SIGNS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\\(?:geqslant|geq|ge)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leq|le)(?![a-z])/g, '≤'],
  [/\\gt(?![a-z])/g, '>'],
  [/\\lt(?![a-z])/g, '<'],
  [/\\%/g, '%'],
  [/\\(?:text|mathrm|mathbf)\{([^{}]*)\}/g, '$1'],
  [/\\[,;:! ]|\\quad(?![a-z])/g, ' '],
]

/**
 * A cell without the marks that text extraction leaves in it: LaTeX ('$\geq 60\%$' is '≥ 60%'), HTML tags,
 * bold and italic asterisks. White space collapses. The words stay as they are.
 */
export const plainText = (text: string): string =>
  normalise(
    withoutTags(
      SIGNS.reduce((rest, [mark, sign]) => rest.replace(mark, sign), text.replaceAll('$', '')),
    ).replace(/\*+/g, ''),
  )
