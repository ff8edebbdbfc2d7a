import type { Rule } from '../rule.ts'

const LABELED = '(@label|@soft-label|@disorder)'
const INVENTED_OR_OWN = { phrases: ['@fiction', '@own-word'], within: 'passage' } as const
const OPINED = [
  '@opine (that|of)? (he|she|@your-other)',
  '(if|when|whenever|whether|though|maybe|perhaps|unless|suppose|imagine) ..2 (he|she|@your-other|@public-figure)',
  '(may|might|could|can|would|perhaps|possibly|probably) ..2 (be|have)',
  '(not every|not all|nobody|no one) _? _?',
]

export const remoteDiagnosis: Rule = {
  id: 'public-statements/remote-diagnosis',
  title: 'Diagnosing someone from afar',
  standards: ['3.11', '3.10', '7.8'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Puts a diagnosis on someone you have not assessed, which can hurt them and readers like them; describe behavior in general instead.',
  explanation:
    "A diagnosis comes from meeting a person, with their consent. Given from a clip, a headline or one side of a story, it is a guess that carries a clinician's weight. The person named cannot answer, readers who live with the same diagnosis see it used as an insult, and readers learn to do it to each other. A disclaimer in front (“I can't diagnose him, but…”) does not take the guess back. It is kinder and more useful to write about the behavior itself, and what people on the receiving end can do.",
  fine: "Describing a condition in general, declining to diagnose, a diagnosis that people have told of themselves, or characters in books and films.",
  knownProblems:
    'A real person who is only hinted at is often missed; a character from a show may be taken for a real person.',
  better: [
    {
      instead: 'The governor is a textbook narcissist.',
      write: 'I have not met the governor. What many of us felt watching was dismissed, so here is how to answer that at home.',
    },
    {
      instead: 'Your ex is a sociopath.',
      write: 'If someone lies to you often and shows no regret, you can set limits without knowing why they do it.',
    },
  ],
  tips: ['no-remote-diagnosis', 'teach-in-general', 'expect-to-be-read'],
  wording: ['general-information-only'],
  looks: [
    {
      phrases: [
        `@public-figure ..4 (be|have) (in|in the middle of)? (a|an|the)? ..2 ${LABELED}`,
        `^ ^ be (a|an) ..2 (@label|alcoholic|addict)`,
        `@public-figure ..3 (belong|need) ..3 (locked up|on (meds|medication)|in rehab)`,
      ],
      except: OPINED,
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        '@your-other (be|have) (a|an|the)? _? (@label|@character-disorder)',
        'you (married|are married to|are dating|are living with|live with) (a|an) _? (narcissist|sociopath|psychopath)',
      ],
      except: [...OPINED, '(someone|anyone|what|how|that) @your-other'],
      without: { phrases: ['@fiction', '@own-word', '# (or more|ticks|yes)'], within: 'passage' },
    },
    {
      // "He has…", where a public person or someone in the reader's life was just spoken of.
      phrases: [
        '(he|she) (be|have) (got)? (a|an|the)? ..2 (@label|@character-disorder)',
        '(^|he|she) be (clearly|so|obviously)? raised by (a|an) _? @label',
      ],
      except: OPINED,
      with: { phrases: ['@spotlight', '@your-other'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        `(he|she|that|this|it) (be|have) (got)? (a|an)? _? ${LABELED}`,
        `@textbook _? @disorder`,
        `(all the|every|the) (hallmark|sign|mark|trait|making) of (a|an)? ..2 ${LABELED}`,
        `^ ..3 be (a|an) ..2 @label`,
        'off (his|her) (lithium|meds|medication|pills)',
        '(any|every) (trained)? @therapist (can|could|would|will) (see|tell|spot|recognize) (that|what|it|he|she) ..6',
      ],
      except: OPINED,
      with: { phrases: ['@spotlight'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        '@textbook _? (@label|@character-disorder)',
        'explained ..6 by ..3 @disorder',
        '< ..2 (@label|@soft-label) (to the (bone|core|marrow))',
      ],
      except: [...OPINED, '(a|any|the|every) (textbook|classic) (narcissist|sociopath) (may|often|will|can)'],
      with: { phrases: ['(he|she|his|her|him)', '@spotlight'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        '(meet|fit|tick|check) ..3 (criteria|criterion|every box|all the boxes|definition|clinical standard)',
        '(have it|that be|be) written all over (him|her|his|it)',
      ],
      except: [...OPINED, '(person|people|someone|anyone|who|may|might|could|can) ..2 (meet|fit|tick|check)'],
      with: { phrases: ['@label', '@disorder', 'clinician'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [`(see|watch|look at|hear|meet) ..6 (@textbook|pure|plain|obvious|with) ${LABELED}`],
      except: OPINED,
      with: { phrases: ['@spotlight'], within: 'passage' },
      ignoring: ['attributed'],
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [`(my|our) (professional|clinical|armchair|unofficial|official)? diagnosis ..5 (:|be|—) ..3 ${LABELED}`],
      without: INVENTED_OR_OWN,
    },
    {
      // The disclaimer that takes nothing back.
      phrases: [
        `not (diagnose|treated|met|examined|evaluated) ..8 but [[..10 ${LABELED}]]`,
        `never (diagnose|treated|met|examined|evaluated) ..8 but [[..10 ${LABELED}]]`,
        `not (diagnose|call) ..6 but [[(everything|all of it|it all|every sign|every trait|the shoe|the label) ..2 (fit|add up|point)]]`,
      ],
      without: INVENTED_OR_OWN,
    },
  ],
  flags: [
    '[[The governor is a textbook narcissist]], and half of you married one.',
  ],
  allows: ['Narcissism is a word for a wide range of behavior.'],
}
