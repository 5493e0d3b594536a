type Asked = {
  total: number
  /** Rows on a page. */
  size: number
  /** The number of the page that is asked for, from 1, as an address carries it. */
  asked: string | null
}

export type PageOfRows = { page: number; pages: number; from: number; to: number }

/** Which rows of a list a page holds (`from` included, `to` not); what is no page of it is the first or the last. */
export const pagesOf = ({ total, size, asked }: Asked): PageOfRows => {
  const pages = Math.max(1, Math.ceil(total / size))
  const wanted = asked !== null && /^\d{1,5}$/.test(asked) ? Number(asked) : 1
  const page = Math.min(Math.max(1, wanted), pages)
  return { page, pages, from: (page - 1) * size, to: Math.min(page * size, total) }
}
