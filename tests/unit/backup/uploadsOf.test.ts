import { uploadsOf } from '@/services/backup/uploadsOf'

describe('the collections that keep files', () => {
  it('are told by the configuration, with their tables and folders', () => {
    const collections = [
      { slug: 'plans' },
      { slug: 'attachments', upload: { staticDir: '/data/media' } },
      { slug: 'signed-copies', upload: { staticDir: '/data/media/signed' } },
      { slug: 'notes', upload: false },
    ]
    expect(uploadsOf({ collections, mediaDir: '/data/media' })).toEqual([
      { table: 'attachments', folder: '' },
      { table: 'signed_copies', folder: 'signed' },
    ])
  })
})
