/** A command of the operator's tool: its arguments in, its exit code out. */
export type Command = (args: string[]) => Promise<number> | number
