import { describe, expect, it } from 'vitest'
import { concerns } from '../src/concerns.ts'
import { consultation, getWording, resources, tips, wordings } from '../src/guidance/index.ts'
import { getStandard } from '../src/standards/index.ts'

const concernIds = concerns.map((concern) => concern.id)

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\[[^\]]+\]/g) ?? [])]
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

describe('tips', () => {
  it('speak to both kinds of account', () => {
    expect(new Set(tips.map((tip) => tip.surface))).toEqual(new Set(['personal', 'professional']))
  })

  it('cite standards and concerns that exist', () => {
    for (const tip of tips) {
      expect(tip.standards, tip.id).not.toHaveLength(0)
      expect(tip.concerns, tip.id).not.toHaveLength(0)
      for (const number of tip.standards) expect(getStandard(number), `${tip.id} ${number}`).toBeDefined()
      for (const concern of tip.concerns) expect(concernIds, tip.id).toContain(concern)
    }
  })

  it('are not put in the mouth of AAMFT', () => {
    expect(tips.filter((tip) => tip.text.includes('AAMFT'))).toEqual([])
  })

  it('have ids of their own', () => {
    expect(repeated(tips.map((tip) => tip.id))).toEqual([])
    expect(repeated(tips.map((tip) => tip.text))).toEqual([])
  })
})

describe('resources', () => {
  it('include the five of the article', () => {
    expect(resources.filter((resource) => resource.listedIn === 'article')).toHaveLength(5)
  })

  it('are named, summed up and linked', () => {
    for (const resource of resources) {
      for (const text of [resource.title, resource.author, resource.summary]) expect(text.trim()).not.toBe('')
      expect(URL.canParse(resource.url), resource.id).toBe(true)
      expect(resource.url, resource.id).toMatch(/^https:/)
    }
    expect(repeated(resources.map((resource) => resource.id))).toEqual([])
  })
})

describe('consultation', () => {
  it('names AAMFT, people nearby and its own limits', () => {
    for (const who of ['AAMFT', 'supervisor', 'colleague', 'lawyer', 'not legal advice']) {
      expect(consultation.text).toContain(who)
    }
    expect(URL.canParse(consultation.url)).toBe(true)
  })
})

describe('model wording', () => {
  it('covers what rules point to', () => {
    expect(wordings.map((wording) => wording.id).sort()).toEqual([
      'affiliate-disclosure',
      'composite-case-note',
      'fees-and-cancellation',
      'general-information-only',
      'honest-results',
      'limits-of-confidentiality',
      'neutral-review-reply',
      'no-friend-requests',
      'no-review-requests',
      'not-for-emergencies',
      'secure-contact',
      'social-media-policy',
      'supervision-disclosure',
      'telehealth-states',
      'written-permission-note',
    ])
  })

  it.each(wordings.map((wording) => [wording.id, wording] as const))('%s is complete', (_, wording) => {
    for (const text of [wording.title, wording.place, wording.text]) expect(text.trim()).not.toBe('')
    expect([...wording.placeholders].sort()).toEqual(placeholdersIn(wording.text).sort())
    expect(wording.standards).not.toHaveLength(0)
    for (const number of wording.standards) expect(getStandard(number), number).toBeDefined()
  })

  it('gives emergency numbers wherever it speaks of emergencies', () => {
    for (const { id, text } of wordings) {
      if (/emergenc/i.test(text)) expect(text, id).toMatch(/911[\s\S]*988/)
    }
  })

  it('sends readers to their state where rules differ', () => {
    for (const id of [
      'limits-of-confidentiality',
      'telehealth-states',
      'supervision-disclosure',
      'fees-and-cancellation',
    ]) {
      expect(getWording(id)?.place, id).toMatch(/check (your|each) state's rule/)
    }
  })

  it('has a complete social media policy', () => {
    const policy = getWording('social-media-policy')?.text ?? ''
    expect(words(policy)).toBeGreaterThanOrEqual(450)
    expect(words(policy)).toBeLessThanOrEqual(700)
    for (const subject of ['Direct messages', 'follow', 'review', 'search', 'private', 'emergency']) {
      expect(policy).toContain(subject)
    }
  })

  it('is found by id, or not at all', () => {
    expect(getWording('neutral-review-reply')?.placeholders).toEqual(['[office phone]'])
    expect(getWording('nothing-of-the-kind')).toBeUndefined()
  })
})

describe('tone', () => {
  it('passes no verdict', () => {
    const everything = JSON.stringify([tips, resources, consultation, wordings])
    expect(everything).not.toMatch(/violat/i)
  })

  it('promises nothing on behalf of a practice', () => {
    for (const { id, text } of wordings) expect(text, id).not.toMatch(/guarantee|100%|\bbest\b|\bcure/i)
  })
})
