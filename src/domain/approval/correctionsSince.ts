import type { Correction, LadderEvent } from './types'

/** A field that a decider corrected, by which event. */
export type Corrected<Event> = Correction & { event: Event }

/**
 * What deciders corrected since a document was last sent, by row (as in `compareContents`), the oldest first. Whoever
 * decides after them sees it beside the row, whether they look at the trail or not.
 */
export const correctionsSince = <Event extends Pick<LadderEvent, 'type' | 'detail'>>({
  events,
}: {
  events: readonly Event[]
}): Map<string, Corrected<Event>[]> => {
  const sent = events.findLastIndex(({ type }) => type === 'submit')
  const byRow = new Map<string, Corrected<Event>[]>()
  for (const event of events.slice(sent + 1))
    for (const one of event.detail.corrected ?? [])
      byRow.set(one.row, [...(byRow.get(one.row) ?? []), { ...one, event }])
  return byRow
}
