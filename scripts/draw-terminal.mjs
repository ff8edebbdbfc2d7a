/** Colours of the few ANSI codes that the command uses. */
const COLOURS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  90: '#8b949e',
}
const CODE = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`, 'g')
const LINE = 19
const WIDTH = 8.43

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A line of coloured text as `<tspan>`s. */
function spans(line) {
  let style = {}
  return line
    .split(CODE)
    .map((part, i) => {
      if (i % 2 === 0) return part === '' ? '' : `<tspan${attributes(style)}>${inXml(part)}</tspan>`
      for (const code of part.split(';')) style = next(style, Number(code))
      return ''
    })
    .join('')
}

function next(style, code) {
  if (code === 0) return {}
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 39) return { ...style, colour: undefined }
  return COLOURS[code] ? { ...style, colour: COLOURS[code] } : style
}

function attributes({ bold, dim, colour }) {
  return `${colour ? ` fill="${colour}"` : ''}${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity=".7"' : ''}`
}

/** Text with ANSI colours, drawn as a terminal window in SVG. */
export function drawTerminal(text, title) {
  const lines = text.split('\n')
  const columns = Math.max(...lines.map((line) => line.replace(CODE, '').length), 60)
  const [width, height] = [Math.ceil(columns * WIDTH) + 40, lines.length * LINE + 64]
  const rows = lines.map(
    (line, i) => `<text x="20" y="${56 + i * LINE}" xml:space="preserve">${spans(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${inXml(title)}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/><circle cx="60" cy="18" r="6" fill="#28c840"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${rows.join('\n')}
</g>
</svg>
`
}
