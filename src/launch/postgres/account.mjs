import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EXIT } from '../exit-codes.mjs'
import { Failure } from '../failure.mjs'

/**
 * @typedef {{ uid: number, gid: number, name: string }} Account
 */

/**
 * Whom PostgreSQL runs as, for it refuses to be root: whoever owns the data, else nobody.
 * @param {string} dataDir
 * @returns {Account | undefined} undefined where the launcher is not root and simply runs it
 */
export const postgresAccount = (dataDir) => {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  const owners = [join(dataDir, 'pg'), dataDir].map(ownerOf)
  for (const uid of [
    ...owners,
    ...accounts.filter(({ name }) => name === 'nobody').map((nobody) => nobody.uid),
  ]) {
    const account = uid ? accounts.find((each) => each.uid === uid) : undefined
    if (account) return account
  }
  throw new Failure(EXIT.database, 'no_account')
}

/**
 * Refuses a folder that the account cannot come to.
 * @param {string} folder
 * @param {Account | undefined} account
 */
export const requireEntrance = (folder, account) => {
  if (!account || canEnter(folder, account)) return
  const closed = ancestorsOf(folder).find((path) => !canEnter(path, account))
  throw new Failure(EXIT.folder, 'folder_not_traversable', { folder, closed, account: account.name })
}

/**
 * Gives a tree to the account.
 * @param {string} path
 * @param {Account | undefined} account
 */
export const giveTo = (path, account) => {
  if (!account) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) giveTo(child, account)
    else lchownSync(child, account.uid, account.gid)
  }
  chownSync(path, account.uid, account.gid)
}

/** @param {Account | undefined} account @returns {{ uid?: number, gid?: number }} for spawn */
export const asAccount = (account) => (account ? { uid: account.uid, gid: account.gid } : {})

/** Asked of the system rather than read from permission bits, which access lists and mounts may overrule. */
const canEnter = (folder, account) =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...asAccount(account) }).status === 0

const ancestorsOf = (folder) =>
  folder === dirname(folder) ? [folder] : [...ancestorsOf(dirname(folder)), folder]

const ownerOf = (path) => {
  try {
    return statSync(path).uid
  } catch {
    return undefined
  }
}

const readAccounts = () =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    // macOS writes nobody as -2
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }))
