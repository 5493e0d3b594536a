import { bulkWarnings } from '@/domain/report/bulkWarnings'

const row = (...flags: string[]) => ({ id: 'r', flags })
const quiet: Parameters<typeof bulkWarnings>[0] = {
  rows: { indicators: [row('joint')], tasks: [row()] },
  lookedAt: null,
  sentAt: 5,
  isLate: false,
}

describe('what speaks against approving a report among many', () => {
  it.each([
    ['nothing', {}, []],
    ['a figure to look at again', { rows: { indicators: [row('jump')], tasks: [] } }, ['doubtful_figures']],
    [
      'a task to look at again',
      { rows: { indicators: [], tasks: [row('product_missing')] } },
      ['doubtful_figures'],
    ],
    ['a submission after the last look', { lookedAt: 4 }, ['changed_since_look']],
    ['no submission after the last look', { lookedAt: 5 }, []],
    ['a late submission', { isLate: true }, ['sent_late']],
  ])('%s', (_, over, expected) => {
    expect(bulkWarnings({ ...quiet, ...over })).toEqual(expected)
  })
})
