import { env } from './env'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Where changes may come from: the server's own address, and its other loopback names where it runs on this machine. */
export const ownOrigins: string[] = (() => {
  const url = new URL(env.SERVER_URL)
  if (!loopback.includes(url.hostname)) return [url.origin]
  return loopback.map((host) => {
    const other = new URL(url)
    other.hostname = host
    return other.origin
  })
})()
