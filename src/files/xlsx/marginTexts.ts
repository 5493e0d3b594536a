const PARTS = /&[LCR]/
const CODES = /&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi

/** The left, middle and right texts of a page header as Excel codes it: '&LUBND xã&C&"Arial,Bold"&14MẬT'. */
export const marginTexts = ({ code }: { code: string }): string[] =>
  code
    .split(PARTS)
    .map((part) => part.replace(CODES, '').trim())
    .filter((part) => part !== '')
