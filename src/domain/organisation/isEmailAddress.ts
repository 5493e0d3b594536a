const ADDRESS = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]{2,}$/

/** Whether a trimmed text can be the address of one person: with a domain that has an ending, and nothing beside it. */
export const isEmailAddress = (text: string): boolean => ADDRESS.test(text)
