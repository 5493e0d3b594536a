type Node = { type?: unknown; text?: unknown; children?: unknown }

const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return ' '
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(textOf).join('')
}

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? (children as Node[]) : [])

const blocksOf = (node: Node): Node[] =>
  node.type === 'root' || node.type === 'list' ? childrenOf(node).flatMap(blocksOf) : [node]

/** The paragraphs and list items of a document of the editor, without their looks; none where there is no document. */
export const plainGoals = (goals: unknown): string[] => {
  const root = (goals as { root?: Node } | null)?.root
  return root === undefined
    ? []
    : blocksOf(root)
        .map((block) => textOf(block).trim())
        .filter((text) => text !== '')
}
