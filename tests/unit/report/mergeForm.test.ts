import { writeFormBase } from '@/domain/report/formBase'
import { BASE, CHOICE, MARK, mergeForm } from '@/domain/report/mergeForm'
import { printEntries } from '@/domain/report/printEntries'
import { settleConflicts } from '@/domain/report/settleConflicts'
import { formWith, indicator } from './forms'

const withValues = (values: Record<string, number | null>, results: string | null = null) =>
  printEntries(
    formWith({
      indicators: Object.entries(values).map(([id, value]) => indicator({ id, current: { value } })),
      narrative: { results, difficulties: null, proposals: null, nextSteps: null },
    }),
  )

type Meeting = {
  before: Record<string, number | null>
  now: Record<string, number | null>
  mine: Record<string, string>
  more?: Record<string, string>
  isStale?: boolean
}

/** A form that was shown with `before`, was typed over with `mine`, and meets what is stored `now`. */
const meet = ({ before, now, mine, more = {}, isStale = true }: Meeting) => {
  const shown = withValues(before)
  const texts = Object.assign({}, ...shown.values())
  return mergeForm({
    sent: {
      ...texts,
      ...Object.fromEntries(Object.entries(mine).map(([id, text]) => [`v.${id}.value`, text])),
      [BASE]: writeFormBase(shown),
      ...more,
    },
    printed: withValues(now),
    isStale,
  })
}

describe('a form that meets what others have saved meanwhile', () => {
  it('keeps what only this person changed', () => {
    const { mine, conflicts } = meet({ before: { a: 1, b: 2 }, now: { a: 1, b: 2 }, mine: { a: '5' } })
    expect([mine['v.a.value'], conflicts]).toEqual(['5', []])
  })

  it('leaves alone what only others changed', () => {
    const { mine, theirs, conflicts } = meet({
      before: { a: 1, b: 2 },
      now: { a: 1, b: 9 },
      mine: { a: '5' },
    })
    expect([theirs, conflicts, 'v.b.value' in mine]).toEqual([['v.b'], [], false])
  })

  it('asks where both changed to different things, and chooses for nobody', () => {
    const { conflicts } = meet({ before: { a: 1 }, now: { a: 9 }, mine: { a: '5' } })
    expect(conflicts).toEqual([{ part: 'v.a', choice: null }])
  })

  it('does not ask where both wrote the same', () => {
    const { conflicts, mine, theirs } = meet({ before: { a: 1 }, now: { a: 5 }, mine: { a: '5' } })
    expect([conflicts, mine, theirs]).toEqual([[], {}, []])
  })

  it('counts emptying a row as a change', () => {
    expect(meet({ before: { a: 1 }, now: { a: 9 }, mine: { a: '' } }).conflicts).toHaveLength(1)
    expect(meet({ before: { a: 1 }, now: { a: null }, mine: { a: '5' } }).conflicts).toHaveLength(1)
  })

  it('asks about every difference when it does not say what it was shown with', () => {
    const { conflicts } = meet({ before: { a: 1 }, now: { a: 9 }, mine: {}, more: { [BASE]: '' } })
    expect(conflicts).toEqual([{ part: 'v.a', choice: null }])
  })

  it('asks nothing as long as the report has not moved on', () => {
    const { conflicts, mine } = meet({
      before: { a: 1 },
      now: { a: 1 },
      mine: { a: '5' },
      more: { [BASE]: '' },
      isStale: false,
    })
    expect([conflicts, mine['v.a.value']]).toEqual([[], '5'])
  })

  it('goes on asking at the new revision until somebody has chosen', () => {
    const again = (more: Record<string, string>) =>
      settleConflicts(
        meet({
          before: { a: 9 },
          now: { a: 9 },
          mine: { a: '5' },
          isStale: false,
          more: { [`${MARK}v.a`]: '1', ...more },
        }),
      )
    expect(again({}).problems).toEqual([{ kind: 'conflict', code: 'version_not_chosen', path: 'v.a' }])
    expect(again({ [`${CHOICE}v.a`]: 'mine' })).toMatchObject({ typed: { 'v.a.value': '5' }, problems: [] })
    expect(again({ [`${CHOICE}v.a`]: 'theirs' })).toEqual({ typed: {}, problems: [] })
  })

  it('treats the narrative and the declaration like rows', () => {
    const shown = withValues({}, 'Một')
    const { conflicts } = mergeForm({
      sent: { 'n.results': 'Hai', 'asks.nothing': '1', nothing: '1', [BASE]: writeFormBase(shown) },
      printed: withValues({}, 'Ba'),
      isStale: true,
    })
    expect(conflicts).toEqual([{ part: 'n.results', choice: null }])
  })
})
