import type { Rule } from '../rule.ts'

export const recordsAccessRefusal: Rule = {
  id: 'confidentiality/records-access-refusal',
  title: 'Keeps clients from their records',
  standards: ['2.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Tells clients that they may not see their own record; the Code asks for reasonable access, so say how to request it.',
  explanation:
    'Clients may ask what has been written about them, and the Code asks for reasonable access. It may be limited where there is strong evidence that reading would do serious harm, and where several people came together each of them has to sign. A flat no, a file that closes with the last visit or a copy that waits for a bill to be paid leaves people without that. Say whom to ask, how long it takes and what a copy costs. Check the law of your state, which may say more.',
  fine: 'Asking each member of a couple to sign, limits for serious harm, and keeping others such as insurers or parents away from the file.',
  knownProblems:
    'Private notes that the law lets a therapist keep apart from the record may be meant; it can not tell.',
  better: [
    {
      instead: 'My notes are mine and clients do not read them.',
      write: 'You may read your record or have a copy; write to me, and it is ready within two weeks.',
    },
    {
      instead: 'No copies until the balance is paid.',
      write: 'A copy costs ten cents a page. Any open bill is a separate matter.',
    },
  ],
  tips: ['post-a-policy'],
  wording: [],
  looks: [
    {
      phrases: [
        '(i|we|our office|the office|this practice|the practice|our staff|our policy is to) _? (not|never) _? @hands-over ..6 @client-record',
        '(i|we|our office|the office) _? _? (refuse|decline|object) ..3 @hands-over ..6 @client-record',
        '(not|no longer|never) (be)? (available|open|released|given|shown|shared|sent|handed|copied|provided|accessible|obtainable|for) ..4 (to|for|by|with) ..2 @record-owner',
        '@client-record ..8 (not|never|no longer) (be)? _? (available|open|released|given|shown|shared|sent|handed|copied|provided|accessible|read|seen) ..2 (to|by|with) ..3 @record-owner',
        '@record-owner _? _? (not|never) _? _? @reads-it ..6 @client-record',
        '(no one|nobody|neither|none|no (client|clients|parent|spouse|patient|former client)) (of you|but me|except me)? ..2 (see|sees|read|reads|get|gets|view|views|gets to|has|have|touches|opens) ..4 @client-record',
        '(my|our|the|these|those|session|therapy|your) ..2 (notes|file|files|records|chart|charts|record) ..2 (is|are|stay|stays|remain|remains|belong|belongs) ..4 (mine|ours|to me|to us|my own|our own|my (property|diary|eyes|desk|drawer)|the property of|property of|our property|private to|off limits|with me|with us|for my|for our|my personal|not yours)',
        '(file|files|chart|charts|record|records|folder|notes) (is|are|will be|stays|stay|remains|becomes|get|gets) (permanently|forever|then|automatically)? (closed|sealed|locked|off limits|unavailable|private|confidential) (to|from) ..3 @record-owner',
        '(no|zero) (copies|copy|access|requests|exceptions|viewing|peeking|release) ..6 @client-record',
        '@client-record ..6 (shred|shredded|destroy|destroyed|burn|burned|toss|tossed|delete|deleted) ..8 (before|if you ask|so (no|nobody)|anyone (asks|requests)|rather than|when you (ask|leave|stop))',
        '(copy|copies) ..4 (not|never) (made|given|available|provided|an option|offered|possible|allowed)',
      ],
      except: [
        '(share|release|send|sell|give|disclose) ..6 (with|to) (anyone|anybody|others|third|advertisers|insurers|your)',
        '(review|obtain|request) ..4 (insurance|benefits)',
        '(partner|spouse|ex|husband|wife) _? _? (not|never) ..3 (your|his|her) (own|individual|private) ..2',
        '(release|give|send|hand|copy) ..6 (to|with) (a|an|your|their|his|her|other|any) @outsider',
        'mine to ..3',
        '(without|unless|until) ..3 (signature|signed|sign|release|written|consent|permission)',
        '(never|not) (been)? (handed|given|shown) ..4 (pie|birth|growth|feelings|chore|flip) chart',
      ],
      // "Clients don't read them": the denial is what is looked for.
      ignoring: ['negated', 'attributed'],
      without: { phrases: ['@fair-record-rule'], within: 'passage' },
    },
    {
      phrases: ['@client-record ..10 @pay-first', '@pay-first ..10 @client-record'],
      with: {
        phrases: [
          '(release|released|send|sent|hold|held|hand|give|copy|copies|copied|withhold|withheld|transfer|see|get|hostage|request|access|keep|kept|locked)',
        ],
        within: 'sentence',
      },
      except: ['(keep|maintain) ..4 (payment|billing)', 'insurance'],
      without: { phrases: ['(never|not|no) (a? reason|affect|affects|stop|delay|hold)'], within: 'sentence' },
      ignoring: ['negated'],
    },
    {
      phrases: [
        '(i|we|she|he) _? (not|never) @hands-over (them|it|those|these|that|any|copies) ..6',
        '(no|not|never) ..3 (copies|be given a copy|see (it|them)|read (it|them)|look at (it|them)|peek)',
      ],
      with: {
        phrases: [
          '(copy of|see|read|get|access|request) ..3 (my|your|their|the) _? (chart|file|record|records|notes)',
          '(reading|seeing|what) ..4 (notes|written|write|file|chart|records)',
          '(notes|file|files|chart|charts|records)',
        ],
        within: 'section',
      },
      except: ['(will|would) not (see|read) (it|them) (until|as)'],
      ignoring: ['negated', 'questioned'],
      without: { phrases: ['@fair-record-rule'], within: 'section' },
      severity: 'hint',
    },
  ],
  flags: [
    "[[Clients don't get to read my notes]]. They are how I think.",
    '[[We do not release charts]] to former clients.',
    '[[Your file belongs to me]], not to you.',
    "[[No copies of any session notes]], please don't ask.",
    '[[Records are sent only once your balance is zero]].',
    'After the last visit the [[file is closed to you]].',
    '[[I never hand over what I wrote]], not even to the person it is about.',
    'Policy: [[neither parent may see the chart]].',
    '[[My case notes stay with me]] for good.',
    '[[Notes are shredded before]] anyone asks for them.',
    '[[I decline to copy records]] for people who have stopped coming.',
    'With an [[unpaid bill we hold your records]].',
  ],
  allows: [
    'You may read your file or have a copy at any time.',
    'We do not release records without your signature.',
    'Can I see my notes?',
    'I would never tell a client that they may not see the chart.',
    '"Your file belongs to me" is a sentence that belongs in the past.',
    'Some offices refuse to copy records; we are not one of them.',
    'Both of you need to sign before I copy the file.',
    'Insurers may not read my notes.',
    'We keep records for seven years and shred them after that.',
    'If reading the record could do serious harm, I would tell you so and why.',
    'Nobody reads a manual before the fight starts.',
    "I don't keep a file on people who call once and never come.",
    'The school does not get your chart from us.',
    'Your notes from the workshop are yours to keep.',
    "We can't release a minor's records to a grandparent.",
    'Records are not available online; write to us for a copy.',
  ],
}
