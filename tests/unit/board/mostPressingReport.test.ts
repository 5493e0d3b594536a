import { mostPressingReport } from '@/domain/board/mostPressingReport'

describe('the order of reports on a sheet', () => {
  it('is late, returned, not sent, on its way, done; equals stay as they were', () => {
    const reports = (['green', 'blue', 'grey', 'yellow', 'red', 'red'] as const).map((light, at) => ({
      light,
      at,
    }))
    expect(reports.sort(mostPressingReport).map(({ light, at }) => `${light} ${at}`)).toEqual([
      'red 4',
      'red 5',
      'yellow 3',
      'grey 2',
      'blue 1',
      'green 0',
    ])
  })
})
