const OPEN = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** The short names under which the readers know a namespace, whatever prefix a file gives it. */
export const namespaces: Readonly<Record<string, string>> = {
  [`${OPEN}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OPEN}/spreadsheetml/2006/main`]: 's',
  [`${STRICT}/spreadsheetml/main`]: 's',
  [`${OPEN}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OPEN}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OPEN}/markup-compatibility/2006`]: 'mc',
  [`${OPEN}/package/2006/relationships`]: 'rel',
  [`${OPEN}/package/2006/content-types`]: 'ct',
}
