import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

const SAFETY = { phrases: ['@danger'], within: 'passage' } as const
// Walking away from a quarrel, to come back to it.
const COOLING_OFF = {
  phrases: ['@danger', '(calm|cool (off|down)|# (minute|hour)|time out|take a break|come back)'],
  within: 'passage',
} as const

export const absoluteAdvice: Rule = {
  id: 'public-statements/absolute-advice',
  title: 'One rule for every reader',
  standards: ['3.11', '1.8', '3.10'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Gives every reader the same order about a relationship you know nothing of; say what it can depend on, and that the choice is theirs.',
  explanation:
    'A therapist’s public words carry weight, and somebody will act on them tonight. “Once a cheater, always a cheater” or “if he does this, leave” is read by people whose lives differ in ways that matter: children, illness, money, fear, a first lie or a hundredth. The Code asks for special care with advice given in public, and leaves such decisions to the people who live with them. Describe what often helps, what to ask yourself, and when to get help.',
  fine: 'Safety advice where there is violence or threat, sayings quoted in order to question them, small habits (“never text while driving”), and advice that says what it depends on.',
  knownProblems:
    'Absolute advice in a roundabout or joking form is missed. An order stands out only next to the words for partners, leaving, staying or trust.',
  better: [
    {
      instead: 'If he lies once, leave.',
      write:
        'A lie can mean many things. It may help to ask what it was protecting, and what you need to feel safe again.',
    },
    {
      instead: 'Cheaters never change.',
      write:
        'Some people who had an affair repeat it and many do not. What tends to matter is honesty, time and repair.',
    },
  ],
  tips: ['teach-in-general', 'expect-to-be-read'],
  wording: ['general-information-only'],
  looks: [
    {
      // "If he does this, leave."
      phrases: [
        '@whenever @partner ..12 , [[(then)? (just|you)? (always|must|should|need to|have to)? @part-ways]]',
        '@whenever @partner ..12 , [[(then)? (it|(the|your|that) @bond) (be|have) (already)? (over|dead|done|finished)]]',
        '@whenever @partner ..12 , [[(he|she) be (already|just)? @gone-astray]]',
        '@whenever @partner ..12 , [[(he|she) (do not|never|have never|no longer) (loved|love|respect|want)]] you',
        'if you ..10 , [[(he|she|(the|your) @bond) be (already|just)? (@gone-astray|gone|over|dead|finished)]]',
        '@whenever @partner (have|be)? (cheated|lied|left|strayed|unfaithful) ..2 (the|your) @bond [[(can not be saved|be over|will never recover|be dead)]]',
      ],
      // Their own "won't" or "doesn't" denies nothing.
      ignoring: ['negated'],
      except: [
        'leave (the room|a|for|it|when|work|home|early|(him|her|them) (be|alone|a|to|in|with|out|some|space))',
        'leave (if|when)',
        'move out of the (room|bed)',
        '(not|no|never|whether) ..8 @whenever',
        '@whenever (he|she|they) (be|feel|seem) (asleep|tired|ready|done|late)',
      ],
      without: COOLING_OFF,
    },
    {
      // "Never take back a cheater."
      phrases: [
        '(never|do not) (ever)? @pair-up-with (someone|anyone|anybody|somebody|(a|an|any) @spouse) (who|that) _? not? _',
        'you (should|must|have to|need to) (always|never) ..1 @yield',
      ],
      without: SAFETY,
      except: [
        '(i|we|they|he|she|who|would|could|can|had|have|will|did|couples) never',
        '(i|we|they|couples) (do|will|can|could|would) not',
        '(learned|told|taught|vowed|promised|said|swore|feel|felt|think) ..3 never',
        'should never ..2 (feel|be|have)',
        '(client|patient)',
      ],
    },
    {
      phrases: [
        '(one|only) thing to (do|say) (with|to|about) (a|an) ..1 @wrongdoer',
        '(leave|get out|run|divorce) while you still? can (>|,)',
      ],
      with: {
        phrases: ['(he|she|him|her|husband|wife|boyfriend|girlfriend|cheater|liar)', '@misdeed', 'contempt'],
        within: 'passage',
      },
      without: SAFETY,
    },
    {
      // "Once a cheater, always a cheater."
      phrases: [
        'once (a|an) @wrongdoer , always (a|an) _',
        '(no|not one|not a single) @bond (have)? (ever)? (survive|recover from|get over|come back from) ..3 (@misdeed|secret|contempt)',
        '(there be)? no (coming|going) back from ..2 (@misdeed|contempt)',
        '@men-and-women do not change (>|,)',
        '@men-and-women only (change|listen|leave|cheat) (when|if|because)',
        '@any-of-them (who|that) ..8 (will|do)? (always|never) (change|cheat|love|be faithful|come back|stop|lie|gamble)',
        '@any-of-them (who|that) ..8 be (cheating|a liar|a cheater|(already|basically|just|practically) (divorced|doomed|roommates))',
        '(a|any|no) @upright @spouse (never|always|do not|will never|would never) @duty',
        'be the (end|death) of (every|any|your) @bond',
        '(open|second|mixed|young|arranged|sexless|rebound) (marriages|relationships) be (just|only|nothing but|doomed)',
        'no such thing as ..3 friendship with (an|your|the) ex',
      ],
      without: SAFETY,
      except: [
        '(will not|do not|does not|not) (mean|be)',
        '(think|suspect|believe|fear|know|find|learn|discover|say|worry|sure|whether|if) ..5 (cheating|a liar|a cheater)',
        '(feel|may|might|can|could|seem|look|whether|if|think|fear|believe) ..3 the (end|death)',
        '@bond ..6 (can not|never) ..3 (on|by|without)',
      ],
    },
    {
      // Not so bald, until it is said that there are no exceptions.
      phrases: [
        'you can not (be|stay) friends with ..3',
        'stay for the (kids|children)',
        'every (affair|husband|wife|man|woman|divorce) be ..2',
      ],
      with: { phrases: ['@full-stop'], within: 'passage' },
      without: SAFETY,
      except: [
        '(i|we|they|couples|you) (always|never)',
        '(should|must|need to|have to) (not|never)? (be|have|feel|get)',
      ],
    },
  ],
  find: addUp({
    about: [
      { note: 'hard and fast', weight: 2, phrases: ['@hard-and-fast'] },
      { note: 'an order', weight: 2, phrases: ['@hard-order'] },
    ],
    signs: [
      { note: 'no exceptions', weight: 1, phrases: ['@universal'] },
      { note: 'between people', weight: 1, phrases: ['@relation-word'] },
      { note: 'softened', weight: -2, phrases: ['@soft-order'] },
    ],
    enough: 5,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    '[[If your partner still follows his ex on Instagram, leave]].',
    "[[Never date a man who won't go]] to therapy.",
    '[[A real wife never denies]] her husband.',
    "[[Cheaters don't change]]. Ever.",
    'When a [[woman says she needs space, the marriage is over]].',
    "If she won't share her phone, [[she's hiding someone]].",
    '[[No relationship survives a secret]] bank account.',
    '[[You should always forgive an affair if there are children]].',
    '[[Couples who sleep in separate beds are already divorced]].',
    "Never, ever go to bed angry. It[['s the end of every marriage]].",
    '[[Men who gamble will always gamble]]. Run.',
    "[[There's no coming back from contempt]]. [[Leave while you can]].",
    "If he forgets your birthday, [[he doesn't love]] you. It's that simple.",
    "[[You can't be friends with]] an ex. Period.",
    '[[Stay for the kids]]. Always.',
    '[[Any man who watches porn is cheating]] on you.',
    "[[Every affair is]] the betrayed partner's fault in part. No exceptions.",
    '[[If he raises his voice, pack]] your bags tonight.',
    'Rules I live by:\n\n- drink water\n- **[[never take back a man who lies]]**',
    'Trust, once broken, is a vase. [[Once a liar, always a liar]], “period.”',
    "There's exactly [[one thing to do with a cheater]]: change the locks.",
    "If you have to ask for flowers, [[he's already gone]].",
    '[[Open marriages are just]] slow divorces.',
  ],
  allows: [
    'Children need to know they are loved no matter what.',
    'Trust is built every time you keep a small promise.',
    'Couples must both be present for the first visit, without exception.',
    'If he hits you, leave when it is safe and call the hotline.',
    "There's no rule that says you should never go to bed angry.",
    'If your partner has cheated, the marriage may still be saved.',
    'People say “once a cheater, always a cheater.” The research is kinder.',
    'Never stay with someone who is violent because you feel you promised.',
    'If she needs space, ask how much and until when.',
    'A husband should never be afraid to ask for help.',
    'If your partner says no, move slowly and try again another day.',
    "When she cries, leave the room only if you say when you'll be back.",
    'I never take sides.',
    'If he shuts down, pause the talk for twenty minutes.',
    'No couple gets through raising children without a fight.',
    'No marriage is only good.',
    'Every couple should leave time for play.',
    "If you can't agree, leave it for tomorrow.",
    'We never date our letters in this office by hand.',
    'If your partner is late, call before you worry.',
    'Never trust a website that promises to save your marriage.',
    'Men can change, and so can women.',
    'A parent should never have to choose between work and a sick child.',
    "It's a myth that cheaters never change.",
    'If your husband snores, move to another room for a night and sleep.',
    'If your spouse will not come, you can still start alone.',
    "Women never get asked how they're doing after a miscarriage.",
    'If you feel unsafe, leave now and call 911.',
    'When he walks in, block ten minutes to say hello.',
    'Never date a client. The Code is plain on that.',
    "Any couple can learn to listen. It's that simple.",
    'Once a couple, always a couple: our alumni picnic.',
    'You should never stay up late to finish a fight.',
    'If your partner cheats, it does not mean the marriage is over.',
  ],
}
