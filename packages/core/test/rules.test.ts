import { describe, expect, test } from 'vitest'
import { compileRules, readPhrases } from '../src/engine/rule-set.ts'
import { concerns, getStandard, getWording, rules, tips } from '../src/index.ts'
import { lexicon } from '../src/match/lexicon.ts'

test('ids and titles are each their own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
})

test('every concern that the product exists for has a rule', () => {
  const covered = new Set(rules.map(({ id }) => id.split('/')[0]))
  const missing = concerns.filter(({ id }) => id !== 'shingle' && id !== 'citations' && !covered.has(id))
  expect(missing).toEqual([])
})

test('every phrase and every class of words can be read', () => {
  expect(() => readPhrases(compileRules(rules))).not.toThrow()
  for (const name of lexicon.names) expect(lexicon.members(name)).not.toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('belongs to a concern', () => {
    expect(concerns.map((concern) => concern.id)).toContain(id.split('/')[0])
    expect(id).toMatch(/^[a-z-]+\/[a-z]+(-[a-z]+)*$/)
  })

  test('cites standards, tips and wording that are there', () => {
    expect(rule.standards).not.toEqual([])
    expect(rule.standards.filter((number) => !getStandard(number))).toEqual([])
    expect(rule.tips.filter((tip) => !tips.some((each) => each.id === tip))).toEqual([])
    expect(rule.wording.filter((name) => !getWording(name))).toEqual([])
  })

  test('speaks plainly and without a verdict', () => {
    expect(rule.message).toMatch(/^[A-Z].*[^.]\.$/)
    expect(rule.message.split(/\s+/).length).toBeLessThanOrEqual(30)
    const text = [rule.message, rule.explanation, rule.fine, rule.knownProblems ?? ''].join(' ')
    expect(text).not.toMatch(/violat|illegal|unlawful|guilty|legal advice|prohibited by AAMFT/i)
    for (const part of [rule.title, rule.explanation, rule.fine]) expect(part.length).toBeGreaterThan(3)
    expect(rule.better.length).toBeGreaterThan(0)
  })

  test('has examples enough, look-alikes among them', () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(10)
    expect(rule.allows.length).toBeGreaterThanOrEqual(12)
    expect(rule.allows.length).toBeGreaterThanOrEqual(rule.flags.length)
    const texts = [...rule.flags, ...rule.allows].map((each) => (typeof each === 'string' ? each : each.text))
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('lists no phrase twice', () => {
    const phrases = (rule.looks ?? []).flatMap((look) => look.phrases)
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
  })
})
