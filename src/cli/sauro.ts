import type { Command } from './command'

/**
 * The operator's commands. Results go to standard output, remarks to standard error; 0 done, 1 failed, 2 not understood
 * or refused. Each is loaded when it is asked for: a trial import needs neither the application nor its settings.
 */
const commands: Record<string, () => Promise<Command>> = {
  openapi: async () => (await import('./printOpenApi')).printOpenApi,
  doctor: async () => (await import('./doctor')).doctor,
  operator: async () => (await import('./makeOperator')).makeOperator,
  bench: async () => (await import('./benchLoad')).benchLoad,
  backup: async () => (await import('./backup')).backup,
  restore: async () => (await import('./restore')).restore,
  import: async () => (await import('./importPlan')).importPlan,
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  process.stderr.write(`sauro ${Object.keys(commands).join(' | ')}\n`)
  process.exit(2)
}
process.exit(await (await command())(args))
