process.env.SAURO_OFFLINE = '1'

type AnyField = {
  name?: string
  label?: unknown
  type: string
  fields?: AnyField[]
  tabs?: { label?: unknown; fields: AnyField[] }[]
  admin?: { hidden?: boolean; disabled?: boolean }
}

const ofPayload = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'email',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'salt',
  'hash',
  'loginAttempts',
  'lockUntil',
  'sessions',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
])

const isWorded = (label: unknown): boolean =>
  label !== null &&
  typeof label === 'object' &&
  ['vi', 'en'].every((language) => {
    const words = (label as Record<string, unknown>)[language]
    return typeof words === 'string' && words !== '' && !/^[a-z]+\.[a-zA-Z.-]+$/.test(words)
  })

const unworded = (fields: AnyField[], path: string): string[] =>
  fields.flatMap((field) => {
    const here = field.name ? `${path}.${field.name}` : path
    const own =
      field.name && !ofPayload.has(field.name) && !field.admin?.hidden && !isWorded(field.label) ? [here] : []
    const tabs = (field.tabs ?? []).flatMap((tab) => [
      ...(isWorded(tab.label) ? [] : [`${here} tab`]),
      ...unworded(tab.fields, here),
    ])
    const inner = field.admin?.disabled ? [] : unworded(field.fields ?? [], here)
    return [...own, ...tabs, ...inner]
  })

it('every collection, field and tab of the panel has words in Vietnamese and English', async () => {
  const { default: config } = await import('@payload-config')
  const { collections } = await config
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  expect(own.length).toBeGreaterThan(15)
  const missing = own.flatMap(({ slug, labels, fields }) => [
    ...(isWorded(labels.singular) && isWorded(labels.plural) ? [] : [slug]),
    ...unworded(fields as AnyField[], slug),
  ])
  expect(missing).toEqual([])
})

it('no field of the panel is one whose editor would come from the internet', async () => {
  const { default: config } = await import('@payload-config')
  const { collections } = await config
  const foreign = collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) =>
      flattenedFields
        .filter((field) => field.type === 'json' || field.type === 'code')
        .map((field) => `${slug}.${field.name}`),
    )
  expect(foreign).toEqual([])
})
