import { availableActions } from '@/domain/approval/availableActions'
import { after, answer, lastEvent, sendBack, situation, verdict, type World } from './world'
import { accepted, approvedUnit, offeredTo, row, sentUnit, unit } from './watched'

const reply = (reason: string | undefined = 'Do mưa lũ', about: typeof row = row) => ({
  type: 'answer' as const,
  row: about,
  reason,
})
const asked = { asked: [row] }
const offered = (at: World) =>
  offeredTo(at, 'answer', (of, person) => availableActions(situation(of, person)))

describe('answer', () => {
  it('answers for a row and moves nothing, after the approval too', () => {
    const at = after(approvedUnit(asked), ['officer', reply(' Do mưa lũ ')])
    expect(at.state).toEqual(approvedUnit().state)
    expect(lastEvent(at)).toMatchObject({
      from: 'approved',
      to: 'approved',
      reason: 'Do mưa lũ',
      detail: { about: row, opened: [] },
    })
  })

  it.each([
    ['being written', unit(asked)],
    ['sent', sentUnit(asked)],
    ['returned', after(sentUnit(asked), ['focal', sendBack()])],
    ['approved', approvedUnit(asked)],
  ])('is for the unit’s officers and head on a report that is %s', (_, at) => {
    expect(offered(at)).toEqual(['officer', 'head'])
  })

  it('is for the focal office on a commune report', () => {
    expect(offered(accepted(asked))).toEqual(['focal'])
  })

  it('is for nobody else', () => {
    expect(verdict(sentUnit(asked), 'leader', reply())).toBe('forbidden not_the_one_asked')
    expect(verdict(sentUnit(asked), 'neighbour', reply())).toBe('forbidden not_the_one_asked')
  })

  it('is refused where nothing was asked', () => {
    expect(verdict(sentUnit(), 'officer', reply())).toBe('rule no_open_question')
    expect(offered(sentUnit())).toEqual([])
  })

  it.each([
    ['another row', { kind: 'indicator', id: 'i2' }],
    ['a task of the same id', { kind: 'task', id: 'i1' }],
  ])('is refused for %s', (_, about) => {
    expect(answer(sentUnit(asked), 'officer', reply('Do mưa lũ', about as typeof row))).toMatchObject({
      refusal: { kind: 'rule', code: 'not_asked', path: 'row' },
    })
  })

  it('needs words', () => {
    expect(verdict(sentUnit(asked), 'officer', reply(' '))).toBe('rule reason_required')
  })
})
