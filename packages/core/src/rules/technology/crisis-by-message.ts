import { addUp } from '../../match/adding-up.ts'
import { guards } from '../../match/guards.ts'
import { lexicon } from '../../match/lexicon.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import { type Finder, placeOf } from '../../match/reading.ts'
import type { Sentence } from '../../match/sentences.ts'
import type { Rule } from '../rule.ts'

const index = (...phrases: readonly string[]) =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

/** Words of danger said of something else: an article on suicide, the edge of burnout, somebody who died. */
const OTHER_TROUBLE = [
  '(question|article|book|talk|training|workshop|group|post|webinar|opening|parent|resource) ..6 @in-crisis',
  '@in-crisis (prevention|loss|survivor|of|and|training|resource|assessment|talk)',
  '(lost|loss|died|death|bereaved) ..6 @in-crisis',
  '(edge|brink) of',
  '(families|couple|people|parent|marriage|those|teenager) @in-crisis',
  '(before|not|tell your partner) ..5 @in-crisis',
  '(billing|it|technical|midlife|mid-life) (emergency|crisis)',
]

const CRISIS = index('@in-crisis')
const MESSAGE = index('< please? (just|simply|only)? @message-me', 'you can @message-me')
const OTHER = index(...OTHER_TROUBLE)
const HELP = index('@crisis-help')

/** How many words a lead such as "In crisis?" or the heading "In an emergency" has at most. */
const LEAD = 12

/** Whether a sentence speaks of danger, not of an article on it or of a tired week. */
const isDanger = (sentence: Sentence) =>
  CRISIS.matches(sentence).length > 0 && OTHER.matches(sentence).length === 0

/** A question or heading that speaks of danger, answered with an invitation to write. */
const findAnswers: Finder = function* (reading) {
  for (const lead of reading.sentences) {
    const short = lead.tokens.length <= LEAD && (lead.question || lead.passage.kind === 'heading')
    const answer = reading.sentences[lead.index + 1]
    if (!short || !answer || !isDanger(lead) || HELP.matches(answer).length > 0) continue
    for (const match of MESSAGE.matches(answer)) {
      if (guards.negated({ sentence: answer, match, reading })) continue
      yield { passage: answer.passage, ...placeOf(answer, match) }
      break
    }
  }
}

/** Written to for something else: to book, to join, to be sent a list. */
const OTHER_ERRAND = [
  '@write-in ..8 (join|book|set up|schedule|start|begin|register|find a time|sign up|learn more|ask about|consultation|consult|list|first (visit|session|call))',
  '(a|for a) (free|#|short|brief) _? _? (call|consultation|consult|chat)',
  '(book|schedule|set up|arrange|request|find) (a|an|your|our) _? _? (call|time|visit|session|consultation|consult|appointment)',
  '(workshop|class|course|retreat|webinar|support group|grief group|winter group|newsletter)',
  '(lost|losing|lose) (someone|somebody|a (friend|loved one|child|parent|spouse))',
]

/** Told apart from danger, or warned about. */
const OTHER_MATTERS = ['(anything|everything|all) else', 'otherwise', 'not (monitor|watch|check|staff)']
const ELSEWHERE = ['@crisis-help', ...OTHER_MATTERS]
const SCHEDULE = [
  '(cancel|reschedule|postpone|miss|appointment|schedule)',
  '(run|be|come) late',
  'not (make it|come|attend)',
]

/** Whatever the order: danger, a way to write, and an answer that comes late. */
const writtenDanger = addUp({
  about: [{ note: 'a way to write', weight: 1, phrases: ['@write-in', '@message-me', '@writes-to'] }],
  signs: [
    { note: 'danger', weight: 1, phrases: ['@distress'] },
    { note: 'danger, nearby', weight: 2, phrases: ['@distress'], within: 'passage' },
    { note: 'an answer later', weight: 1, phrases: ['@answer-later'] },
    { note: 'in place of help', weight: 2, phrases: ['@spared-help'] },
    {
      note: 'another errand',
      weight: -4,
      phrases: [
        ...OTHER_TROUBLE,
        ...OTHER_ERRAND,
        ...OTHER_MATTERS,
        ...SCHEDULE,
        '(crisis|emergency) (resource|resources|numbers|banner)',
        '(more than|was|had) ..2 breakdown',
        '(emergency contact|safe to leave|home address|said in here|stays here|stay here|exceptions|where to send|confirm|just said goodbye)',
      ],
    },
    // A fever chart, a market or a blog has crises and posts too: somebody must be spoken to.
    {
      note: 'the reader',
      weight: 1,
      within: 'passage',
      phrases: ['@you', '(me|us|client|clients|couple|couples|patient|form|te|mándanos|escríbenos)'],
    },
    { note: 'another trade', weight: -4, within: 'passage', phrases: ['@software-talk'] },
    { note: 'help named', weight: -3, phrases: ['@crisis-help', '@not-for-danger'], within: 'passage' },
  ],
  enough: 5,
  guards: ['negated', 'questioned', 'attributed'],
})

