import type { DocumentReading, Finding } from '@/domain/planText/planReading'

/** What is to be said when the document is another commune's than the one it is read for; nothing when it may be its own. */
export const otherCommune = ({
  document,
  own,
}: {
  document: Pick<DocumentReading, 'commune' | 'communeCode'>
  own: { code: string | null; name: string }
}): Finding[] =>
  document.communeCode === null || own.code === null || document.communeCode === own.code
    ? []
    : [
        {
          level: 'error',
          code: 'import_other_commune',
          params: { named: document.commune ?? document.communeCode, own: own.name },
          source: null,
        },
      ]
