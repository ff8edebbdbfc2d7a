import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

const LABELED = '(@disorder|@label|@soft-label)'
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
    'A diagnosis comes from meeting a person, with their consent. Given from a clip, a headline or one side of a story, it is a guess that carries a clinician’s weight. The person it names cannot answer, readers who live with the same diagnosis see it used as an insult, and readers learn to do it to each other. A disclaimer in front (“I can’t diagnose him, but…”) does not take the guess back. It is kinder and more useful to write about the behavior, and about what people on the receiving end can do.',
  fine: 'Describing a condition in general, declining to diagnose, a diagnosis that people have made public themselves, or characters in books and films.',
  knownProblems:
    'A real person who is only hinted at is often missed, and so is a diagnosis put in roundabout words. A character may be taken for a real person where nothing nearby says that it is fiction.',
  better: [
    {
      instead: 'The governor is a textbook narcissist.',
      write:
        'I have not met the governor. Many of us felt dismissed while watching, so here is how to answer that feeling at home.',
    },
    {
      instead: 'Your ex is a sociopath.',
      write:
        'If someone lies to you often and shows no regret, you can set limits without knowing why they do it.',
    },
  ],
  tips: ['no-remote-diagnosis', 'teach-in-general', 'expect-to-be-read'],
  wording: ['general-information-only'],
  looks: [
    {
      phrases: [
        `@public-figure ..4 (be|have) (in|in the middle of)? (a|an|the)? ..2 ${LABELED}`,
        `^ ^ be (a|an) ..2 (@label|alcoholic|addict)`,
      ],
      except: OPINED,
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        '@your-other (be|have) got? (a|an|the)? _? (@character-disorder|@slur-label)',
        '@your-other who ..8 (be|have) (a|an|the)? _? (@character-disorder|@slur-label)',
      ],
      except: [...OPINED, '(someone|anyone|what|how|that) @your-other'],
      without: { phrases: ['@fiction', '@own-word', '# (or more|ticks|yes)'], within: 'passage' },
    },
    {
      // "He has…", where a public person or someone in the reader's life was just spoken of.
      phrases: [
        '(he|she) (be|have) (got)? (a|an|the)? ..2 (@character-disorder|@label)',
        '(^|he|she) be (clearly|so|obviously)? raised by (a|an) _? @label',
      ],
      except: OPINED,
      with: { phrases: ['@spotlight', '@your-other'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        `(he|she|that|this) (be|have) got? (a|an)? _? ${LABELED}`,
        `@textbook _? @disorder`,
        `(all the|every|the) (hallmark|sign|mark|trait|making) of (a|an)? ..2 ${LABELED}`,
        '^ (from|on) ..3 be (a|an) ..2 @label',
        'off (his|her) (lithium|meds|medication|pills)',
      ],
      except: OPINED,
      with: { phrases: ['@spotlight'], within: 'passage' },
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        '@textbook _? (@character-disorder|@label)',
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
      phrases: [
        `(my|our) (professional|clinical|armchair|unofficial|official)? diagnosis ..5 (:|be|—) ..3 ${LABELED}`,
      ],
      without: INVENTED_OR_OWN,
    },
    {
      phrases: [
        `(my money be|i would (bet|put money|stake _ license)|all signs point|everything point|every sign point) (on|to|toward) ..2 ${LABELED}`,
        `(scream|reek of|smell of|spell|have ..2 written all over|shout) ..1 ${LABELED}`,
      ],
      with: {
        phrases: ['@spotlight', '@your-other', '(he|she|his|her) ..4 (ex|husband|wife|boss)'],
        within: 'passage',
      },
      except: OPINED,
      ignoring: ['negated'],
      without: INVENTED_OR_OWN,
    },
    {
      // The disclaimer that takes nothing back.
      phrases: [
        `not (diagnose|treated|met|examined|evaluated) ..8 but [[..10 ${LABELED}]]`,
        `never (diagnose|treated|met|examined|evaluated) ..8 but [[..10 ${LABELED}]]`,
      ],
      without: INVENTED_OR_OWN,
    },
  ],
  find: addUp({
    about: [
      {
        note: 'a diagnosis',
        weight: 2,
        phrases: ['@afar-verdict'],
        unless: ['negated', 'supposed', 'attributed'],
      },
    ],
    signs: [
      { note: 'seen from afar', weight: 2, phrases: ['@seen-afar'], within: 'passage' },
      {
        note: 'known to the reader',
        weight: 2,
        phrases: ['@near-reader', '@a-letter', '@answered'],
        within: 'passage',
      },
      { note: 'no doubt', weight: 1, phrases: ['@no-doubt'] },
      { note: 'left open', weight: -3, phrases: ['@open-finding'] },
      { note: 'made up, or their own word', weight: -3, phrases: ['@fiction'], within: 'passage' },
    ],
    enough: 4,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    'After [[watching the royal interview I can tell you the duchess has borderline personality disorder]].',
    '[[Call it what it is: the congressman is a sociopath]] in a good suit.',
    "Watching last night's debate, all I could see was [[untreated bipolar disorder]] in a necktie.",
    "Your mother-in-law isn't “just old-fashioned.” [[She's a covert narcissist]].",
    "I don't diagnose people I haven't met, but [[come on: that is narcissistic personality disorder]] on a debate stage.",
    'If you ask me, [[your ex was a narcissist]] from day one.',
    "[[The man you're describing is a sociopath, and I say]] that as a clinician.",
    "It's obvious to every clinician I know [[that the senator is in early dementia]].",
    '[[My professional diagnosis of the quarterback: antisocial personality disorder]].',
    "The star's meltdown at the airport was a [[textbook manic episode]].",
    "He [[ticks every box]] for NPD, and I've only seen his interviews.",
    'That podcaster everyone loves? [[Classic narcissist]].',
    "I've never met the billionaire, but [[thirty years in this chair tells me he is on the spectrum]] and depressed.",
    "No need to wonder why your husband can't say sorry. [[He's a narcissist]].",
    "[[Let's be honest, the mayor's wife is codependent and the mayor's an alcoholic]].",
    '[[Tyler from this season is a love-bombing narcissist]] and I said so in episode two.',
    "[[Your boss is a psychopath]]. Here's how to survive until Friday.",
    "[[The defendant's testimony had all the hallmarks of a borderline personality]].",
    '[[The president shows every sign of malignant narcissism]].',
    '- **[[Your sister is a borderline]]**, and Thanksgiving proves it.\n- Bring a salad.',
    "[[Your sister-in-law who cries at every party has histrionic personality disorder]]. You're welcome.",
    '[[Senator Pike lies because he is a compulsive liar]], in the clinical sense.',
    "She's not quirky; [[she's autistic]], and somebody should tell her fans.",
    "Everything about [[the CEO's tweets says mania]].",
  ],
  allows: [
    'Obviously, not everyone with OCD washes their hands.',
    'I saw a documentary about bipolar disorder and cried.',
    'Is your boss a narcissist, or just under a lot of pressure?',
    "People ask me whether the governor is a narcissist. I haven't met him, so I can't say.",
    'The actress has shared that she has bipolar disorder, and her book is a kind guide for families.',
    "It's tempting to decide that your ex is a narcissist. Sometimes it's true; more often two hurt people hurt each other.",
    "Narcissistic personality disorder is rare. Selfishness isn't.",
    'If your partner has ADHD, chores can turn into a battleground.',
    "When he's depressed, she tiptoes; when she tiptoes, he withdraws.",
    'In the novel, the king is a textbook narcissist and his daughters pay for it.',
    "We won't tell you that your husband is a narcissist.",
    "A clip can't show whether a singer is bipolar.",
    'He was diagnosed with OCD at nineteen and speaks about it at schools.',
    'My father was an alcoholic, which is part of why I do this work.',
    "Some commentators claim the president is a sociopath. That's not ours to say.",
    'Your partner is avoidant, you are anxious: the dance we see most often in couples.',
    "He's not a narcissist. He's scared.",
    'I work with adult children of narcissists, and with people who worry they are one.',
    '"My husband is a narcissist," says almost everyone who phones in a bad week.',
    'Your teen has anxiety and you want to help. Start with sleep.',
    'She has borderline traits, she told me on the podcast, and wishes people knew more about DBT.',
    'The king of the playground has ADHD, says his proud mum; a picture book about belonging.',
    'Watching the documentary with your teen who has an eating disorder? Some scenes may be hard.',
    'You watched the trial with your partner who has PTSD, and now neither of you can sleep.',
    '> The mayor is a narcissist.\n\nThat is what a reader wrote to us, and it is not a question we can answer.',
    'A person who has bipolar disorder deserves privacy, pop star or not.',
    'In the trial of this therapy he had fewer depression scores at the end; see the paper.',
  ],
}