export const crisisByMessage: Rule = {
  id: 'technology/crisis-by-message',
  title: 'Emergencies by message',
  standards: ['6.1', '1.11', '6.2', '6.3'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Asks people in danger to write to you, and a message may lie unread; point them to 911 and 988 instead.',
  explanation:
    'Somebody in danger may do just what the page says, and then wait. Phones run flat, messages go astray, therapists sleep, and nobody else is watching the inbox. A line that is staffed day and night answers at once. Say when you read messages, and put the emergency numbers beside every place where people can write to you.',
  fine: 'Crisis lines that take texts (988, 741741), “not for emergencies”, and messages about times and cancellations.',
  knownProblems:
    'A bot that watches for danger, or an inbox that is skimmed in the evening, is noticed only if the words invite people to write.',
  better: [
    {
      instead: 'In crisis? Text me any time, day or night.',
      write: 'In crisis? Call 911, or call or text 988 at any hour. I read texts on working days.',
    },
    {
      instead: 'For emergencies, put URGENT in the subject line.',
      write: 'E-mail is not for emergencies. Call 911, or call or text 988.',
    },
  ],
  tips: ['post-a-policy', 'use-business-tools'],
  wording: ['not-for-emergencies', 'secure-contact'],
  looks: [
    {
      phrases: [
        '@in-crisis ..6 @message-me',
        '@message-me ..6 (if|when|whenever|for|about|in) ..4 @in-crisis',
      ],
      except: OTHER_TROUBLE,
      without: { phrases: [...ELSEWHERE, ...SCHEDULE], within: 'sentence' },
    },
    {
      // As one of two doors: "call 911 or text my cell".
      phrases: ['@crisis-help ..2 or (just|simply|you can|even)? [[@message-me]]'],
      without: { phrases: SCHEDULE, within: 'sentence' },
    },
    {
      phrases: ['@message-me ..6 @any-hour', '@any-hour .. @message-me'],
      with: { phrases: ['@in-crisis', '(panic|emergency|crisis)'], within: 'passage' },
      without: { phrases: ['988', '911', ...OTHER_MATTERS, ...SCHEDULE], within: 'passage' },
    },
    {
      // In place of a line that answers.
      phrases: [
        '(do not|never|no need to|need not|skip|forget|before you|rather than|instead of) ..2 (call|dial|ring|go to|sit in|drive to|wait in|wait for)? ..5 (hotline|crisis line|911|988|er|emergency room|lifeline|hospital)',
      ],
      with: { phrases: ['@message-me', '(text|message|call) i'], within: 'passage' },
      except: ['(for|about|unless|if|only) ..4 (hotline|911|988)'],
    },
    {
      // A message marked as urgent.
      phrases: [
        '(urgent|emergency|crisis|sos|911|help) (in|on|as) (the|your) (subject|message|email|e-mail|text)',
        '(subject|subject line) (should|must|can)? (be|say|read|with)? (urgent|emergency|crisis|sos|911)',
      ],
      with: { phrases: ['@in-crisis', 'if it is urgent', '(crisis|emergency|urgent)'], within: 'passage' },
      without: { phrases: ['911 !in', '988', ...SCHEDULE], within: 'passage' },
    },
    {
      phrases: [
        '(text|message|dm|type|write|email|chat) ..12 talk you (down|off|through (it|the (night|worst|crisis)))',
      ],
      with: { phrases: ['@in-crisis'], within: 'passage' },
      without: { phrases: ELSEWHERE, within: 'sentence' },
    },
    {
      // Danger named, and a way to write offered, with nothing that answers beside it.
      phrases: ['@write-in'],
      with: { phrases: ['@distress'], within: 'passage' },
      except: [
        ...OTHER_TROUBLE,
        '@write-in ..4 (question|questions) ..6',
        ...SCHEDULE,
        '@write-in ..10 (cancel|reschedule|postpone|late|appointment|article|newsletter|blog|workshop|training|name and)',
        '(with a code|leave your name|said in here|says in here)',
        '(anything|everything|all) else',
        '@write-in ..10 (next|following) (business|working) day',
        'safe to leave ..3',
        '(say|said|says) here stays',
        '(see|saw|know) it (was|is|will be) ..4',
        '@in-my-states',
      ],
      without: {
        phrases: [
          '@crisis-help',
          ...OTHER_TROUBLE,
          ...OTHER_ERRAND,
          '(tell|tells) you (who|whom|which number) to (ring|call|dial)',
          '(i|she|he|we|it) (lost|had|was|were) ..8 (breakdown|breakthrough|mental health)',
          'not (monitor|watch|check|staff)',
          '(not|never|no|neither|nor|can not) ..2 (for|an|a|meant for|used for|use|offer|provide|intended for|equipped|able|your|handle|suitable) ..4 (emergency|emergencies|crisis|crises|urgent|safety|danger)',
          '(subscribe|newsletter|webinar|follow us|article|essay|read more|workshop|training)',
        ],
        within: 'passage',
      },
    },
    {
      // Beside the lines that answer, or in their place.
      phrases: [
        '@write-in ..6 (for|in|about|if|when) ..3 @distress',
        '(no need|need not|do not|never|skip|forget|instead of|rather than|before|why) ..4 (sit|wait|go|drive|call|calling|dial|dialing|bother|head|rush|to the|the)? ..3 @crisis-help',
      ],
      with: { phrases: ['@write-in'], within: 'passage' },
      except: [
        ...OTHER_TROUBLE,
        ...SCHEDULE,
        '(offer|provide|run|have|staff) ..3 (crisis|emergency)',
        '(wait|waiting) for (either|one|any|us|me|a reply)',
        '(text|call|chat|message) ..3 (988|741741|911)',
        '(not|never|please do not) ..3 (leave|use|send|write|email|e-mail|message|text)',
      ],
      without: {
        phrases: [
          ...OTHER_MATTERS,
          ...OTHER_ERRAND,
          ...SCHEDULE,
          '(non urgent|not urgent)',
          '(home to 741741|crisis text line)',
        ],
        within: 'sentence',
      },
    },
  ],
  *find(reading, tell) {
    yield* findAnswers(reading, tell)
    yield* writtenDanger(reading, tell)
  },
  flags: [
    'If you’re [[feeling suicidal, text me and I will call you]] back.',
    '[[In a crisis, send us an e-mail]] and whoever is up will answer.',
    '**[[After hours:** for emergencies, leave a message on the portal]].',
    'Call 911 or [[text my cell]]; either way somebody will come.',
    'When panic has you, [[DM me anytime]]. I keep the phone beside the bed.',
    '[[Don’t call a hotline]] where no one knows your name. Message me first.',
    'In crisis? [[Text our office line]] and we will ring you.',
    '## In an emergency\n\n[[Please message us through the portal]]; we look every evening.',
    'Thinking of hurting yourself tonight? [[Put URGENT in the subject of your e-mail and we’ll see it first]].',
    'If you might hurt yourself, [[text the office and someone will talk you down]].',
    '- [[Email me if you’re in crisis]]\n- Use the portal to move an appointment',
    'We’re up late: [[message us through our chat if you want to die, and somebody kind will answer.]]',
    'I [[answer texts day and night, so when a crisis]] comes you know where to find me.',
  ],
  allows: [
    'If you’re in crisis, call or text 988. For appointments, text me.',
    'Please don’t email us in a crisis; dial 911.',
    'Can I text you in a crisis?\n\nPlease don’t. 988 takes texts at any hour.',
    'If you have an emergency and can’t make it, text me as soon as you can.',
    'In a crisis, text HOME to 741741.',
    'E-mail me about times; it isn’t for emergencies.',
    'Text me any time to reschedule.',
    'In an emergency call 911; for anything else, send us a message.',
    'Some apps tell people in crisis to message them. No app can sit with you; 911 can send help.',
    'Mark your message “urgent” if you need to cancel within a day.',
    'Message me through the portal, day or night, and I’ll answer on the next working day.',
    'Being on the brink of a decision can feel lonely. Email us to book a first visit.',
    'You never have to go to the ER alone: bring a friend.',
    'My inbox isn’t watched at night. If you’re in danger, please don’t write to me; call 911.',
    'If you lost somebody to suicide and want to join our group, write to us.',
    'Email me if you have questions about my article on suicide prevention.',
    'On the edge of burnout? Drop me an email and we’ll find a time.',
    'Flag the page for review if it discusses a crisis or self-harm.',
    'Going through a rough patch? Text us to set up a first visit.',
  ],
}
