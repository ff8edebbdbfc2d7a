import type { Rule } from '../rule.ts'

export const individualAdvice: Rule = {
  id: 'public-statements/individual-advice',
  title: 'Advice to one person in public',
  standards: ['3.11', '3.10', '1.8', '6.1'],
  severity: 'warning',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['send-questions-to-the-office', 'teach-in-general', 'no-remote-diagnosis'],
  wording: ['general-information-only'],
  looks: [
    {
      // A diagnosis for somebody who wrote in.
      phrases: [
        '(what|from what|everything) (you|she|he) (be|have)? ..2 (describe|write|wrote|tell me|told me|say|said|post) ..2 (be|you have|sound like|he have|she have|he be|she be) (a|an)? ..2 (@disorder|@label|@soft-label|depression|anxiety|abuse|gaslighting|a trauma response)',
        '(you|he|she) (be|have) (got)? (a|an)? ..1 (@disorder|@label)',
        'that be (gaslighting|narcissistic abuse|trauma bonding|@disorder)',
      ],
      with: { phrases: ['@a-letter', "'@' _", 'no question', 'you be (describing|writing)'], within: 'section' },
      except: ['(if|whether|may|might|could|think|when|sound like) ..3 (you|he|she) (be|have)', 'you be (describing|writing)'],
      unless: ['hedged'],
    },
    {
      // What to do about the marriage, the child, the medicine.
      phrases: [
        '< ..3 (leave (him|her|them)|divorce (him|her)|block (him|her|them)|dump (him|her)|pack (a|your) (bag|bags|things)|move out|do not pick up|do not (ask|tell|answer|believe|take) (him|her|them))',
        '(call|phone|hire|get|see|be in) (a|an|the|your)? ..2 (lawyer|attorney) (be)? (office)? ..6 (before|by|today|tonight|tomorrow|now|this week|first)',
        'tell (him|her|them) (that|to|it be|you be) ..10',
        'keep (her|him|them|the kids|the children) (home|away|from) ..6',
        '(he|she) (be|will) (not|never) (going to)? (change|stop|leave|come back)',
        '(he|she|your (husband|wife)) be (having an affair|cheating|lying to you|gaslighting you)',
        'you (be|have) (already)? (stayed|waited|put up with) ..4 (too long|long enough)',
        '@us would (like|want) you (on|to (take|start|stop|leave|file)) ..6',
        '(stop|start|double|halve|cut|drop|skip|come off|go off|wean off|switch) (taking|your|the) ..2 (lexapro|zoloft|prozac|medication|med|dose|pill|ssri|antidepressant)',
      ],
      with: { phrases: ['@a-letter', 'professional telling you'], within: 'section' },
      except: ['(if|whether|when|that|because) (he|she)', '(safe|safely|safety)'],
    },
    {
      // The offer of it.
      phrases: [
        '@us will ..4 (tell|give|send|slide|reply|answer) ..6 (if it be (fixable|over|worth)|my verdict|a treatment? plan|your diagnosis|who be right|whether (he|she|it|you))',
        '(my take|my verdict|my ruling|i decide|i will decide|we decide) (on)? ..2 who be (right|wrong)',
        '(ask|tell) your doctor (for|to (give|prescribe|put)) ..4 (by name|lexapro|zoloft|prozac|adderall|xanax|ketamine|medication)',
        'ask for (medication|meds|lexapro|zoloft|prozac|adderall|xanax|ketamine) by name',
        '(send|drop|post|share|comment|dm|leave) ..6 (situation|question|story|fight|problem|screenshot|texts) ..8 and? @us will (tell|answer|diagnose|solve|fix|decide|rule|analyze)',
      ],
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
