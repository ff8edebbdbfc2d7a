import type { Rule } from '../rule.ts'

const SAFETY = { phrases: ['@danger'], within: 'passage' } as const

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
        '(if|when|once) @partner ..12 , [[(then)? (just|you)? (always|must|should|need to|have to)? (@part-ways|leave|run|go|pack|get out|dump|walk|file)]] !(_ _ _ _)',
        '(if|when|once) @partner ..12 , [[(then)? (just|you)? (always|must|should|need to|have to)? @part-ways]]',
        '(if|when|once) @partner ..12 , [[(then)? (it|the marriage|your marriage|the relationship|that marriage) (be|can not|will never|will not) (over|dead|done|finished|saved|survive|recover|be saved)]]',
        '(if|when|once) @partner ..12 , [[(he|she|they|it) be (already|just)? (cheating|lying|hiding|using|having an affair|gone|checked out|over you|done|not the one|not (in love|interested|serious))]]',
        '(if|when|once) @partner ..12 , [[(he|she|they) (do not|never|have never) (love|respect|want|care)]]',
        'if @partner ..10 the (marriage|relationship) [[(can not be saved|be over|will never recover|be dead)]]',
        '(a second|one|any) (affair|lie|betrayal) ..6 [[: ..2 (leave|go|run|pack|divorce)]]',
        '< ..3 (@part-ways|leave him|leave her|run|pack) (if|when|as soon as|the (first|second|minute|moment|day|third)) ..4 @partner ..4',
      ],
      except: ['leave (the room|a|for|it|when|work|home|early)', 'move out of the (room|bed)'],
      without: SAFETY,
    },
    {
      // "Never take back a cheater."
      phrases: [
        '(never|do not ever) (stay with|take back|trust|forgive|go back to|marry|date|sleep with|get back with|reconcile with|remain with|settle for|have children with|move in with) (someone|anyone|somebody|him|her|(a|an|any) _) ((who|that) _? not? _)?',
        '(never|do not ever) , ever? (go to bed angry|apologize first|stay with)',
        'never ..2 (go to bed angry|let .. move in|share a password|give .. a second chance)',
        '(always|every time) ..2 @part-ways',
        '@part-ways (every time|no matter what|without exception|no exceptions)',
        '(leave|go|run|pack|file) , every time',
        '< (pack|dump (him|her)|divorce (him|her)|block (him|her)) (now|today|tonight|your bags)? >',
        'you (should|must|have to|need to) (always|never) ..1 (forgive|stay|leave|divorce|trust|confess|marry|take back|obey|submit|tell your)',
        '(leave|get out|run|divorce) while you (still)? can',
        '(no|there be no) (coming|going) back from ..2 (affair|contempt|cheating|infidelity|betrayal|lie)',
      ],
      without: SAFETY,
      except: [
        '(i|we|they|couples) (always|never)',
        'never _ (a|any|someone|anyone) ..1 (client|patient|before|until|friend|colleague)',
        'never (trust|forgive) (a|an|the) (website|app|ad|quiz|stranger)',
        '(learned|told|taught|vowed|promised|said|swore|feel|felt|think) ..3 never',
        'should never ..2 (feel|be|have)',
        'run while',
      ],
    },
    {
      // "Once a cheater, always a cheater."
      phrases: [
        'once (a|an) !(week|day|month|year|while) _ , always (a|an) _',
        '(trust|marriage|vow|heart|bond) once broken be ..4',
        '(no|not one|not a single) (marriage|relationship|couple) (have)? (ever)? (survive|recover|get over|come back|last|make it)',
        '(no one|nobody) (have)? ever (been)? ..2 (happy|recovered|healed|changed|better) (with|from|after|while|in) ..8',
        '@men-and-women (will|do|can)? (never|only|always) (change|leave|cheat|lie|come back|want|respect|learn|stop|heal|gamble)',
        '(cheaters|liars|narcissists|men|addicts) do not change !(overnight|easily|because|just|much|when|unless|alone|by)',
        '@any-of-them (who|that) ..8 ((will|do)? (always|never) (change|cheat|leave|love|be faithful|be happy|come back|stop|lie|gamble|do it again)|be (already|basically|just)? (cheating|a liar|a cheater|divorced|doomed|roommates))',
        '(a|any|no) (real|good|true|godly|decent) (wife|husband|man|woman|mother|marriage|couple|father) (never|always|do not|will never|would never) _',
        '@misdeed ..2 (can|be) never ..2 (forgiven|repaired|undone|healed|an accident|a mistake)',
        '(a|the|no) (marriage|relationship) ..4 (can never|can not|never) ..3 (recover|survive|be saved|be repaired)',
        '(be|mean) the (end|death) of (every|any|your) (marriage|relationship)',
        'no such thing as (a|an)? ..3 (friend|friendship|ex|amicable|platonic|accidental|emotional|innocent|harmless|healthy|open|happy) ..4 (ex|affair|divorce|marriage|friendship|cheating|relationship|flirting|separation|text)',
      ],
      without: SAFETY,
      except: [
        '(will not|do not|does not|not) (mean|be)',
        '(alone|therapy|quick fix|counseling|training) never',
        '(be|have) not (mean)? the end',
      ],
    },
    {
      // Not so bald, until it is said that there are no exceptions.
      phrases: [
        'you can not (be|stay) friends with ..3',
        'stay for the (kids|children)',
        'every (affair|husband|wife|man|woman|divorce) be ..2',
        '(cheating|lying|an affair|porn|flirting) be (always)? (cheating|abuse|a choice|forgivable|unforgivable|the end)',
        '(always|never) (forgive|stay|leave|take|tell|confess|apologize|go back) ..4',
        '@men-and-women (be|do not|will|can not) ..4',
      ],
      with: { phrases: ['@full-stop'], within: 'passage' },
      without: SAFETY,
      except: ['(i|we|they|couples|you) (always|never)'],
    },
    {
      // "A wife should never…"
      phrases: [
        '(a|no|any|every) (good|real|loving|true|self respecting|decent|godly|christian)? (wife|husband|spouse|woman|man|mother|father|partner) (should|must|ought to|need to) (never|always) ..6',
        '(a|no|any|every) (good|real|loving|true|godly|christian)? (wife|husband|spouse|woman|man|mother) (should|must|ought to|need to) ..3 (stay|leave|divorce|obey|submit|forgive)',
      ],
      without: SAFETY,
      except: ['never (have|be|feel|need)', '(be|feel) (ashamed|alone|embarrassed)'],
    },
  ],
  flags: [
    'If your partner still follows his ex on Instagram, [[leave]].',
    "[[Never date a man who won't go]] to therapy.",
    '[[A real wife never denies]] her husband.',
    "[[Cheaters don't change]]. Ever.",
    'When a woman says she needs space, [[the marriage is over]].',
    "If she won't share her phone, [[she's hiding]] someone.",
    '[[No relationship survives]] a secret bank account.',
    '[[You should always forgive]] an affair if there are children.',
    '[[Couples who sleep in separate beds are already divorced]].',
    "[[Never, ever go to bed angry]]. It[['s the end of every marriage]].",
    '[[Men who gamble will always]] gamble. Run.',
    '[[Anyone who tells you an open marriage can work is lying]] to you.',
    "[[There's no coming back from contempt]]. [[Leave while you can]].",
    "If he forgets your birthday, [[he doesn't love]] you. It's that simple.",
    "[[You can't be friends with]] an ex. Period.",
    '[[Stay for the kids]]. Always.',
    '[[Any man who watches porn is cheating]] on you.',
    "[[Every affair is]] the betrayed partner's fault in part. No exceptions.",
    'If he raises his voice, [[pack your bags]] tonight.',
    'Rules I live by:\n\n- drink water\n- **[[never take back a man who lies]]**',
    'Trust, once broken, is a vase. [[Once a liar, always a liar]], “period.”',
  ],
  allows: [
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
  ],
}
