import { requireNode } from './node-version.mjs'

/**
 * Starts a command: first the Node version, then the command's own module, which may use what that Node offers.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number | void> }>} load imports the command
 */
export const launch = (load) => {
  try {
    requireNode()
  } catch (refusal) {
    process.stderr.write(`✗ ${refusal.message}\n`)
    process.exit(refusal.exitCode)
  }
  void import('./lifecycle.mjs').then(({ run }) => run(load))
}
