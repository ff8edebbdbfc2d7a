import { writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { crc32 } from './crc32.ts'

/** Takes a picture of the screen, in so few colours that its file stays small. */
export async function picture(page: Page, path: string): Promise<void> {
  const shot = await page.screenshot({ caret: 'hide' })
  const source = `data:image/png;base64,${shot.toString('base64')}`
  const { width, height, pixels } = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? []
    return { width: image.width, height: image.height, pixels: Array.from(data) }
  }, source)
  writeFileSync(path, indexed(width, height, pixels))
}

/** More colours make a bigger file and no better picture of an editor. */
const mostColours = 64

/** Less than between a side bar and the page beside it. */
const leastApart = 100

type Colour = readonly [number, number, number]

/** A PNG with a palette: the colours that are seen most, and for others the nearest of these. */
function indexed(width: number, height: number, pixels: readonly number[]): Buffer {
  const counts = new Map<number, number>()
  const codes: number[] = []
  for (let i = 0; i < pixels.length; i += 4) {
    const code = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0)
    codes.push(code)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const palette = paletteOf(counts)
  const places = new Map([...counts.keys()].map((code) => [code, nearest(toColour(code), palette)]))
  const rows = Buffer.alloc(height * (width + 1))
  codes.forEach((code, i) => {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(code) ?? 0
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const toColour = (code: number): Colour => [code >> 16, (code >> 8) & 255, code & 255]

const distance = (one: Colour, other: Colour): number =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2

/** The most frequent colours of those that can be told apart. */
function paletteOf(counts: ReadonlyMap<number, number>): Colour[] {
  const palette: Colour[] = []
  for (const [code] of [...counts].sort((a, b) => b[1] - a[1])) {
    const colour = toColour(code)
    if (palette.length < mostColours && palette.every((each) => distance(each, colour) > leastApart))
      palette.push(colour)
  }
  return palette
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  let best = 0
  palette.forEach((each, i) => {
    if (distance(each, colour) < distance(palette[best] ?? each, colour)) best = i
  })
  return best
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
