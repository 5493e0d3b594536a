/** Keeps a file under the name the server gives it; false where the answer is none. */
export const saveFile = async (address: string): Promise<boolean> => {
  const answer = await fetch(address)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  if (!answer.ok || name === undefined) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return true
}
