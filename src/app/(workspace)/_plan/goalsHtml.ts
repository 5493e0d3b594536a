import { defaultHTMLConverters, convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'

type Html = Parameters<typeof convertLexicalToHTML>[0]
type Converters = Exclude<NonNullable<Html['converters']>, (args: never) => unknown>

/** Deeper headings than a part of the page has; boxes that look clickable, and files, have no place in a document. */
const converters = {
  ...defaultHTMLConverters,
  heading: ({ node, nodesToHTML }) => `<h3>${nodesToHTML({ nodes: node.children }).join('')}</h3>`,
  list: ({ node, nodesToHTML }) => {
    const tag = node.listType === 'number' ? 'ol' : 'ul'
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  upload: () => '',
  relationship: () => '',
  unknown: () => '',
} as Converters

/** The text of a plan's goals as HTML: every word escaped by Payload's converters, links only to safe addresses. '' without any. */
export const goalsHtml = (goals: unknown): string =>
  goals === null || goals === undefined
    ? ''
    : convertLexicalToHTML({ data: goals as Html['data'], converters, disableContainer: true })
