import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Pdf = { pages: string[]; fonts: { name: string; isEmbedded: boolean }[] }

const said = (command: string, args: string[]): string => execFileSync(command, args, { encoding: 'utf8' })

/** Opens files of an office and prints them, all in one go, into `folder`. Throws where one cannot be opened. */
export const printAll = ({ files, folder }: { files: readonly string[]; folder: string }): void => {
  const office = process.env.SOFFICE_PATH
  if (office === undefined) throw new Error('These tests need the office that `npm test` finds.')
  const profile = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'office-'))
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'pipe', timeout: 110_000 },
  )
}

/** What is on the pages of a printed file, and in which fonts. */
export const readPdf = (file: string): Pdf => {
  const fonts = said('pdffonts', [file]).trim().split('\n').slice(2)
  return {
    // Each page ends with a form feed.
    pages: said('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1),
    fonts: fonts.map((line) => ({
      name: line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, ''),
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    })),
  }
}

/** A text without the breaks and gaps that its lines on paper have. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
