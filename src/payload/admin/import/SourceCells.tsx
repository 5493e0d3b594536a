import type { SourceLine } from '@/domain/planImport/sourceLines'
import type { Words } from '../adminSentences'

/** A row as it stands in the document, its cells apart. */
export const SourceCells = ({ lines, words }: { lines: readonly SourceLine[]; words: Words }) => (
  <div className="import__source">
    {lines.map((line) => (
      <p key={`${line.sheet ?? ''} ${line.lines[0]}`}>
        <small>{words('import.row.line', { line: line.lines[0] ?? 0, sheet: line.sheet ?? '' })}</small>
        {line.cells
          .filter((cell) => cell !== '')
          .map((cell, index) => (
            <span key={index}>{cell}</span>
          ))}
      </p>
    ))}
  </div>
)
