import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isAlive } from '@/launch/process-identity.mjs'
import { runProcess, startProcess } from '@/launch/processes.mjs'
import { ROOT } from '@/launch/settings.mjs'

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}
/** Ignores being asked to end, and so does what it starts. */
const STUBBORN = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);
  if (!process.argv[1]) console.log(require('child_process').spawn(process.execPath, ['-e', process.env.STUBBORN, 'child']).pid)`

const cleanups: (() => void)[] = []
const onTestEnd = (cleanup: () => void) => cleanups.push(cleanup)
afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()))

describe('a program under guard', () => {
  it('gives its output and its exit code', async () => {
    const command = process.execPath
    const script = "console.log('out'); console.error('err'); process.exit(7)"
    const result = await runProcess({ command, args: ['-e', script] })
    expect(result).toMatchObject({ code: 7, stdout: 'out\n' })
    expect(result.text).toContain('err')
  })

  it('tells that a command does not exist', async () => {
    const result = await runProcess({ command: '/nowhere/to/be/found', args: [] })
    expect(result).toMatchObject({ code: 127, text: expect.stringContaining('ENOENT') })
  })

  it('is ended when it takes too long', async () => {
    const result = await runProcess({
      command: process.execPath,
      args: ['-e', 'setInterval(() => {}, 1000)'],
      timeoutMs: 200,
    })
    expect(result.isTimeout).toBe(true)
  })

  it('is ended by force, with what it started, when it does not end by itself', async () => {
    const env = { ...process.env, STUBBORN }
    const program = startProcess({
      command: process.execPath,
      args: ['-e', STUBBORN],
      env,
      output: 'pipe',
      graceMs: 100,
    })
    const [line] = (await once(program.stdout!, 'data')) as [Buffer]
    const grandchild = Number(line.toString())
    await program.stop()
    await until(() => !isAlive(grandchild))
    expect(isAlive(await program.programPid)).toBe(false)
  })

  it('does not outlive a launcher that is killed', async () => {
    const script = `import { startProcess } from ${JSON.stringify(join(ROOT, 'src/launch/processes.mjs'))}
      const program = startProcess({ command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] })
      console.log(await program.programPid)`
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script])
    onTestEnd(() => launcher.kill('SIGKILL'))
    const [line] = (await once(launcher.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString())
    expect(isAlive(pid)).toBe(true)
    launcher.kill('SIGKILL')
    await until(() => !isAlive(pid))
  })
})
