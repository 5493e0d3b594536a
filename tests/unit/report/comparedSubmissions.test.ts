import { comparedSubmissions } from '@/domain/report/comparedSubmissions'

const event = (type: string, revision: number) => ({ type, revision })
const events = [
  event('submit', 2),
  event('return', 3),
  event('submit', 6),
  event('return', 7),
  event('submit', 9),
  event('approve', 10),
]
const revisions = (seenAt: number | null, of = events) => {
  const found = comparedSubmissions({ events: of, seenAt })
  return found === null ? null : [found.before.revision, found.now.revision]
}

describe('comparedSubmissions', () => {
  it('sets the last submission beside the newest that the reader could have seen before it', () => {
    expect(revisions(2)).toEqual([2, 9])
    expect(revisions(5)).toEqual([2, 9])
    expect(revisions(6)).toEqual([6, 9])
  })

  it('takes the one just before for whoever never looked, or not at any', () => {
    expect(revisions(null)).toEqual([6, 9])
    expect(revisions(1)).toEqual([6, 9])
  })

  it('takes the one just before for whoever looked at the last alone', () => {
    expect(revisions(10)).toEqual([6, 9])
  })

  it('has nothing to compare in a report that was never sent, or once', () => {
    expect(revisions(2, [])).toBeNull()
    expect(revisions(2, events.slice(0, 2))).toBeNull()
  })
})
