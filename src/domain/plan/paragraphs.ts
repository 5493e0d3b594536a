const node = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/** Plain paragraphs in the editor's format. */
export const paragraphs = (texts: readonly string[]) => ({
  root: {
    ...node,
    type: 'root',
    children: texts.map((text) => ({
      ...node,
      type: 'paragraph',
      textFormat: 0,
      children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
    })),
  },
})
