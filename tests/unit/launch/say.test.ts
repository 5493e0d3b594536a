import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@/launch/messages.mjs'
import { ROOT } from '@/launch/settings.mjs'

const sources = readdirSync(join(ROOT, 'src', 'launch'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs') && !file.endsWith('messages.mjs'))
  .map((file) => readFileSync(join(ROOT, 'src', 'launch', file), 'utf8'))
const messages = readFileSync(join(ROOT, 'src', 'launch', 'messages.mjs'), 'utf8')
const keys = [...messages.matchAll(/^ {2}(\w+): \[/gm)].map(([, key]) => key!)
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('say', () => {
  it('puts Vietnamese before English and fills both', () => {
    expect(say('not_built')).toMatch(/^Chưa có bản dựng.* · There is no build/)
    expect(say('variable_port', { value: '80a' }).match(/80a/g)).toHaveLength(2)
  })

  it('says once what is the same in both', () => {
    expect(say('port', { port: 3000 })).toBe('3000')
  })

  it.each(keys)('%s has the same places in both languages', (key) => {
    const text = say(key, new Proxy({}, { get: (_, name) => `{${String(name)}}` }))
    const [vietnamese, english = vietnamese] = text.split(' · ').map(placesOf)
    expect(vietnamese).toEqual(english)
  })

  it.each(keys.filter((key) => !/^(column|variable)_/.test(key)))('%s is said somewhere', (key) => {
    expect(sources.some((source) => source.includes(`'${key}'`) || source.includes(`${key}:`))).toBe(true)
  })
})
