import type { Rule } from '../rule.ts'

export const insecureChannel: Rule = {
  id: 'confidentiality/insecure-channel',
  title: 'Private matters over an open channel',
  standards: ['6.3', '6.4', '6.1', '2.5', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Sends private matters through a channel that others may read; offer a secure form or call, and say what each is for.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['use-business-tools'],
  wording: ['secure-contact'],
  looks: [
    {
      phrases: [
        '@clinical-matter ..8 (over|via|on|by|through|using|to|in|into|with|at) ..4 (@consumer-app|@plain-mail)',
        '(chat|talk|meet|call|message|reach|video|write|text|dm) ..3 (over|via|on|by|through|using|with) (the|our|my)? (@consumer-app|@plain-mail) ..4 (about|for|with) ..4 (@clinical-matter|what|your)',
        '(insta|facebook|instagram|snapchat|whatsapp) (message|dm|text) ..6',
        '(write|email|e-mail|text|message|send) ..8 (from|with|at|by|to) (your|my|our) @plain-mail',
        '(ordinary|regular|plain|everyday) ((e-mail|email)|mailbox|text|inbox) ..8 (own (risk|peril))',
        '(email|(e-mail|email)|text|message) ..6 (not|un) (secure|encrypted|hipaa compliant|hipaa protected) ..8 (own (risk|peril)|fine|okay|anyway|but)',
        '(unencrypted|not encrypted|not secure) ..6 (own (risk|peril)|but (we|i) (do not mind|use|like))',
        '(whatever|whichever|any) (app|is|you have) ..4 (open|on) (on)? your phone',
        '(snap|take) (photos|pictures|a photo) of ..6 (message|text|dm|send) (them|it)',
      ],
      except: [
        '(schedule|scheduling|rescheduling|book|reminder|newsletter|class|workshop|mailing list)',
        '(secure|encrypted|hipaa compliant) ((e-mail|email)|portal|message|messaging|text)',
        'follow (me|us)',
      ],
    },
  ],
  flags: [],
  allows: [],
}
