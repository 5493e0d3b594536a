import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { Item } from '../text/outline'

const INDICATORS = /gồm(?:\s+có)?:?\s+(\d{1,3})\s+chỉ\s+tiêu/iu
const TASKS = /gồm(?:\s+có)?:?\s+(?:\d{1,3}\s+chỉ\s+tiêu(?:,|\s+và|;)?\s+)?(\d{1,3})\s+nhiệm\s+vụ/iu

/** A sentence that says how many indicators or tasks the plan has ('gồm 46 chỉ tiêu và 23 nhiệm vụ'), and another number found. */
export const checkAnnounced = ({
  items,
  indicators,
  tasks,
}: {
  items: readonly Item[]
  indicators: number
  tasks: number
}): Finding[] =>
  [
    { words: INDICATORS, found: indicators },
    { words: TASKS, found: tasks },
  ].flatMap(({ words, found }) => {
    for (const { paragraph, region } of items) {
      const declared = region === 'foot' ? undefined : words.exec(paragraph.plain)?.[1]
      if (declared === undefined) continue
      return Number(declared) === found
        ? []
        : [finding('count_differs', { declared: Number(declared), found }, paragraph.lines)]
    }
    return []
  })
