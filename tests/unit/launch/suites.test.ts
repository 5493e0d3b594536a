import { chooseSuites, countJest, countPlaywright } from '@/launch/suites.mjs'

describe('chooseSuites', () => {
  it('means all when none is named', () => {
    expect(chooseSuites([])).toEqual({ suites: ['unit', 'int', 'documents', 'server', 'e2e'], passed: [] })
  })

  it('keeps their order and passes the rest on', () => {
    expect(chooseSuites(['e2e', 'int', 'report'])).toEqual({ suites: ['int', 'e2e'], passed: ['report'] })
  })

  it('knows the suite of a path', () => {
    expect(chooseSuites(['tests/unit/launch'])).toEqual({ suites: ['unit'], passed: ['tests/unit/launch'] })
  })
})

describe('countJest', () => {
  const root = '/here'
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numRuntimeErrorTestSuites: 1,
    testResults: [{ name: '/here/tests/unit/a.test.ts' }],
  }

  it('counts a file that cannot be run as a failure', () => {
    expect(countJest({ report, suites: ['unit'], root })).toEqual({ passed: 7, failed: 3, empty: [] })
  })

  it('counts a suite without tests as a failure', () => {
    expect(countJest({ report, suites: ['unit', 'int'], root })).toEqual({
      passed: 7,
      failed: 4,
      empty: ['int'],
    })
  })

  it('counts every suite as failed when jest wrote no report', () => {
    expect(countJest({ report: undefined, suites: ['unit', 'int'], root })).toMatchObject({
      passed: 0,
      failed: 2,
    })
  })
})

describe('countPlaywright', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] }
    expect(countPlaywright({ report })).toEqual({ passed: 5, failed: 2, empty: [] })
  })

  it('counts an error outside of the tests', () => {
    const report = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [{ message: 'set-up' }] }
    expect(countPlaywright({ report })).toMatchObject({ passed: 5, failed: 1 })
  })

  it.each([[undefined], [{ stats: { expected: 0, unexpected: 0, flaky: 0 } }]])(
    'counts nothing run as a failure',
    (report) => {
      expect(countPlaywright({ report })).toEqual({ passed: 0, failed: 1, empty: ['e2e'] })
    },
  )
})
