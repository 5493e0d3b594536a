import { doubtsOf, mendableDoubtsOf } from '@/domain/report/doubtsOf'

const form = {
  indicators: [
    { id: 'a', flags: ['percent_over_100'], returned: 'Sai' },
    { id: 'b', flags: ['joint', 'owner_assumed', 'override', 'lead_chosen'] },
    { id: 'c', flags: ['joint', 'percent_over_100'] },
  ],
  tasks: [{ id: 'd', flags: ['done_without_result'] }],
}

describe('doubtsOf', () => {
  it('names the rows to look at again, and none for what is merely to be known', () => {
    expect(doubtsOf(form)).toEqual([
      { id: 'a', kind: 'indicator', flags: ['percent_over_100'] },
      { id: 'c', kind: 'indicator', flags: ['percent_over_100'] },
      { id: 'd', kind: 'task', flags: ['done_without_result'] },
    ])
  })

  it('names those that may be mended: the returned ones once single rows came back', () => {
    expect(mendableDoubtsOf(form)).toEqual([{ id: 'a', kind: 'indicator', flags: ['percent_over_100'] }])
    const whole = { ...form, indicators: form.indicators.map(({ id, flags }) => ({ id, flags })) }
    expect(mendableDoubtsOf(whole)).toEqual(doubtsOf(form))
  })
})
