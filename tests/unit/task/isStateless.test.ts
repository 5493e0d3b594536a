import { isStateless } from '@/domain/task/isStateless'

const empty = { status: null, progress: null, result: null, difficulty: null, documentNumber: null }

it.each([
  ['nothing was said', null, false],
  ['all is empty', { ...empty, result: '' }, false],
  ['a progress alone', { ...empty, progress: 0 }, true],
  ['a result alone', { ...empty, result: 'Đã họp' }, true],
  ['a document alone', { ...empty, documentNumber: '12/KH-UBND' }, true],
  ['a state is there', { ...empty, status: 'done' as const, progress: 100 }, false],
])('%s', (_, said, expected) => expect(isStateless(said)).toBe(expected))
