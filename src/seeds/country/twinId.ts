/**
 * SQL for an id made of two others. Shaped as a version 4 UUID: an id of another shape is nobody's to the application.
 * @param text SQL for the text that the id is made of
 */
export const twinId = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`
