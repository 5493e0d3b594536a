import type { Bucket } from '@/domain/board/types'

/** The lights as addresses name them. */
export const bucketWords = {
  red: 'do',
  yellow: 'vang',
  green: 'xanh',
  not_due: 'chua-den-ky',
  missing: 'thieu',
  unjudged: 'chua-danh-gia',
  grey: 'xam',
} as const satisfies Record<Bucket | 'grey', string>

export type AskedBucket = keyof typeof bucketWords

export const askedBuckets = Object.keys(bucketWords) as AskedBucket[]

export const lightOf = (bucket: Bucket): 'red' | 'yellow' | 'green' | 'grey' =>
  bucket === 'red' || bucket === 'yellow' || bucket === 'green' ? bucket : 'grey'
