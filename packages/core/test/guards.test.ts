import { describe, expect, test } from 'vitest'
import { type GuardName, guards } from '../src/match/guards.ts'
import { lexicon } from '../src/match/lexicon.ts'
import { PhraseIndex } from '../src/match/phrase-index.ts'
import { createReading, isOwn } from '../src/match/reading.ts'
import { readPage } from '../src/prose/read-page.ts'

const index = new PhraseIndex(
  ['guarantee', 'promise', '(save|cure|fix) _', 'friend me', 'no exceptions', 'results'].map(
    (phrase) => [phrase, phrase] as const,
  ),
  lexicon,
)

/** Whether the guard holds back the last phrase met on the page. */
function holds(name: GuardName, text: string): boolean {
  const reading = createReading(readPage(text, {}), 'professional')
  const met = reading.sentences.flatMap((sentence) =>
    index
      .matches(sentence)
      .filter((match) => isOwn(sentence, match))
      .map((match) => ({ sentence, match })),
  )
  const last = met.at(-1)
  if (!last) throw new Error(`No phrase is met in: ${text}`)
  const { sentence, match } = last
  return guards[name]({ sentence, match, reading }) !== undefined
}

const cases: Readonly<
  Record<GuardName, { readonly holds: readonly string[]; readonly lets: readonly string[] }>
> = {
  negated: {
    holds: [
      'We can’t guarantee it.',
      'I cannot, in good conscience, promise that.',
      'Nobody can promise that.',
      'No honest therapist will guarantee it.',
      'We make no promise.',
      'There is no cure for grief.',
      'It would be unethical to guarantee this.',
      'Be wary of any guarantee.',
      'I avoid a promise of any kind.',
      'A guarantee is not possible here.',
      'Promises are unethical in our field.',
      'Rather than promise, we listen.',
      'Please do not friend me.',
      'I will not:\n\n- guarantee',
      'Without any guarantee.',
      'Here we fix nothing.',
    ],
    lets: [
      'We guarantee it.',
      'We guarantee results for people who will not quit.',
      'We promise it if you do not give up.',
      'We don’t take insurance, but we guarantee it.',
      'If nothing else has worked, we guarantee this will.',
      'Not only do we listen, we promise.',
      'No other clinic will guarantee like us.',
      'You will never doubt it: we guarantee.',
      'No matter how bad it is, we can save marriages.',
      'There is no waiting list, and we guarantee it.',
      'The phone has not stopped, and three of you promise.',
      'Confidential, no exceptions.',
      'Why not friend me?',
      'It is not unusual to save marriages here.',
      'The results come and do not fade.',
    ],
  },
  questioned: {
    holds: [
      'Do you guarantee it?',
      '## Can you save our marriage?\n\nThat depends.',
      '**Can you cure it?**\n\nNo.',
      '**Do you guarantee it?**\n\nWe don’t.',
    ],
    lets: [
      'We guarantee it.',
      '## Can you save our marriage?\n\nYes. Come in.',
      '**Do you guarantee it?**\n\nAbsolutely!',
      'Worried? We guarantee it.',
      'We guarantee it 🎉 Ready?',
    ],
  },
  quoted: {
    holds: ['Some say “we guarantee it” and mean it.', '> We guarantee it', 'The word "guarantee" is odd.'],
    lets: ['We “really” guarantee it.', 'It is 6" wide, and we guarantee it.', 'We guarantee it, “always”.'],
  },
  attributed: {
    holds: [
      'Some therapists guarantee it.',
      'Anyone who will promise that is selling something.',
      'My mother used to promise that.',
      'A website that promises this is no help.',
      'Some apps promise that.',
      'Colleagues often suggest that we promise results.',
      'A marketing company wrote to promise us the moon.',
      'The gym next door will guarantee it.',
    ],
    lets: [
      'We guarantee it.',
      'The shop next door sells bread, and we guarantee results.',
      'Other therapists listen; we guarantee.',
      'Unlike some therapists, we guarantee it.',
    ],
  },
  hedged: {
    holds: ['Many couples save marriages here.', 'Therapy can fix things.', 'We hope to save marriages.'],
    lets: ['We will save marriages.', 'We may be small, but we fix marriages.'],
  },
  supposed: {
    holds: ['Imagine a therapist who could save everyone.', 'If we could promise that, we would.'],
    lets: [
      'We promise that.',
      'That said, we promise it.',
      "She'd been told that we promise.",
      '"I would like to know," she said, and I promise.',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (name, { holds: held, lets }) => {
  const guard = Object.keys(guards).find((each) => each === name) as GuardName
  test.each(held)('holds back: %s', (text) => expect(holds(guard, text)).toBe(true))
  test.each(lets)('lets through: %s', (text) => expect(holds(guard, text)).toBe(false))
})
