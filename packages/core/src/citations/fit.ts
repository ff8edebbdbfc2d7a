import { lexicon } from '../match/lexicon.ts'
import { PhraseIndex } from '../match/phrase-index.ts'
import { isOwn } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import { getStandard, getStandardGroup } from '../standards/index.ts'
import { renumberedPrinciples, renumberedStandards } from '../standards/renumbering.ts'
import { baseOf, numeralOf } from './shapes.ts'
import type { CitedTopic } from './topics/topic.ts'
import { citedTopics } from './topics.ts'

interface TopicWords {
  readonly topic: CitedTopic
  readonly plain: boolean
}

const topicIndex: PhraseIndex<TopicWords> = new PhraseIndex(
  citedTopics.flatMap((topic) => [...entries(topic, true), ...entries(topic, false)]),
  lexicon,
)

function entries(topic: CitedTopic, plain: boolean): (readonly [string, TopicWords])[] {
  return (plain ? topic.plain : topic.also).map((phrase) => [phrase, { topic, plain }])
}

/** The topics that a sentence makes plain, the one with most words first. */
export function plainTopics(sentence: Sentence): readonly CitedTopic[] {
  const counts = new Map<CitedTopic, number>()
  for (const match of topicIndex.matches(sentence)) {
    const { topic, plain } = match.from.entry
    if (plain && isOwn(sentence, match)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** Every topic that sentences so much as touch. */
export function touchedTopics(sentences: readonly Sentence[]): ReadonlySet<CitedTopic> {
  const topics = new Set<CitedTopic>()
  for (const sentence of sentences)
    for (const { from } of topicIndex.matches(sentence)) topics.add(from.entry.topic)
  return topics
}

/** Whether a number may well be cited for a topic. A Standard may, if any of its numbers may. */
export function fits(number: string, { numbers, near }: CitedTopic): boolean {
  const numeral = numeralOf(number)
  if (numbers.includes(number) || near.includes(number)) return true
  if (number === numeral) return [...numbers, ...near].some((each) => numeralOf(each) === number)
  return numeral !== undefined && near.includes(numeral)
}

/** Whether a number is a topic's own, and not just near it. */
export function isOwnNumber(number: string, { numbers }: CitedTopic): boolean {
  return numbers.includes(number)
}

/** Whether a number is clearly about something other than a topic. */
export function isRival(number: string, { rivals }: CitedTopic): boolean {
  const numeral = numeralOf(number)
  return rivals.includes(number) || (numeral !== undefined && rivals.includes(numeral))
}

/** Where the subject of a number of 2012 stands in 2015, if its number changed. */
export function movedTo(number: string): readonly string[] {
  const base = baseOf(number)
  const principle = renumberedPrinciples.find(({ from }) => from.number === base)?.to
  if (principle) return principle.number === base ? [] : [principle.number]
  return renumberedStandards.find(({ from }) => from.number === base)?.to.map((to) => to.number) ?? []
}

/** The title of a number of AAMFT 2015. */
export function titleOf(number: string): string | undefined {
  return (getStandard(number) ?? getStandardGroup(number))?.title
}

const GENERIC: ReadonlySet<string> = new Set(
  `professional services service responsibility responsibilities relationship relationships client clients
  practice with others current`.split(/\s+/),
)

/** Whether words speak of what a number is titled: then the number is meant, whatever else they speak of. */
export function namesTitle(text: string, number: string): boolean {
  const words = (titleOf(baseOf(number)) ?? '').toLowerCase().split(/[^a-z]+/)
  const said = text.toLowerCase()
  return words.some((word) => word.length >= 5 && !GENERIC.has(word) && said.includes(word.slice(0, -1)))
}
