type Node = { type?: unknown; text?: unknown; children?: unknown }

/** Paragraphs, headings and list items each are a line; what has no text is left out. */
const LINES = ['paragraph', 'heading', 'listitem', 'quote']

/** The text of a plan's goals, as the editor keeps them, line by line. */
export const goalLines = ({ goals }: { goals: unknown }): string[] => {
  const root = (goals as { root?: Node } | null)?.root
  return root === undefined ? [] : linesIn(root)
}

const linesIn = (node: Node): string[] => {
  const children = childrenOf(node)
  if (!LINES.includes(String(node.type))) return children.flatMap(linesIn)
  const own = children.filter(({ type }) => type !== 'list')
  const below = children.filter(({ type }) => type === 'list')
  const text = own.map(textOf).join('').trim()
  return [...(text === '' ? [] : [text]), ...below.flatMap(linesIn)]
}

const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('')
}

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children)
    ? children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : []
