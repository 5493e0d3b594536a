/** The smallest document that passes for a PDF. */
export const samplePdf = (): Blob =>
  new Blob(
    [
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\nxref\n0 4\n0000000000 65535 f \n',
      'trailer<</Size 4/Root 1 0 R>>\nstartxref\n160\n%%EOF\n',
    ],
    { type: 'application/pdf' },
  )
