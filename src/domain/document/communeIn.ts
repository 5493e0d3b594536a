/** The commune as an issuer's name has it: 'Xã Lộc Ninh' of 'UBND xã Lộc Ninh'; null where it names none. A plan keeps the name it was issued under. */
export const communeIn = ({ issuer }: { issuer: string }): string | null => {
  const found = /(?:^|\s)(xã|phường|đặc khu)\s+(\p{Lu}.*)$/iu.exec(issuer)
  if (found === null) return null
  const [, kind = '', name = ''] = found
  return `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1).toLocaleLowerCase('vi')} ${name}`
}
