import type { Rule } from '../rule.ts'

/** Change promised by a date, in a number of visits, or in a fraction of the usual time. */
export const speedPromise: Rule = {
  id: 'advertising/speed-promise',
  title: 'Promise of speed',
  standards: ['9.2', '9.1', '1.2', '3.11'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Promises change by a set time, which differs from person to person; say what the time is used for and how you review progress.',
  explanation:
    'How long therapy takes depends on the trouble, on the person and on what else is going on. "Results in one session", "two days replace two years" or "by Friday you will feel like newlyweds" give a pace that many readers cannot meet, and they may conclude that something is wrong with them. Saying how long a course usually lasts, and that you look together at whether it helps, is useful and true.',
  fine: 'How long a visit or a class lasts, how soon you answer, a usual range of visits with a caveat, what is covered in each week.',
  knownProblems:
    'Comparisons made in tables, and those told only by what clients did soon after, are mostly missed.',
  better: [
    {
      instead: 'Heal from trauma in one weekend.',
      write:
        'A weekend gives us twelve hours for trauma work. Some people need little more; others go on with weekly visits.',
    },
    {
      instead: 'One day does the work of six months.',
      write: 'One day holds as many hours as six weekly visits.',
    },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: ['honest-results'],
  looks: [
    {
      // A result, and how soon.
      phrases: [
        '@effect ..5 @short-time',
        '@short-time ..8 @effect',
        '@short-time ..5 (@glad|cured|healed|undone|solved|saved|new (couple|person|man|woman|marriage))',
        '@effect ..5 in no time',
        '@effect (over|in)? (this|one|a single) (weekend|saturday|afternoon)',
        '(result|relief|healing|transformation|breakthrough|recovery|reconciliation) @short-time',
        '@short-time ,? (you|we|i|couples|they) will (@mend|undo|heal|change|solve|fix)',
        '(fix|solve|undo|heal|repair|cure|end|sort) (it|this|that|them) @short-time',
        '# @stretch to (a|your) (new|better|happier|stronger|closer|mended) @relationship',
        'take (us|me) (only|just|about)? # _? @stretch to (undo|fix|heal|solve|@mend)',
        '@practice (will|can|do)? (fix|solve|mend|turn) (it|this|that|you|them|things) ..3 (in|within) (just|only|under|less than)? (#|a|one) _? @stretch',
      ],
      except: [
        '(reply|respond|answer|call back|return|email|hear from|write back|get back to) ..8',
        '(review|check|talk about|look at|discuss|assess|ask|see whether|see if|decide|cover|explore|study) ..8',
        'how to ..4',
        '(test|assessment|lab|screening|inventory|questionnaire|evaluation) .. result',
        'results of',
        '(my|our|her|his|their) result',
        'we will all? be',
        'panic (attack)? ..5 (in|within) ..4 (minute|hour)',
        'first time in',
        "(i|he|she|they|my _|his _|her _|him|who) ..3 ('felt'|'got'|'was'|'were'|'had'|'stopped'|'slept'|'fell'|'went'|'came'|'left'|'saved')",
        '(baby|toddler|infant|newborn|puppy) ..2 @thrive',
        '(baby|toddler|infant|newborn) ..8 (in|within|after|by)',
        "we ('got'|'were'|'had'|'felt')",
        'back together (for|at|in) (the|a|our)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // So much of therapy in so little.
      phrases: [
        '(#|a|one|a single) .. @stretch ..6 (equal|replace|be worth|match|beat|outdo|outperform|(do|accomplish|achieve|cover) (the work of|what|as much as|more than)|take the place of|amount to|be (like|the same as)|get you .. than) ..6 (months|years|year|sessions|month|decade)',
        '(months|years|a year|a decade) (worth)? (of|in|on) ..6 (therapy|counseling|progress|sessions|appointments|couch|healing|work) ..4 (in|into|within) (just|only|under)? (#|a|one|a single|this|our) ..4 @stretch',
        '@method _? (replace|equal|be worth|match|outdo|do the work of|take the place of) (#|a|many|several) _? (months|years|year|month)',
        '(more|deeper) _? (healing|progress|growth|change|work|ground) in (one|a|an|#|this|our) _? _? _? than ..4 (#|years|months|a year)',
        'what (usually|normally|often|typically|ordinarily)? (take|need) ..4 (months|years|a year) ..8 (#|a|one|single) _? @stretch',
        '(accomplish|achieve|do|cover|get) (more|as much)? (done)? in (#|a|one) _? @stretch (what|than|as) ..8 (year|months|weeks)',
        '(in a fraction of the (usual)? (time|sessions)|in half the (usual)? (time|sessions)|(fewer|less) (sessions|time) than (other|traditional|talk|regular))',
      ],
    },
    {
      // Quick, as such.
      phrases: [
        '(fast|quick|rapid|instant|instantaneous|immediate|speedy|lightning fast) ,? (and)? (lasting|permanent|real|deep|effective|dramatic|complete)? (result|relief|transformation|breakthrough|healing) !(be|come|often|after|may|can)',
        '(@method|what we do) (really|actually|also)? work (really|so|very|surprisingly|incredibly)? (fast|quickly|instantly|immediately|in (minutes|hours|days))',
        'and (it|this)? work (really|so|very)? (fast|quickly|instantly)',
        '(you|clients|couples|people) (will|can)? (start to|begin to)? feel better (soon|sooner)',
        'feel better (fast|today|tonight|right away|immediately|instantly|this week|by tomorrow)',
        '(average|mean|typical|median) ..6 # ..6 (resolved|resolution|healed|cured|finished|done)',
      ],
      unless: ['hedged', 'supposed'],
      without: {
        phrases: [
          '(avoidance|avoid|compulsion|ritual|alcohol|drink|drug|substance|reassurance|binge|self-harm|escape|temporary)',
        ],
        within: 'sentence',
      },
      except: ['(rapid|accelerated) resolution', '(not|never|no) ..4 (fast|quick)', 'quick (fix|change)'],
    },
  ],
  flags: [
    '[[Feel better in just three sessions]].',
    'Our [[weekend replaces two years]] of weekly therapy.',
    '[[Six weeks from now you will be back in the same bed]].',
    '[[Transform your **marriage** in 30 days]].',
    'Get [[a year of therapy in two days]].',
    'What you get:\n\n- Lunch\n- [[Real change in a single afternoon]]\n- A workbook',
    '[[Fast, lasting relief]] from trauma',
    '[[By your third visit the fighting stops]].',
    'It works, [[and it works fast]].',
    'You’ll [[notice a difference after the very first session]].',
    '[[We fix it in ninety days]].',
    '[[Within a month your marriage will be back on track]].',
    'Our retreat compresses [[months of therapy into three full days]].',
    '| Visit | Result |\n| --- | --- |\n| One | [[Phobia gone in one hour]] |\n| Two | Rest |',
    'You [[cover in two days what takes others six months]].',
  ],
  allows: [
    'Rapid changes in mood can be one sign of it.',
    'Avoidance brings immediate relief, and then the fear grows.',
    'A panic attack is over in half an hour for most people.',
    'We reply within one business day.',
    'Don’t expect results in one session.',
    'Can trauma heal in one weekend?',
    'Some people feel relief after one session; others need months.',
    'In our first session we talk about what brought you in.',
    'After six sessions we review whether you feel any better.',
    'A 90-minute visit costs $220.',
    'Trauma can take years to heal.',
    'There is no quick fix for grief.',
    '“Heal in one weekend!” said the flyer.',
    'After three weeks the baby slept through the night.',
    'I felt better after one night’s rest.',
    'In two weeks we will all be back together for the group.',
    'Be careful with anyone who promises results in one session.',
    'In eight weeks we cover how to repair trust.',
    'You will get your assessment results within two weeks.',
  ],
}
