import type { Passage } from '../prose/page.ts'
import { lexicon } from './lexicon.ts'
import { matchable } from './matchable.ts'
import { PhraseIndex } from './phrase-index.ts'
import { type Quotation, quotations } from './quotations.ts'
import type { Finder, Found, Place, Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { tokenize } from './tokens.ts'

const index = (...phrases: readonly string[]): PhraseIndex<undefined> =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

const AHEAD = index('@praise-ahead')
const WORDS_AHEAD = index('@words-ahead')
const CAME = index('@praise-came')
const NOT_A_CLIENT = index('@not-a-client')
const CLIENT = index('@client-signature')
const PRAISE = index('@praise')
const STRONG_PRAISE = index('@strong-praise')
const OWN_VOICE = index('(i|me|my|we|us|our)')
const CLIENTS = index(
  '(client|couple|patient|family|parent|husband|wife|card|note|letter|email|text|voicemail|comment|me|us)',
)
/** A page that answers reviews shows them without praising itself. */
const REPLIES = index(
  '(never|not) ..2 (say|confirm) (whether|if) ..3 (anyone|anybody|somebody|someone|has|is|came|you|person|who)',
  '(reply|response) from the (owner|practice|office)',
  '(confirm or deny|confirm nor deny)',
)
const TROUBLE = index('@in-trouble', '@not', "'?'")
const LETTER = index('< dear', '> ?')

/** Who seems to have signed: a client by all signs, a first name alone, a full name, somebody else, nobody. */
type Signer = 'client' | 'first-name' | 'full-name' | 'other' | 'nobody'

/** Finds words of praise that clients are quoted with: signed, set off under such a heading, or out of a card they sent. */
export const findTestimonies: Finder = function* (reading, tell) {
  if (reading.having(REPLIES).some((sentence) => REPLIES.matches(sentence).length > 0)) return
  const seen = new Set<Passage>()
  for (const quotation of quotations(reading)) {
    const reason = whyNot(quotation, reading)
    if (reason !== undefined) tell(quotation, reason)
    else {
      seen.add(quotation.passage)
      const { passage, start, end } = quotation
      yield { passage, start, end }
    }
  }
  for (const sentence of reading.sentences)
    if (!seen.has(sentence.passage)) yield* praisePassedOn(sentence, reading)
}

/** Why a quotation is no client's praise; `undefined` if it is. */
function whyNot(quotation: Quotation, reading: Reading): string | undefined {
  const signer = signerOf(quotation.signature)
  if (signer === 'other') return `signed by somebody else: "${quotation.signature}"`
  const announced = announcedAs(quotation, reading)
  if (announced === 'others') return 'under a heading about people other than clients'
  const sentences = reading.of(quotation.passage)
  const praises = sentences.some((sentence) => PRAISE.matches(sentence).length > 0)
  const strong = sentences.some((sentence) => STRONG_PRAISE.matches(sentence).length > 0)
  const ownVoice = sentences.some((sentence) => OWN_VOICE.matches(sentence).length > 0)
  if (
    !praises &&
    announced !== 'clients' &&
    sentences.some((sentence) => sentence.question || LETTER.matches(sentence).length > 0)
  )
    return 'reads as a letter or a question'
  if (announced === 'their words' && praises && ownVoice) return undefined
  if (announced === 'clients' && (signer !== 'nobody' || quotation.form !== 'signed')) return undefined
  if (quotation.form !== 'signed' && ownVoice && (signer === 'nobody' ? strong : praises)) return undefined
  if (signer === 'client' && (quotation.form === 'signed' ? praises : praises || ownVoice)) return undefined
  const troubled = sentences.some((sentence) => TROUBLE.matches(sentence).length > 0)
  if (signer === 'client' && quotation.form === 'marks' && !troubled) return undefined
  return 'no sign that a client praises the therapist'
}

function signerOf(signature: string | undefined): Signer {
  if (signature === undefined) return 'nobody'
  const words = matchable(tokenize(signature))
  if (NOT_A_CLIENT.matches(words).length > 0) return 'other'
  if (CLIENT.matches(words).length > 0) return 'client'
  const [name = '', place] = signature.split(/,|\(|\n/, 2)
  const people = name.split(/&|\+|\band\b/).map((each) => each.trim())
  if (people.length > 1 && people.every(isName) && !people[0]?.includes(' ')) return 'client'
  if (people.every((each) => /^\p{Lu}\.?(?: ?\p{Lu}\.?){0,2}$/u.test(each))) return 'client'
  if (/^\p{Lu}[\p{L}'-]+ \p{Lu}\.?$/u.test(name.trim())) return 'client'
  if (!isName(name)) return 'other'
  if (!name.trim().includes(' '))
    return place === undefined ? 'first-name' : isPlace(place) ? 'client' : 'other'
  return 'full-name'
}

/** One to three words with a capital each, or initials. */
function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  return parts.length <= 3 && parts.every((part) => /^\p{Lu}[\p{L}'.-]*$/u.test(part))
}

/** "Baton Rouge", "38". */
const isPlace = (words: string): boolean =>
  /^\p{Lu}|^\d/u.test(words.trim()) && words.trim().split(' ').length <= 4

/** What the words before the quotation, or the nearest heading that tells, say of its speakers. */
function announcedAs(
  quotation: Quotation,
  reading: Reading,
): 'clients' | 'their words' | 'others' | undefined {
  const lead = quotation.leadIn && reading.of(quotation.leadIn).at(-1)
  if (lead && (lead.tokens.at(-1)?.form === ':' || lead.tokens.length <= 8)) {
    if (NOT_A_CLIENT.matches(lead).length > 0) return 'others'
    if (AHEAD.matches(lead).length > 0) return 'clients'
    if (CAME.matches(lead).length > 0 || WORDS_AHEAD.matches(lead).length > 0) return 'their words'
  }
  const title = reading.page.passages.find(({ kind, key }) => kind === 'front-matter' && key === 'title')
  for (const heading of [...quotation.passage.headings].reverse().concat(title?.text ?? [])) {
    const words = matchable(tokenize(heading))
    if (NOT_A_CLIENT.matches(words).length > 0) return 'others'
    if (AHEAD.matches(words).length > 0) return 'clients'
  }
  return undefined
}

/** A client's praise quoted in the middle of the page's own words: "This came in a card from a couple: …". */
function* praisePassedOn(sentence: Sentence, reading: Reading): Generator<Found> {
  const opening = sentence.tokens.findIndex(({ form }, at) => at >= sentence.own && form === '"')
  if (opening < 0 || sentence.passage.quoted) return
  const closing = sentence.tokens.map(({ form }) => form).lastIndexOf('"')
  const spot = quotedFrom(sentence, opening)
  if (!spot) return
  const before = reading.of(sentence.passage).filter(({ index }) => index <= sentence.index)
  if (before.some((each) => NOT_A_CLIENT.matches(each).length > 0)) return
  const starred = sentence.passage.text.slice(0, spot.start).match(/[★⭐]/gu)
  const told = (phrases: PhraseIndex<undefined>): boolean =>
    before.some((each) =>
      phrases
        .matches(each)
        .some(({ whole }) => each !== sentence || whole.end <= opening + 1 || whole.start >= closing),
    )
  const praises =
    PRAISE.matches(sentence).some(({ whole }) => whole.start >= opening) || tellsOfUs(sentence, opening)
  if ((starred && starred.length >= 3) || (praises && (told(AHEAD) || told(CAME)))) yield spot
}

/** Words of some length in the first person that tell of no trouble: a card is quoted for its thanks. */
function tellsOfUs(sentence: Sentence, opening: number): boolean {
  const within = ({ whole }: { readonly whole: { readonly start: number } }): boolean =>
    whole.start >= opening
  return (
    sentence.tokens.length - opening >= 6 &&
    CLIENTS.matches(sentence).some(({ whole }) => whole.end <= opening) &&
    OWN_VOICE.matches(sentence).some(within) &&
    !TROUBLE.matches(sentence).some(within)
  )
}

function quotedFrom(sentence: Sentence, opening: number): Place | undefined {
  const { passage, tokens } = sentence
  const start = tokens[opening]?.start ?? 0
  const close = passage.text.indexOf('"', start + 1)
  return close < 0 ? undefined : { passage, start, end: close + 1 }
}
