import type { Rule } from '../rule.ts'

const SAFETY = { phrases: ['@danger'], within: 'passage' } as const

export const absoluteAdvice: Rule = {
  id: 'public-statements/absolute-advice',
  title: 'One rule for every reader',
  standards: ['3.11', '1.8', '3.10'],
  severity: 'warning',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
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
        '(never|do not ever) (stay with|take back|trust|forgive|go back to|marry|date|sleep with|get back with|reconcile with|remain with|settle for|have children with|move in with) (a|an|any|someone|anyone|somebody|him|her) ..2 (who|that)? ..2',
        '(never|do not ever) , ever? (go to bed angry|apologize first|stay with)',
        'never ..2 (go to bed angry|let .. move in|share a password|give .. a second chance)',
        '(always|every time) ..2 @part-ways',
        '@part-ways (every time|no matter what|without exception|no exceptions)',
        '(leave|go|run|pack|file) , every time',
        '< (pack|dump (him|her)|divorce (him|her)|block (him|her)) (now|today|tonight|your bags)? >',
        'you (should|must|have to|need to) (always|never) ..1 (forgive|stay|leave|divorce|trust|confess|marry|take back|obey|submit|tell your)',
        '(leave|get out|run|divorce) while you (still)? can',
        '(no|there be no) (coming|going|way) back from ..2 (affair|contempt|cheating|that|this|it|infidelity|betrayal|lie)',
      ],
      without: SAFETY,
      except: [
        '(i|we|they|couples) (always|never)',
        'never (trust|forgive) (a|an|the) (website|app|ad|quiz|stranger)',
        '(learned|told|taught|vowed|promised|said|swore|feel|felt|think) ..3 never',
        'should never ..2 (feel|be|have)',
        'run while',
      ],
    },
    {
      // "Once a cheater, always a cheater."
      phrases: [
        'once (a|an) _ , always (a|an) _',
        '(trust|marriage|vow|heart|bond) once broken be ..4',
        '(no|not one|not a single) (marriage|relationship|couple) (have)? (ever)? (survive|recover|get over|come back|last|make it)',
        '(no one|nobody) (have)? ever (been)? ..2 (happy|recovered|healed|changed|better) (with|from|after|while|in) ..8',
        '@men-and-women (will|do|can)? (never|only|always) (change|leave|cheat|lie|come back|want|respect|learn|stop|heal|gamble)',
        '(cheaters|liars|narcissists|men|addicts) do not change',
        '@any-of-them (who|that) ..8 (will always|will never|never change|always (come|cheat|do|leave|go)|be (already|basically|just)? (cheating|lying|a liar|a cheater|divorced|doomed|roommates|finished))',
        '(a|any|no) (real|good|true|godly|decent) (wife|husband|man|woman|mother|marriage|couple|father) (never|always|do not|will never|would never|will|would)',
        '@misdeed ..2 (can|be) never ..2 (forgiven|repaired|undone|healed|an accident|a mistake)',
        '(a|the|no) (marriage|relationship) ..4 (can never|can not|never) ..3 (recover|survive|be saved|be repaired)',
        '(be|mean) the (end|death) of (every|any|a|the|your) (marriage|relationship)',
        'no such thing as (a|an)? ..3 (friend|friendship|ex|amicable|platonic|accidental|emotional|innocent|harmless|healthy|open|happy) ..4 (ex|affair|divorce|marriage|friendship|cheating|relationship|flirting|separation|text)',
      ],
      without: SAFETY,
      except: ['(will not|do not|does not|not) (mean|be)', '(alone|therapy|quick fix|counseling|training) never', '(be|have) not (mean)? the end'],
    },
    {
      // Not so bald, until it is said that there are no exceptions.
      phrases: [
        'you can not (be|stay) friends with ..3',
        'stay for the (kids|children)',
        'every (affair|husband|wife|man|woman|marriage|divorce) be ..8',
        '(no|any) (man|woman|husband|wife|spouse|partner|couple) ..8',
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
  flags: ['x [[y]]'],
  allows: ['x'],
}
