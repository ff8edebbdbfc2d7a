import { describe, expect, test } from 'vitest'
import { contrast } from '../src/match/contrast.ts'
import { findLongLists } from '../src/match/long-lists.ts'
import { createReading, type Finder } from '../src/match/reading.ts'
import { findYearsBeyondLicense } from '../src/match/years.ts'
import { readPage } from '../src/prose/read-page.ts'

const found = (finder: Finder, text: string): readonly string[] =>
  [...finder(createReading(readPage(text, {}), 'professional'), () => {})].map((each) =>
    'span' in each ? '' : each.passage.text.slice(each.start, each.end),
  )

describe('a claim and what undoes it', () => {
  const finder = contrast({
    claims: ['certified'],
    names: /Grand [A-Z]\w+/,
    undone: ['(weekend course|not a school)'],
    within: 'passage',
    near: 2,
    unless: [{ phrases: ['learning'], within: 'passage' }],
  })

  test.each([
    ['I am certified after a weekend course.', ['certified after a weekend course']],
    ['The weekend course was long. Now I am certified.', ['weekend course was long. Now I am certified']],
    ['Grand Academy is not a school.', ['Grand Academy is not a school']],
    ['I am certified.', []],
    ['I took a weekend course.', []],
    ['I am not certified; it was a weekend course.', []],
    ['I am certified, without any weekend course.', []],
    ['I am certified after a weekend course and still learning.', []],
    ['I am certified.\n\nA weekend course begins in May.', []],
    ['I am certified. One. Two. Three. A weekend course begins.', []],
  ])('%s', (text, expected) => {
    expect(found(finder, text)).toEqual(expected)
  })

  test('points at the claim alone where the two stand apart', () => {
    const apart = contrast({ claims: ['certified'], undone: ['weekend course'], within: 'page' })
    expect(found(apart, 'I am certified.\n\nA weekend course did it.')).toEqual(['certified'])
  })
})

test.each([
  ['Specialties: grief, trauma, autism, OCD, divorce, addiction, sleep and money', 1],
  ['Specialties: grief, trauma and divorce', 0],
  ['Do you specialize in grief, trauma, autism, OCD, divorce, addiction, sleep and money?', 0],
  ['## Specialties\n\n- grief\n- trauma\n- autism\n- OCD\n- divorce\n- addiction\n- sleep\n- money', 1],
  ['## What we see\n\n- grief\n- trauma\n- autism\n- OCD\n- divorce\n- addiction\n- sleep\n- money', 0],
])('long lists: %s', (text, count) => {
  expect(found(findLongLists, text)).toHaveLength(count)
})

test.each([
  ['Licensed in 2020, with 25 years of experience in therapy.', 1],
  ['Licensed in 1999, with 25 years of experience in therapy.', 0],
  ['Licensed in 2021, with thirty years of counseling.', 1],
  ['Built in 2020, with 25 years of experience in masonry and no license.', 0],
])('years beyond the license: %s', (text, count) => {
  expect(found(findYearsBeyondLicense, text)).toHaveLength(count)
})
