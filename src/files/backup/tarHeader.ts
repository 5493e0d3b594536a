const BLOCK = 512
const MODE = '0000600'
const EMPTY_SUM = '        '

/** The size of every block of a tar archive, in bytes. */
export const TAR_BLOCK = BLOCK

/**
 * The header block of one entry of a ustar archive, which every tar reads.
 * @param name at most 100 bytes of ASCII
 * @param size of the content in bytes, below 8 GB
 * @param at the time the entry bears
 */
export const tarHeader = ({ name, size, at }: { name: string; size: number; at: Date }): Buffer => {
  if (Buffer.byteLength(name) > 100) throw new Error(`tar: name too long: ${name}`)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, 'ascii')
  block.write(MODE, 100, 'ascii')
  block.write('0000000', 108, 'ascii')
  block.write('0000000', 116, 'ascii')
  block.write(octal(size, 11), 124, 'ascii')
  block.write(octal(Math.floor(at.getTime() / 1000), 11), 136, 'ascii')
  block.write(EMPTY_SUM, 148, 'ascii')
  block.write('0', 156, 'ascii')
  block.write('ustar\u000000', 257, 'latin1')
  block.write(`${octal(sumOf(block), 6)}\u0000 `, 148, 'latin1')
  return block
}

/**
 * What a header block says; null for the empty block that ends an archive.
 * @returns 'damaged' where the block's own sum does not hold
 */
export const readTarHeader = (block: Buffer): { name: string; size: number } | null | 'damaged' => {
  if (block.every((byte) => byte === 0)) return null
  const said = parseInt(block.toString('latin1', 148, 154), 8)
  const blank = Buffer.from(block)
  blank.write(EMPTY_SUM, 148, 'ascii')
  const size = parseInt(block.toString('latin1', 124, 135), 8)
  if (said !== sumOf(blank) || !Number.isSafeInteger(size)) return 'damaged'
  return { name: block.toString('latin1', 0, 100).split('\u0000', 1)[0]!, size }
}

/** How many bytes of nothing follow a content, so that the next header begins a block. */
export const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')

const sumOf = (block: Buffer): number => block.reduce((sum, byte) => sum + byte, 0)
