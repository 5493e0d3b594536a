import fc from 'fast-check'

/**
 * Every run of the suites draws the same examples, so that a change is judged and not the day's luck. Look further
 * with `SEED=4711 RUNS=2000 npm test -- unit tests/unit/files`; what is found becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 57) })
