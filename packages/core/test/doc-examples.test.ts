import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import * as shingle from '../src/index.ts'

const source = new URL('../src/', import.meta.url)

/** A line of an example: an expression, and behind `//` what it yields. */
interface Line {
  readonly name: string
  readonly expression: string
  readonly expected: string
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (\w+)/g

/** The examples in the docstrings of what `index.ts` exports. */
function readExamples(): Line[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), source), 'utf8').replaceAll('\r\n', '\n')
    return [...text.matchAll(DOCUMENTED)]
      .filter(([, , name = '']) => name in shingle)
      .flatMap(([, comment = '', name = '']) => readLines(comment, name))
  })
}

function readLines(comment: string, name: string): Line[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
  const start = lines.indexOf('@example')
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('@'))
  return (end < 0 ? rest : rest.slice(0, end)).filter(Boolean).map((line) => {
    const mark = line.lastIndexOf(' // ')
    return { name, expression: line.slice(0, mark), expected: line.slice(mark + 4) }
  })
}

/** The value of an expression in which everything that `index.ts` exports has its name. */
function evaluate(expression: string): unknown {
  const names = Object.keys(shingle)
  return new Function(...names, `return (${expression})`)(...Object.values(shingle))
}

const examples = readExamples()

describe('examples in docstrings', () => {
  test.each(examples.map((line) => [line.expression, line] as const))(
    '%s',
    (_, { name, expression, expected }) => {
      expect(expression).not.toBe('')
      expect(expression).toContain(name)
      expect(evaluate(expression)).toEqual(evaluate(expected))
    },
  )

  it('are there for every name that others import', () => {
    const shown = new Set(examples.map(({ name }) => name))
    expect(Object.keys(shingle).filter((name) => !shown.has(name))).toEqual([])
  })
})
