import type { DefaultServerCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<DefaultServerCellComponentProps, 'collectionSlug' | 'link' | 'rowData'> & {
  children: ReactNode
}

/** A list's cell, leading to its document where the list wants it to. */
export const LinkedCell = ({ children, collectionSlug, link, rowData }: Props) =>
  link ? (
    <a href={`/admin/collections/${collectionSlug}/${rowData.id}`}>{children}</a>
  ) : (
    <span>{children}</span>
  )
