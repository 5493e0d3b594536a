import { say } from './messages.mjs'

/**
 * A refusal that ends the launcher with one sentence and one exit code, without a stack.
 * @param {number} exitCode one of EXIT
 * @param {string} key of a message
 * @param {Record<string, string | number>} [params] of that message
 * @param {string} [details] output of a program, printed above the sentence
 */
export class Failure extends Error {
  constructor(exitCode, key, params, details) {
    super(say(key, params))
    this.exitCode = exitCode
    this.key = key
    this.details = details
  }
}
