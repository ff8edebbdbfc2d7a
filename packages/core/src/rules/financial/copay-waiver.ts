import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** A refusal, the law on it, or help with hardship that somebody looks into. */
const NOT_WAIVED = [
  '(once|when|after|if|until) ..4 (met|reached|satisfied)',
  '(asked|ask|asks|request|requested) ..3 to @forgive',
  '(charge|collect|bill) ..6 (until|unless|twice|before)',
  '(plan|plans) ..3 not (charge|collect|ask)',
  'drop ..4 (in|off|at|into)',
  '(not|never) forget that',
  '(forgot|forgets) ..3 (copay|card)',
  '@lawful-relief',
  '(can not|may not|not able to|not allowed to|unable to|never|will not|do not|does not|would not|no) ..4 (waive|forgive|drop|write off|discount|absorb|erase|advertise|promise) ..6',
  '(waive|waiver|waiving|waived) ..6 (not|never|illegal|fraud|law|trouble)',
  '(the rest|balance|remainder|difference) ..3 (be|is) (yours|due|billed|your responsibility)',
  '(bill|charge|invoice) you (for)? (the|any|whatever)',
  '(not waived|waived by|plan waives)',
  '(medicaid|medicare|tricare|eap|employer|preventive|wellness visit|emergency)',
  '(handle|handles|take care of|takes care of|look after|pick up|do|does|leave) the rest',
  '(make|makes) ..3 skip',
]

