import type { Item } from '../text/outline'

const GENERAL = /muc tieu (?:chung|tong quat)|muc tieu, yeu cau chung/

/** The paragraphs under the heading of general goals, without their dashes. */
export const readGoals = ({ items }: { items: readonly Item[] }): string[] =>
  items.flatMap(({ paragraph, above, region }) => {
    const under = above.at(-1)
    const isGoal =
      region === 'body' && under !== undefined && GENERAL.test(under.folded) && under.folded.length < 120
    const text = paragraph.mark?.rest ?? paragraph.plain
    return isGoal && !text.endsWith(':') ? [text] : []
  })
