// Zip files, as far as a vsix needs them: no archive above 4 GB, no encryption.
import { inflateRawSync } from 'node:zlib'
import { deflateAsync } from '@gfx/zopfli'

const centralMark = 0x02014b50
const endMark = 0x06054b50
const stored = 0
const deflated = 8

/** The files of an archive, in its order. `raw` is as it stands there; `headers` is the central directory's entry. */
export function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const count = zip.readUInt16LE(end + 10)
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== centralMark) throw new Error('This is no zip file.')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      headers: zip.subarray(at, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      raw: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

export const contentOf = ({ method, raw }) => (method === deflated ? inflateRawSync(raw) : raw)

/** The same archive with every file deflated by zopfli, about four percent smaller. */
export async function packTighter(zip) {
  const files = []
  const directory = []
  let offset = 0
  for (const entry of zipEntries(zip)) {
    const content = contentOf(entry)
    const packed = Buffer.from(await deflateAsync(content, { numiterations: 5 }))
    const isSmaller = packed.length < content.length
    const body = isSmaller ? packed : content
    const headers = Buffer.from(entry.headers)
    // No data descriptor: the sizes stand in front of each file.
    headers.writeUInt16LE(headers.readUInt16LE(8) & ~8, 8)
    headers.writeUInt16LE(isSmaller ? deflated : stored, 10)
    headers.writeUInt32LE(body.length, 20)
    headers.writeUInt16LE(0, 30)
    headers.writeUInt16LE(0, 32)
    headers.writeUInt32LE(offset, 42)
    directory.push(headers)
    const local = localHeader(headers)
    files.push(local, body)
    offset += local.length + body.length
  }
  return Buffer.concat([...files, ...directory, endOf(directory, offset)])
}

/** What stands in front of a file: most of its entry in the directory. */
function localHeader(headers) {
  const fields = headers.subarray(6, 30)
  const mark = Buffer.from([0x50, 0x4b, 3, 4])
  return Buffer.concat([mark, fields, Buffer.from([0, 0]), headers.subarray(46)])
}

function endOf(directory, offset) {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
