import type { IndicatorReading } from '../planReading'
import { readTarget } from '../readTarget'
import { isHeading, type Heading, type Item } from '../text/outline'
import { targetRead } from '../table/readIndicators'
import { findProseTarget } from './findProseTarget'

const SPECIFIC =
  /muc tieu (?:cu the|den|nam|chu yeu|phan dau)|(?:cac )?chi tieu (?:cu the|chu yeu|phan dau|chinh|co ban|can dat)|^(?:[ivx\d.]+\s*[.)-]?\s*)?(?:cac )?chi tieu$/
const GENERAL = /muc tieu (?:chung|tong quat)|muc dich|yeu cau|quan diem/
const ANY_GOAL = /muc tieu|chi tieu/
const LONGEST_HEADING = 160

/**
 * The indicators that a plan without a table of indicators states as sentences: everything under its heading of
 * specific goals, with or without a figure. A section is the heading directly above; numbers count within it.
 */
export const proseIndicators = ({ items }: { items: readonly Item[] }): IndicatorReading[] => {
  const inBody = items.filter(({ region }) => region === 'body' || region === 'annex')
  const specific = inBody.filter(({ above }) => above.some(isSpecific))
  const chosen = specific.length > 0 ? specific : inBody.filter(({ above }) => isUnderGoals(above))
  const parents = new Set(chosen.flatMap(({ above }) => above.map(({ lines }) => lines.join())))
  const counts = new Map<string, number>()
  return chosen
    .filter((item) => isStatement(item, parents))
    .map(({ paragraph, above }) => {
      const name = paragraph.mark?.rest ?? paragraph.plain
      const heading = above.at(-1)
      const code = heading?.code ?? ''
      const no = (counts.get(code) ?? 0) + 1
      counts.set(code, no)
      const found = findProseTarget({ text: name })
      const target = found?.target ?? readTarget({ text: '', unit: '' })
      return {
        section: heading ? { code, title: heading.title } : null,
        no: String(no),
        name,
        unit: found?.unit ?? '',
        targetText: found?.text ?? '',
        target: targetRead(target),
        targets: [],
        leadUnits: [],
        coordinatingUnits: [],
        ownerText: { lead: '', coordinate: '' },
        baselineText: '',
        note: '',
        origin: 'prose' as const,
        source: { lines: paragraph.lines },
        flags: [...target.flags, 'no_lead'],
      }
    })
}

/** Figures that sentences promise although a table lists the indicators: they are told, not taken. */
export const proseTargetsLeft = ({
  items,
}: {
  items: readonly Item[]
}): { text: string; lines: number[] }[] =>
  items.flatMap(({ paragraph, region, above }) => {
    if (
      region !== 'body' ||
      paragraph.mark?.kind !== 'dash' ||
      above.some(({ folded }) => /to chuc thuc hien/.test(folded))
    )
      return []
    return findProseTarget({ text: paragraph.mark.rest })
      ? [{ text: paragraph.mark.rest, lines: paragraph.lines }]
      : []
  })

const isSpecific = ({ folded }: Heading): boolean =>
  folded.length <= LONGEST_HEADING && SPECIFIC.test(folded) && !GENERAL.test(folded)

const isUnderGoals = (above: readonly Heading[]): boolean =>
  above.some(({ folded }) => folded.length <= LONGEST_HEADING && ANY_GOAL.test(folded)) &&
  !above.some(({ folded }) => GENERAL.test(folded))

/** A heading with something under it, a sentence that only announces and a remark in brackets state nothing. */
const isStatement = ({ paragraph }: Item, parents: ReadonlySet<string>): boolean =>
  !parents.has(paragraph.lines.join()) &&
  !/:$/.test(paragraph.plain) &&
  !/^\(.*\)$/.test(paragraph.plain) &&
  (paragraph.mark !== null
    ? paragraph.mark.rest.length > 8
    : !isHeading(paragraph) && findProseTarget({ text: paragraph.plain }) !== null)
