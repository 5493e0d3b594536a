import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A way to a database that can be cut, and led to another place.
 * @returns the url that goes through it, the same database by the same account
 */
export const wayTo = async (url: string) => {
  let { hostname, port } = new URL(url)
  let isCut = false
  const open = new Set<Socket>()
  const server: Server = createServer((near) => {
    open.add(near)
    near.on('error', () => undefined)
    if (isCut) return near.destroy()
    const far = connect(Number(port), hostname)
    open.add(far)
    far.on('error', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String((server.address() as { port: number }).port)
  const cut = (): void => {
    isCut = true
    for (const socket of open) socket.destroy()
    open.clear()
  }
  return {
    url: through.href,
    cut,
    /** From now on everybody comes to the server of that url. */
    leadTo: (other: string): void => {
      ;({ hostname, port } = new URL(other))
      isCut = false
    },
    close: (): void => {
      cut()
      server.close()
    },
  }
}
