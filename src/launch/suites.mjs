import { isAbsolute, relative, sep } from 'node:path'

/** In the order they run: what is quick to fail first. */
export const SUITES = ['unit', 'int', 'documents', 'server', 'e2e']

/**
 * Reads the arguments of `npm test`: names of suites, or paths in them; everything else goes on to their runners.
 * @param {string[]} args
 * @returns {{ suites: string[], passed: string[] }} all suites when none is meant
 */
export const chooseSuites = (args) => {
  const named = args.filter((arg) => SUITES.includes(arg))
  const passed = args.filter((arg) => !SUITES.includes(arg))
  const meant = passed.map((arg) => /^tests\/([^/]+)/.exec(arg)?.[1])
  const suites = SUITES.filter((suite) => named.includes(suite) || meant.includes(suite))
  return { suites: suites.length > 0 ? suites : SUITES, passed }
}

/**
 * Counts what jest reports with --json. A file that cannot be run counts as one failure, and so does a suite without tests.
 * @param {{ report: any, suites: string[], root: string }} outcome report undefined where jest wrote none
 * @returns {{ passed: number, failed: number, empty: string[] }} empty: suites that ran nothing
 */
export const countJest = ({ report, suites, root }) => {
  const results = report?.testResults ?? []
  const found = new Set(results.map(({ name }) => suiteOf(root, name)))
  const empty = suites.filter((suite) => !found.has(suite))
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0) + empty.length,
    empty,
  }
}

/**
 * Counts what Playwright reports. A test that passed only when repeated counts as failed.
 * @param {{ report: any }} outcome report undefined where Playwright wrote none
 * @returns {{ passed: number, failed: number, empty: string[] }}
 */
export const countPlaywright = ({ report }) => {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  const errors = report?.errors?.length ?? 0
  const isEmpty = expected + unexpected + flaky + errors === 0
  return {
    passed: expected,
    failed: unexpected + flaky + errors + (isEmpty ? 1 : 0),
    empty: isEmpty ? ['e2e'] : [],
  }
}

const suiteOf = (root, file) => {
  const path = relative(root, file)
  return isAbsolute(path) ? undefined : path.split(sep)[1]
}
