/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Things that people type, and that change how a page is read. */
const typed = [
  'a',
  ' ',
  '\n',
  '\n\n',
  'not ',
  'We guarantee results. ',
  '# ',
  '> ',
  '- ',
  '`',
  '```\n',
  '<!--',
  '-->',
  '<div>',
  '*',
  '**',
  '[a]: x\n',
  '|',
  '😀',
  'e\u0301',
  '\r\n',
  '---\n',
  '"',
  '“',
  'Standard 9.7 ',
  '<!-- shingle-disable -->\n',
  '    ',
  '\t',
  '{',
  '&amp;',
]

/** A random edit of a text: some of it goes, something else comes. */
export function editOf(text: string, next: () => number): { start: number; end: number; text: string } {
  const start = Math.floor(next() * (text.length + 1))
  const end = next() < 0.5 ? start : Math.min(text.length, start + Math.floor(next() ** 3 * 200))
  return { start, end, text: next() < 0.2 ? '' : (typed[Math.floor(next() * typed.length)] ?? '') }
}
