/**
 * Stands between the launcher and a program it starts, in a process group of its own: when the launcher ends in
 * whatever way, kill -9 too, the pipe it holds closes and the program is ended with everything it started.
 *
 * Run as: node guard.mjs '{"command":…,"args":[…],"input":"ignore","signal":"SIGTERM","graceMs":10000,…}'
 * with the pipe as file descriptor 3
 */
import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { constants } from 'node:os'
import { whenUnused } from './postgres/leases.mjs'

const { command, args, cwd, input, signal, graceMs, uid, gid, leases } = JSON.parse(process.argv[2])

const program = spawn(command, args, { cwd, uid, gid, stdio: [input, 'inherit', 'inherit'] })
let isEnding = false

const end = () => {
  if (isEnding) return
  isEnding = true
  program.kill(signal)
  setTimeout(killGroup, graceMs)
}

const killGroup = () => process.kill(-process.pid, 'SIGKILL')

const launcherGone = () => (leases ? whenUnused(leases, end) : end())

program.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
program.on('exit', (code, endedBy) => {
  if (isEnding) killGroup()
  process.exit(endedBy ? 128 + constants.signals[endedBy] : code)
})
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, end)
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const pipe = new Socket({ fd: 3, readable: true, writable: true })
  .once('close', launcherGone)
  .on('error', () => {})
  .resume()
if (program.pid) pipe.write(String(program.pid))
