import { addressOf } from '@/domain/access/addressOf'

const from = (forwarded: string | null) => addressOf({ headers: { get: () => forwarded } })

describe('where a request comes from', () => {
  it('is what the nearest proxy says, not what the caller put before it', () => {
    expect([from('10.0.0.7'), from('1.2.3.4, 203.0.113.9')]).toEqual(['10.0.0.7', '203.0.113.9'])
  })

  it('is one place where nothing is said', () => {
    expect([from(null), from(''), from(' , ')]).toEqual(['direct', 'direct', 'direct'])
  })
})
