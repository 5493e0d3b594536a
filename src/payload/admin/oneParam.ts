type Params = { [key: string]: string | string[] | undefined } | undefined

/** One value of an address's query; null when it is not there, empty, or there more than once. */
export const oneParam = (params: Params, name: string): string | null => {
  const said = params?.[name]
  return typeof said === 'string' && said !== '' ? said : null
}
