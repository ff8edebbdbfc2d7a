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
        '(if|when|once) @partner ..12 , [[(then)? (just|you)? (always|must|should|need to|have to)? (@part-ways|leave|run|go|pack|move on|get out|dump|walk|block|file)]] (!_|immediately|now|today|tonight|anyway|,|fast|and)',
        '(if|when|once) @partner ..12 , [[(then)? (it|the marriage|your marriage|the relationship|that marriage) (be|can not|will never|will not) (over|dead|done|finished|saved|survive|recover|be saved)]]',
        'if @partner ..10 , [[(he|she|they|it) (be|have) (already)? (cheating|lying|having an affair|gone|checked out|hiding something|never (love|loved)|using you)]]',
        'if @partner ..10 the (marriage|relationship) [[(can not be saved|be over|will never recover|be dead)]]',
        '(a second|one|any) (affair|lie|betrayal) ..6 [[: ..2 (leave|go|run|pack|divorce)]]',
      ],
      without: SAFETY,
    },
    {
      // "Never take back a cheater."
      phrases: [
        '(never|do not ever) (stay with|take back|trust|forgive|go back to|marry|date|sleep with|get back with|reconcile with|remain with|settle for) (a|an|any|someone|anyone|somebody|him|her|the) ..6',
        '(never|do not ever) ..2 (second chance|apologize first|let .. move in|share a password|go to bed angry)',
        '(always|every time) ..2 @part-ways',
        '@part-ways ..2 (every time|no matter what|without exception|no exceptions|today|tonight|immediately)',
        '(leave|go|run|pack|file) , every time',
        '< (pack|leave|dump him|dump her|divorce (him|her)|block (him|her)) (now|today|tonight|your bags)? >',
      ],
      without: SAFETY,
      except: ['(i|we|you) never', 'never (trust|forgive) (a|an|the) (website|app|ad|quiz|stranger on)', '(learned|told|taught|vowed|promised|said|swore) .. never'],
    },
    {
      // "Once a cheater, always a cheater."
      phrases: [
        'once (a|an) _ , always (a|an) _',
        '(trust|marriage|vow|heart|bond) once broken be ..4',
        '(no|not one|not a single) (marriage|relationship|couple) ..2 (ever)? (survive|recover|get over|come back|last|make it)',
        '(no one|nobody) (have)? ever (been)? ..2 (happy|recovered|healed|changed|better) (with|from|after|while|in) ..8',
        '@men-and-women (be|will|do|can)? (never|only|always) (change|leave|cheat|lie|come back|mean|want|respect|learn|stop|heal|listen|stay)',
        '(cheater|narcissist|liar|man|woman|husband|people) (who|that) ..5 (never|always) (change|come back|do it again|cheat again|stop|leave)',
        '@misdeed ..2 (can|be) never ..2 (forgiven|repaired|undone|healed|an accident|a mistake|just)',
        '(a|the|no) (marriage|relationship) ..4 (can never|can not|never) ..3 (recover|survive|be saved|heal|be repaired|be happy)',
        'no such thing as (a|an)? ..3 (friend|friendship|ex|amicable|platonic|accidental|emotional|innocent|harmless|healthy|open|happy) ..4 (ex|affair|divorce|marriage|friendship|cheating|relationship|flirting|separation|text)',
      ],
      without: SAFETY,
      except: ['(will not|do not|does not|not) (mean|be)', '(alone|therapy|quick fix|counseling|training) never'],
    },
    {
      // "A wife should never…"
      phrases: [
        '@any-relative (should|must|ought to|can|will|need to) (never|always) ..6',
        '@any-relative (should|must|ought to|need to) ..8 (stay|leave|divorce|obey|submit|forgive|mother in law)',
      ],
      without: SAFETY,
      except: ['never (have|be|feel|need)', '(be|feel) (ashamed|alone|embarrassed)', 'can always'],
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
