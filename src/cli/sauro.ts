import { openApiDocument } from '@/http/openApiDocument'
import { routes } from '@/http/routes'
import { backup } from './backup'
import { benchLoad } from './benchLoad'
import { doctor } from './doctor'
import { makeOperator } from './makeOperator'
import { restore } from './restore'

/** The operator's commands. Results go to standard output, remarks to standard error; 0 done, 1 failed, 2 not understood. */
const commands: Record<string, (args: string[]) => Promise<number> | number> = {
  openapi: () => {
    process.stdout.write(`${JSON.stringify(openApiDocument({ routes: routes() }), null, 2)}\n`)
    return 0
  },
  doctor,
  operator: makeOperator,
  bench: benchLoad,
  backup,
  restore,
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  process.stderr.write(`sauro ${Object.keys(commands).join(' | ')}\n`)
  process.exit(2)
}
process.exit(await command(args))
