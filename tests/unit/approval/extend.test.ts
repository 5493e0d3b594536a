import { availableActions } from '@/domain/approval/availableActions'
import {
  answer,
  after,
  approve,
  lastEvent,
  recall,
  sendBack,
  situation,
  verdict,
  type World,
  world,
} from './world'
import {
  accepted,
  approvedUnit,
  commune,
  offeredTo,
  people,
  sentCommune,
  sentUnit,
  unissued,
  unit,
} from './watched'

const extend = (until: string | undefined = '2026-11-25', reason: string | undefined = 'Bão số 9') => ({
  type: 'extend' as const,
  until,
  reason,
})
const offered = (at: World) =>
  offeredTo(at, 'extend', (of, person) => availableActions(situation(of, person)))

describe('extend', () => {
  it('says until when, instead of when and why, and moves nothing', () => {
    const at = after(unit(), ['focal', extend('2026-11-25', ' Bão số 9 ')])
    expect(at.state).toEqual(unit().state)
    expect(lastEvent(at)).toMatchObject({
      from: 'draft',
      to: 'draft',
      reason: 'Bão số 9',
      detail: {
        extended: { from: '2026-11-14T16:59:59.999Z', until: '2026-11-25T16:59:59.999Z' },
        opened: [],
      },
    })
  })

  it.each([
    ['sent', sentUnit()],
    ['waiting for its number', unissued()],
  ])('leaves a document that is %s where it is', (_, at) => {
    const later = { ...at, now: '2026-11-23T03:00:00.000Z' }
    const { state } = after(later, ['leader', extend()])
    expect(state).toEqual(at.state)
    expect(lastEvent(after(later, ['leader', extend()])).step).toBe(at.state.step)
  })

  it('takes a moment as it is', () => {
    const at = after(unit(), ['focal', extend('2026-11-25T10:00:00+07:00')])
    expect(lastEvent(at).detail.extended?.until).toBe('2026-11-25T03:00:00.000Z')
  })

  it('is for the focal office and the leader on a unit report', () => {
    expect(offered(unit())).toEqual(['focal', 'leader'])
    expect(verdict(unit(), 'officer', extend())).toBe('forbidden not_an_extender')
  })

  it('is for the leader and the province on a commune report', () => {
    expect(offered(sentCommune())).toEqual(['leader', 'receiver', 'provinceLeader'])
    expect(verdict(commune(), 'focal', extend())).toBe('forbidden not_an_extender')
  })

  it('is for nobody on a plan', () => {
    expect(offered(world({ people }))).toEqual([])
  })

  it('is possible for somebody who wrote, sent or decided the document: it decides nothing', () => {
    const at = after(sentUnit({ editors: ['focal'] }), ['leader', extend()])
    expect(verdict(at, 'focal', extend())).toBe('accepted')
    const returned = after(sentUnit(), ['focal', sendBack()])
    expect(verdict(returned, 'focal', extend())).toBe('accepted')
  })

  it.each([
    ['approved', approvedUnit(), 'focal'],
    ['accepted', accepted(), 'receiver'],
  ])('is refused once the document is %s', (_, at, person) => {
    expect(verdict(at, person, extend())).toBe('rule already_closed')
  })

  it('is possible again once an approval is taken back', () => {
    expect(verdict(after(approvedUnit(), ['focal', recall]), 'focal', extend())).toBe('accepted')
  })

  it('is refused where nothing is due and nothing closes', () => {
    expect(verdict(unit({ dueAt: null }), 'focal', extend())).toBe('rule no_due_day')
    expect(offered(unit({ dueAt: null }))).toEqual([])
  })

  it('opens a document that is only ever locked', () => {
    const locked = { dueAt: null, locksAt: '2026-11-22T16:59:59.999Z' }
    expect(verdict(unit(locked), 'focal', extend('2026-11-23'))).toBe('accepted')
    expect(verdict(unit(locked), 'focal', extend('2026-11-22'))).toBe('rule until_out_of_range')
    expect(lastEvent(after(unit(locked), ['focal', extend('2026-11-23')])).detail.extended?.from).toBeNull()
  })

  it.each([
    ['before now', '2026-11-20T02:00:00.000Z', {}, '2026-11-20'],
    ['at this moment', '2026-11-20T03:00:00.000Z', {}, '2026-11-20'],
    ['the day it is due', '2026-11-30', { dueAt: '2026-11-30T16:59:59.999Z' }, '2026-11-30'],
    ['more than 60 days after the plan', '2027-03-02', {}, '2026-11-20'],
    ['a year of five digits', '9999-12-31T23:59:59-14:00', {}, '2026-11-20'],
    ['nothing', undefined, {}, '2026-11-20'],
    ['no moment', 'mai', {}, '2026-11-20'],
  ])('is refused until %s', (_, until, doc, afterDay) => {
    expect(answer(unit(doc), 'focal', { ...extend(), until })).toMatchObject({
      refusal: {
        kind: 'rule',
        code: 'until_out_of_range',
        path: 'until',
        params: { after: afterDay, to: '2027-03-01' },
      },
    })
  })

  it('reaches 60 days past the end of the plan', () => {
    expect(verdict(unit(), 'focal', extend('2027-03-01'))).toBe('accepted')
    expect(verdict(unit({ planTo: '2026-12-30' }), 'focal', extend('2027-03-01'))).toBe(
      'rule until_out_of_range',
    )
  })

  it('may lie before a lock that is still to come', () => {
    expect(verdict(unit({ locksAt: '2026-12-24T16:59:59.999Z' }), 'focal', extend('2026-11-25'))).toBe(
      'accepted',
    )
  })

  it('needs a reason', () => {
    expect(verdict(unit(), 'focal', extend('2026-11-25', ' '))).toBe('rule reason_required')
  })

  it('does not keep a decision from being taken or withdrawn', () => {
    const at = after(sentUnit(), ['leader', extend()])
    expect(availableActions(situation(at, 'officer'))).toEqual(['withdraw'])
    expect(after(at, ['focal', approve]).state.status).toBe('approved')
  })
})
