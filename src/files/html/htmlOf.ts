const WHOLE_PAGE =
  /^(?:<\?xml[^>]*\?>\s*)?<(?:!doctype html|html|head|meta|body|google-sheets-html-origin)\b/i
const PIECE = /^<(?:table|tbody|tr|div|p|span|b|ul|ol|h[1-6]|font|center|style|section|article)\b/i
const ENDS_IN_TAG = /<\/?[a-z][a-z0-9]*\s*\/?>$/i
/** A browser drops rows that stand in no table. */
const ROWS = /^<(?:thead|tbody|tr)\b/i
/** What Windows puts before the HTML of its clipboard. */
const CLIPBOARD_HEAD = /^\s*Version:\d[\s\S]{0,400}?StartHTML:[\s\S]{0,400}?(?=<)/

/**
 * The HTML of a text that is some, from a page, a part of one or the Windows clipboard; null for a text that only has
 * some tags in it, as scanned plans do.
 */
export const htmlOf = ({ text }: { text: string }): string | null => {
  const html = text.replace(CLIPBOARD_HEAD, '')
  const bare = withoutOuterComments(html)
  const isPiece = PIECE.test(bare) && ENDS_IN_TAG.test(bare.slice(-LONGEST_TAG))
  if (html === text && !WHOLE_PAGE.test(bare) && !isPiece) return null
  return ROWS.test(bare) ? `<table>${bare}</table>` : html
}

const LONGEST_TAG = 40

/** Clipboards put comments around a piece. */
const withoutOuterComments = (html: string): string => {
  let rest = html.trim()
  while (rest.startsWith('<!--') && rest.includes('-->'))
    rest = rest.slice(rest.indexOf('-->') + 3).trimStart()
  while (rest.endsWith('-->') && rest.includes('<!--'))
    rest = rest.slice(0, rest.lastIndexOf('<!--')).trimEnd()
  return rest
}
