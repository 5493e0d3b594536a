import { postAt } from '@/domain/approval/postAt'

const post = (role: string, from: string, to: string | null = null) => ({
  position: `p-${role}`,
  role,
  organisation: 'c1',
  from,
  to,
})
const focal = post('focal_officer', '2025-07-01')
const leader = post('commune_leader', '2026-01-01', '2026-06-30')
const at = (day: string, keys: string[] = [], posts = [focal, leader]) =>
  postAt({ posts, day, keys })?.role ?? null

describe('the post in which somebody acted', () => {
  it('is the one that was asked for, by role or by position', () => {
    expect(at('2026-03-01', ['role:commune_leader@c1'])).toBe('commune_leader')
    expect(at('2026-03-01', ['position:p-focal_officer'])).toBe('focal_officer')
  })

  it('is one that was held on that day, its first and last day among them', () => {
    expect(at('2026-06-30', ['role:commune_leader@c1'])).toBe('commune_leader')
    expect(at('2026-07-01', ['role:commune_leader@c1'])).toBe('focal_officer')
    expect(at('2025-06-30', ['role:focal_officer@c1'])).toBeNull()
  })

  it('is not guessed among several', () => {
    expect(at('2026-03-01')).toBeNull()
  })

  it('is the only one that somebody held', () => {
    expect(at('2026-08-01')).toBe('focal_officer')
  })
})
