import { addUp } from '../../match/adding-up.ts'
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
  find: (reading, tell) => soonTurned(reading, tell),
  looks: [
    {
      // A result, and how soon.
      phrases: [
        '@effect ..5 @short-time',
        '@short-time ..8 @effect',
        '@short-time ..5 (@glad|cured|healed|undone|solved|saved|new (couple|person|man|woman|marriage))',
        '@effect (over|in)? (this|one|a single) (weekend|saturday|afternoon)',
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
        '(we|i|class|group|workshop|office|she|he) ..1 (be|will be) back ..3',
        '(half|quarter) (an)? hour',
        'panic (attack)? ..5 (in|within) ..4 (minute|hour)',
        'first time in',
        '(hours|time|minutes) saved',
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
        '(accomplish|achieve|do|cover|get) (more|as much)? (done)? in (#|a|one) _? @stretch (what|than|as) ..8 (year|months|weeks)',
      ],
    },
    {
      phrases: ['< (just|only)? (one|a single|two|three|four|five|six|#) _? @span >'],
      with: {
        phrases: ['@done-deal', '(new|different|better|whole new) (marriage|you|life|person|couple|family)'],
        within: 'passage',
      },
    },
    {
      // Quick, as such.
      phrases: [
        '(fast|quick|rapid|instant|instantaneous|immediate|speedy|lightning fast) ,? (and)? (lasting|permanent|real|deep|effective|dramatic|complete)? (result|relief|transformation|breakthrough|healing) !(be|come|often|after|may|can)',
        'and (it|this)? work (really|so|very)? (fast|quickly|instantly)',
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
    {
      // How little of it will do.
      phrases: [
        '(#|a|one|first|that|those) _? (session|visit|meeting|appointment|week|day|hour|weekend) ..2 (be|, and that be|and that be)? ..1 (all|enough|plenty) ..2 (it|we|you|they|most|i) ..2 (take|need|require|be)',
        '(take|takes|took|need|needs|cost|spend) ..4 (a|#|many|several|most of a) _? (year|years|month|months|decade|semester) ..4 (we|i|you|here|our|ours|this|be) ..6 @by-then',
      ],
      unless: ['supposed'],
      except: ['(not|never) (need|take) ..6', '(consent|notice|phone|form|parking|insurance) ..6'],
    },
    {
      // Wider: any good end, any short span, in either order.
      phrases: [
        '@soon ..8 @done-deal',
        '@done-deal ..6 @soon',
        '@usual-length ..5 (in|into|between|over|by|within|inside|packed|squeezed|compressed|condensed|before|for) ..6 @span',
        '(couple|client|people|family|most|patient|folks|everyone|everybody|you|users|members) ..3 (finish|graduate|done|in and out|need only|out the door) ..2 (in|by|within|after|before|under|inside) ..6 @span',
      ],
      except: [
        '(reply|respond|answer|call back|return|email|hear from|write back|get back to|refund|reschedule|cancel|notice) ..8',
        '(review|check|talk about|look at|discuss|assess|ask|see whether|see if|decide|cover|explore|study|learn|practice) ..8',
        '(claim|bill|invoice|portal|password|error|website|refund|charge|charged|overcharged|reverse it|turnaround) ..6 @soon',
        'session # :',
        'same day (turnaround|delivery|reply|service)',
        '(evaluate|evaluates|evaluation|assess|assesses|test|tests|diagnose) ..8 @soon',
        '(of|for) (the|your|their|any)? first # _? (session|visit|hour)',
        '(hours|time|minutes) saved',
        '(cover|covers|book) ..3 at the first',
        'sticker ..8',
        'finish (the|their|an|your) (assessment|intake|form|paperwork|workbook)',
        'feel better about',
        'how to ..4',
        '(go away|come back|come and go|normal|common|usual) ..8',
        '(test|assessment|lab|screening|inventory|questionnaire|evaluation) .. result',
        '(closed|available|office|parking|class|course|group|workshop|waitlist|paperwork|form|intake) ..6 @soon',
        '@soon ..8 (closed|open|office|parking|class|group|waitlist|paperwork|form|intake)',
        '(my|our|her|his|their) result',
        "(i|he|she|they|my _|his _|her _|him|who|we) ..3 ('felt'|'got'|'was'|'were'|'had'|'stopped'|'slept'|'fell'|'went'|'came'|'left'|'saved')",
        '(baby|toddler|infant|newborn|puppy) ..8',
        '(we|i|class|group|workshop|office|she|he) ..1 (be|will be) back ..3',
        '(half|quarter) (an)? hour',
        'panic (attack)? ..5 (in|within) ..4 (minute|hour)',
        '(like|want|hope|aim|plan|try) to ..6',
        'quick (fix|change)',
      ],
      without: {
        phrases: [
          '(had to come|after a call|finally free|would|may|might|could|some|sometimes|varies|vary|differ|depend|different|others|avoidance|compulsion)',
        ],
        within: 'sentence',
      },
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
    'Our retreat [[compresses months of therapy into three full days]].',
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

/** A near date and a change for the better, in whatever order. */
const soonTurned = addUp({
  about: [{ note: 'soon', weight: 2, phrases: ['@by-then'] }],
  signs: [
    { note: 'change', weight: 2, phrases: ['@turning'] },
    { note: 'therapy', weight: 1, within: 'passage', phrases: ['@in-care'] },
    { note: 'another matter', weight: -3, phrases: ['@no-turning'] },
  ],
  enough: 5,
  guards: ['negated', 'questioned', 'quoted', 'attributed', 'supposed'],
})
