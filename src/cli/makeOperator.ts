import { z } from 'zod'
import { makeOperator as make } from '@/services/person/makeOperator'
import { openPayload } from './openPayload'

const asked = z.object({ email: z.email(), name: z.string().min(2).max(120) })

/** `operator EMAIL NAME`: the first system administrator. Prints the link by which they set their password. */
export const makeOperator = async ([email, ...name]: string[]): Promise<number> => {
  const person = asked.safeParse({ email, name: name.join(' ') })
  if (!person.success) {
    process.stderr.write('sauro operator EMAIL NAME\n')
    return 2
  }
  const payload = await openPayload()
  const link = await make({ payload, ...person.data })
  if (link === null) {
    process.stderr.write(`${person.data.email}: account exists\n`)
    return 1
  }
  process.stdout.write(`${link}\n`)
  return 0
}
