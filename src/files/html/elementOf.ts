import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const childrenOf = (node: HtmlNode): HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** A value of the element's own style ('mso-list', 'display'), lower case; undefined where it says none. */
export const styleOf = (element: HtmlElement, property: string): string | undefined => {
  const style = attributeOf(element, 'style')
  if (style === undefined) return undefined
  const found = style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .find(([name]) => name?.trim().toLowerCase() === property)
  return found?.slice(1).join(':').trim().toLowerCase()
}

/** A whole number of an attribute between bounds; the lower one where it says none. */
export const countOf = (element: HtmlElement, name: string, least: number, most: number): number => {
  const count = Number.parseInt(attributeOf(element, name) ?? '', 10)
  return Number.isNaN(count) ? least : Math.min(most, Math.max(least, count))
}

const NOT_SHOWN = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'del',
  'rp',
  'rt',
])

/** Whether a page shows what is in the element; rules of style sheets are not looked at. */
export const isShown = (element: HtmlElement): boolean =>
  !NOT_SHOWN.has(element.tagName) &&
  attributeOf(element, 'hidden') === undefined &&
  styleOf(element, 'display') !== 'none' &&
  !['hidden', 'collapse'].includes(styleOf(element, 'visibility') ?? '') &&
  styleOf(element, 'mso-hide') !== 'all'
