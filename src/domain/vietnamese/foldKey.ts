import { normalise } from './normalise'

const MARKS = /[\u0300-\u036f]/g
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g

/**
 * The key under which texts are searched and matched: no tone or vowel marks ('Hòa' and 'Hoà' are 'hoa'),
 * đ as d, lower case, every dash '-', single spaces. Folding a key again changes nothing.
 */
export const foldKey = (text: string): string =>
  normalise(
    text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replace(DASHES, '-'),
  ).normalize('NFD')
