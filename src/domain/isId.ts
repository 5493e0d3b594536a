const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text, as it stands in an address, can be the id of a record at all. */
export const isId = (text: string): boolean => ID.test(text)
