import { decodeHTMLStrict } from 'entities/decode'

/** What `decode-named-character-reference` does, with the table that the HTML parser brings anyway. */
export function decodeNamedCharacterReference(name) {
  const written = `&${name};`
  const decoded = decodeHTMLStrict(written)
  return name.startsWith('#') || decoded === written || (decoded.endsWith(';') && name !== 'semi')
    ? false
    : decoded
}
