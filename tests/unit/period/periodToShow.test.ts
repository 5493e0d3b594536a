import { periodToShow } from '@/domain/period/periodToShow'

const shownOf = (opened: string[], asked: string | null = null) => {
  const choice = periodToShow({ opened, asked })
  return choice === null ? null : [choice.shown.key, choice.choices.map(({ key }) => key)]
}

describe('the period to show', () => {
  it('is the newest month, though a longer period ends later', () => {
    expect(shownOf(['2026-09', '2026', '2026-11', '2026-10'])).toEqual([
      '2026-11',
      ['2026', '2026-11', '2026-10', '2026-09'],
    ])
  })

  it('is the newest of any kind where no month is open', () => {
    expect(shownOf(['2026-Q1', '2026-Q2'])?.[0]).toBe('2026-Q2')
  })

  it('is what is asked for, among the choices though nobody has opened it', () => {
    expect(shownOf(['2026-11'], '2026-10')).toEqual(['2026-10', ['2026-11', '2026-10']])
    expect(shownOf([], '2026-10')).toEqual(['2026-10', ['2026-10']])
  })

  it('is none for what is no key, and while nothing was ever opened', () => {
    expect(shownOf(['2026-11'], '2026-13')).toBeNull()
    expect(shownOf([])).toBeNull()
  })

  it('offers each period once', () => {
    expect(shownOf(['2026-11', '2026-11'], '2026-11')?.[1]).toEqual(['2026-11'])
  })
})