export const copayWaiver: Rule = {
  id: 'financial/copay-waiver',
  title: 'Copays waived for everyone',
  standards: ['8.4', '8.1', '8.2', '3.2'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Offers to drop the share that insured clients owe, so the insurer is told a fee nobody pays; offer a lower fee openly instead.',
  explanation:
    "A claim tells the insurer what the session costs. If the client's share is dropped as a routine, the claim states a price that was never charged, and many contracts and laws say it must be collected. Clients can be drawn into trouble that they did not see coming. Help for one person in hardship, looked into and written down, is another matter.",
  fine: 'Saying that copays must be collected, help in hardship decided case by case, a sliding scale for people who pay themselves, or what a plan itself waives.',
  knownProblems: 'Waivers told without any word for the share or the insurer are missed.',
  better: [
    {
      instead: 'We waive all copays.',
      write:
        'Your plan requires us to collect your copay. If it is more than you can manage, please talk with us.',
    },
    {
      instead: 'We take whatever insurance sends and forget the rest.',
      write: 'We keep some places at a lower fee for people who pay without insurance.',
    },
  ],
  tips: [],
  wording: [],
  // The share in one sentence, its being let go in another.
  find: addUp({
    about: [
      { note: 'waved by', weight: 3, phrases: ['@waved-by'] },
      { note: 'let go', weight: 2, phrases: ['@let-off'] },
    ],
    signs: [
      { note: 'the share', weight: 1, phrases: ['@copay', '@client-part', '@share-owed'] },
      { note: 'the share nearby', weight: 4, phrases: ['@share-owed'], within: 'passage' },
      {
        note: "the plan's doing, or the client's",
        weight: -3,
        phrases: ['@payer ..4 (not|never|only|rarely)', '(you|they|clients) ..2 (forget|skip|ignore|cancel)'],
      },
    ],
    enough: 7,
    clearedBy: [
      { phrases: NOT_WAIVED, within: 'passage' },
      { phrases: ['@not-our-doing'], within: 'passage' },
    ],
    guards: ['questioned', 'quoted'],
  }),
  looks: [
    {
      phrases: [
        '@forgive .. @copay',
        '(take|accept|settle for|content with) (what|whatever|just what) ..4 (pay|send|give|allow|cover) ..3 (and|as|,) ..4 (call it (even|square|done|good)|in full|(forget|forgive|skip|drop) the rest|nothing more|call it quits)',
        'let .. @copay .. (slide|go)',
        '@copay .. (we|i) (just|simply|usually|always|gladly|quietly)? @forgive',
        '@copay ..4 (be|get) (waived|forgiven|on us|on me|on the house|covered by us|optional|history|zero|written off|our gift)',
        '@copay (waived|forgiven|forgiveness|amnesty)',
        '[[@copay ..3 (disappear|vanish)]] (here|with us|at our|in our|when you (see|come))',
        'bill .. @insurer as (though|if) you .. (paid|pay|owed)',
        'no @copay ,? (ever|here|for (you|anyone|our|clients)|with us|at our)',
        '(take|accept) (whatever|just what|only what) .. @insurer .. (send|pay|give|allow)',
        '(accept|take) @insurer as (payment in full|full payment|full and final)',
      ],
      except: [
        '@insurer (do|does|will|may|can|often)? _? @forgive',
        '(if|when|did|should) (you|they) .. @forgive',
        '(you|clients|they) (forget|skip|ignore)',
        '@copay be? waived (by|under|when|if)',
        '(forget|forgot) (my|our|his|her) @copay',
        '(ask|asked|request|requested|allowed|able|free|permitted) .. to @forgive',
        '@insurer (may|will|has|have|can|that|which)? _? (waive|forgive|skip|drop|cover)',
        '(hardship|financial need|case by case|disaster|public health emergency)',
      ],
      without: {
        phrases: [
          '@not-our-doing',
          '(charge|collect|bill|ask for) ..8 (until|unless|twice|in advance|before)',
          '(medicaid|medicare|eap|veteran|tricare|grant|fund) _?',
          '(deductible|out of pocket maximum) .. (be|has been) met',
          '(under|by|with) (some|many|most|your|the|this|new) _? plan',
          'hardship',
          'financial need',
          'case by case',
          'one by one',
        ],
        within: 'sentence',
      },
      ignoring: ['attributed'],
    },
    {
      phrases: [
        '(we|i) (do not|never|will not|simply do not) (collect|charge|ask for|chase|bother with|bill you for) (them|it|those|that|one|the .. dollars)',
        '(we|i|and) never (chase|collect|ask for|bill) (the|for) .. (dollars|balance|rest|difference|remainder)',
      ],
      with: { phrases: ['@copay', 'bill (your|the) (plan|insurance|insurer)'], within: 'passage' },
      ignoring: ['attributed'],
      without: { phrases: ['@not-our-doing'], within: 'passage' },
    },
    {
      // What is left for the client, and its being let go.
      phrases: [
        '@let-off ..6 @client-part',
        '@client-part ..8 @let-off',
        '(take|accept|settle for|content with|happy with|live with|go with|satisfied with|keep|treat|consider|call|regard) ..3 (what|whatever|just what|only what|@payer) ..8 (@let-off|enough|fine|plenty|in full|full payment|end of it|end of story|end of the matter|that is that|that is it)',
        '@nothing-due',
        'no (copay|copays|coinsurance|deductible|deductibles|copayment|copayments|cost share) (>|ever|for|here|,|courtesy|at|with us|whatever|no matter|needed|due|required|in our|period|necessary)',
        '(happy|content|satisfied|make do|fine|take|accept|go|live) ..2 (what|whatever) (they|it|the (plan|insurer|company)|your (plan|insurer|insurance|carrier)|insurance|medicare) ..1 (send|sends|pay|pays|give|gives|allow|allows|cover|covers|remit|decide)',
      ],
      with: { phrases: ['@payer', '@copay'], within: 'section' },
      // "We never ask for it" is what is looked for.
      ignoring: ['negated', 'attributed'],
      except: [
        ...NOT_WAIVED,
        '(you|they|clients|client|families|people) ..2 (forget|skip|ignore|pay|cover|lose|drop|handle)',
        '@payer ..4 (waive|waives|waived|cover|covers|covered|forgive|forgives|drop|drops)',
      ],
      without: {
        phrases: [
          '@not-our-doing',
          ...NOT_WAIVED,
          '(if|once|unless|after|until) ..4 (deductible|maximum) ..3 (met|reached|satisfied)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    'We [[waive all copays]].',
    'For our regulars we [[let the copay slide]].',
    '[[Copays are on us]], always.',
    'We [[take whatever your insurance pays, and that is that]].',
    '**Good news:** your [[deductible disappears]] here.',
    '- We [[never collect the coinsurance]]',
    '[[No copays, ever]].',
    'Good news on [[copays: we don’t collect]] them.',
    'We [[bill your plan as if you had paid]].',
    'Your [[co-pay we simply forget]].',
    '[[Copay waived]] for all new clients!',
    'We [[accept insurance as payment in full]].',
  ],
  allows: [
    'We take what insurance pays and bill you for the rest.',
    'Let your share of the blame go.',
    'Your deductible goes away once it is met.',
    'We cannot waive copays.',
    'Copays are due at each visit.',
    '**Can you waive my copay?** Our contract does not let us.',
    'We are sometimes asked to waive a copay, and we explain why we can’t.',
    'In real hardship we may waive a copay, one by one and on paper.',
    'Some plans waive the copay for video visits.',
    'It’s illegal to waive copays as a routine.',
    'Some clinics waive the copay for everyone; their contracts say otherwise.',
    'If you forget your copay, we’ll bill you.',
    'We don’t charge your copay until the claim comes back.',
    'Many plans do not charge a copay for video visits.',
    'Please drop your copay in the box at the desk.',
    'We never forget that a copay is a real cost.',
  ],
}
