import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { hashInput, verifyChain } from '@/domain/approval/chain'
import { after, approve, sendBack, submit, world } from './world'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const sealed = (events: object[]) => {
  let prevHash: string | null = null
  return events.map((event, index) => {
    const numbered = { ...event, seq: index + 1 }
    const link = { ...numbered, prevHash, hash: hash(hashInput({ prevHash, event: numbered })) }
    prevHash = link.hash
    return link
  })
}

const history = sealed(
  after(world(), ['an', submit], ['binh', sendBack()], ['an', submit], ['binh', approve]).events,
)

const intact = (events: typeof history) => verifyChain({ events, hash })

describe('hashInput', () => {
  it('does not depend on the order of keys at any depth', () => {
    const one = hashInput({ prevHash: null, event: { a: 1, b: { c: [{ d: 1, e: 2 }], f: 'x' } } })
    const other = hashInput({ prevHash: null, event: { b: { f: 'x', c: [{ e: 2, d: 1 }] }, a: 1 } })
    expect(one).toBe(other)
  })

  it('reads an absent value and null alike', () => {
    const absent = hashInput({ prevHash: null, event: { a: 1, b: undefined } })
    expect(absent).toBe(hashInput({ prevHash: null, event: { a: 1, b: null } }))
    expect(absent).toBe(hashInput({ prevHash: null, event: { a: 1 } }))
  })

  it('differs with the hash before it', () => {
    expect(hashInput({ prevHash: 'x', event: {} })).not.toBe(hashInput({ prevHash: 'y', event: {} }))
  })

  it('is JSON that reads back as the event', () => {
    const event = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
    )
    fc.assert(
      fc.property(event, (of) => {
        const read = JSON.parse(hashInput({ prevHash: 'h', event: of })) as {
          event: object
          prevHash: string
        }
        expect(Object.entries(read.event).sort()).toEqual(Object.entries(of).sort())
        expect(read.prevHash).toBe('h')
      }),
      { numRuns: 50 },
    )
  })
})

describe('verifyChain', () => {
  it('accepts an untouched history', () => {
    expect(intact(history)).toBe(true)
  })

  it('accepts it after a round trip through storage', () => {
    expect(intact(JSON.parse(JSON.stringify(history)) as typeof history)).toBe(true)
  })

  it('accepts a document without a history', () => {
    expect(intact([])).toBe(true)
  })

  it('finds any event whose content was changed', () => {
    const forged = history.map((_, index) =>
      history.map((event, at) => (at === index ? { ...event, actor: 'forger' } : event)),
    )
    expect(forged.map(intact)).toEqual(history.map(() => false))
  })

  it('finds an event that was changed together with its own hash', () => {
    const forged = history.map((event, index) => {
      if (index !== 1) return event
      const { hash: _, prevHash, ...content } = { ...event, actor: 'forger' }
      return { ...content, prevHash, hash: hash(hashInput({ prevHash, event: content })) }
    })
    expect(intact(forged)).toBe(false)
  })

  it('finds an event that was taken out, moved or put in twice', () => {
    const [first, second, ...rest] = history
    expect(intact([first!, ...rest])).toBe(false)
    expect(intact([second!, first!, ...rest])).toBe(false)
    expect(intact([first!, first!, second!, ...rest])).toBe(false)
    expect(intact(history.slice(1))).toBe(false)
  })

  it('finds a gap in the numbers although every hash fits', () => {
    const event = { seq: 2 }
    expect(intact([{ ...event, prevHash: null, hash: hash(hashInput({ prevHash: null, event })) }])).toBe(
      false,
    )
  })

  it('finds a history that starts from another one', () => {
    const event = { seq: 1 }
    expect(intact([{ ...event, prevHash: 'x', hash: hash(hashInput({ prevHash: 'x', event })) }])).toBe(false)
  })
})
