// Loaded by whatever Node there is: nothing newer than ES2018 here, in launch.mjs, messages.mjs, failure.mjs, exit-codes.mjs.
import { readFileSync } from 'fs'
import { EXIT } from './exit-codes.mjs'
import { Failure } from './failure.mjs'

/**
 * @param {string} version such as '20.20.2'
 * @param {string} range such as '>=20.9.0', the only form package.json uses
 * @returns {boolean} whether the version is in the range
 */
export const satisfies = (version, range) => {
  const have = numbersOf(version)
  const need = numbersOf(range)
  for (let i = 0; i < need.length; i += 1) {
    if (have[i] !== need[i]) return have[i] > need[i]
  }
  return true
}

/** Refuses a Node older than package.json's engines. Throws a Failure. */
export const requireNode = () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const range = manifest.engines.node
  const version = process.versions.node
  if (!satisfies(version, range)) throw new Failure(EXIT.node, 'node_too_old', { version, range })
}

const numbersOf = (text) =>
  text
    .replace(/^[^\d]*/, '')
    .split('.')
    .map((part) => parseInt(part, 10))
