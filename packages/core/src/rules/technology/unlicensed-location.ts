import type { Rule } from '../rule.ts'

/** Travel, training and family far away; the reach of other things than therapy. */
const ELSEWHERE_ON_EARTH = [
  '(do not|never) (do|offer|see|hold|work|treat) ..6',
  'how we treat you',
  // As far as one state or province goes.
  '(else|anywhere|everywhere|wherever you are|elsewhere) (in|within|across) (the|our|this)? (state|province|county|bc|british columbia|ontario|alberta|quebec|manitoba|@us-state)',
  '(common|universal|research|studies|trials|distress and|helps many)',
  '(review|reviews|complaint|complain|secret)',
  '(trained|studied|lived|grew up|worked|born|raised|condo|two languages|taught|volunteered|presented|served|degree|university of|flew|fly in|fly out|drive in|come to (us|me)|travel to)',
  '(waiting room|waiting list|front desk|floor|upstairs|downstairs|parking|kitchen|porch|hallway|elevator)',
]

export const unlicensedLocation: Rule = {
  id: 'technology/unlicensed-location',
  title: 'Therapy offered everywhere',
  standards: ['6.5', '6.1', '3.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Offers therapy wherever a client may be, while a license holds only in its own state; name the states where you can practice.',
  explanation:
    'Therapy is regulated where the client sits during the session, not where the therapist sits. An offer to see people anywhere may leave a client without the protection of their state, and without local help in an emergency. Calling the same work coaching does not change what it is. Rules for visitors, moves and compacts differ, so check your state’s rule and the rule of the state where the client will be.',
  fine: 'Lists of the states you are licensed in, “anywhere in Oregon”, and books, courses, talks or supervision that are not therapy.',
  knownProblems:
    'It does not know where you are licensed. Idioms of place it has not met (“if you have bars, you have me”) get past it.',
  better: [
    {
      instead: 'I see couples anywhere in the world.',
      write: 'I am licensed in Oregon and Idaho, and see couples who are in one of them during the session.',
    },
    {
      instead: 'Wherever you are, we can meet online.',
      write: 'If you are in Ohio, wherever in the state, we can meet online.',
    },
    {
      instead: 'Out of state? We call it coaching.',
      write: 'Out of state? I cannot see you, but I will help you find someone licensed where you live.',
    },
  ],
  tips: ['name-your-states'],
  wording: ['telehealth-states'],
  looks: [
    {
      phrases: [
        '@remote-care ..6 @beyond-license',
        '@remote-care ..6 @no-matter-state',
        'whether you (are|live) (in|on)? ..6 @far-place',
        '(therapy|session|counseling|available|open|offered|licensed) .. (to|in|for) (all|every) (of the)? (50|fifty)',
      ],
      with: {
        phrases: ['@talk-therapy', '(session|video|online|license|client|patient|couple|telehealth)'],
        within: 'section',
      },
      except: [
        '(accept|take) ..2 (insurance|payment|card)',
        '(trained|studied|lived|grew up|worked|born|raised|experience|taught|volunteered|presented|spoken|lectured|published) ..6 @beyond-license',
        '(their|his|her) (families|family|client) @beyond-license',
        '(their|his|her) (families|family|partner) ..3 @beyond-license',
        '(who|whose) (support|have|love|left|miss|work) ..4 @beyond-license',
        'client from ..3 @beyond-license ..2 (who|now|here)',
      ],
      without: {
        phrases: [
          '@other-work',
          '(people|couple|client|families|patient) (come|travel|arrive)',
          '(compact|psypact|counselors|therapists|psychologists|research shows)',
        ],
        within: 'sentence',
      },
    },
    {
      // Therapy under another name.
      phrases: [
        '@file-under (it|this|that|them|you|these|those|our _|(the|those|these) (work|session|call|hour)) (down|up)? (as)? "? (life|relationship|wellness|online)? coaching',
        'put (it|this|that)? (down)? (as|in as)? "? coaching',
      ],
      except: ['coaching (program|certificate|certification|degree|school|career|course|kids|soccer)'],
      with: {
        phrases: [
          '@beyond-license',
          '(license|licensed|insurance|insurer|board|out of state)',
          '(state|anywhere|wherever|country)',
          '@us-state',
        ],
        within: 'passage',
      },
    },
    {
      // Borders talked away.
      phrases: [
        '(your|the|my) (zip code|country|state|state line|location|time zone|passport|postcode) ..8 (do not|will not|never|be not going to) (matter|count|limit|stop)',
        '(state lines|borders) (are|be) (just|only|for|no|not|nothing|never)',
        '(state lines|borders|state line) (do not|can not|will not|never) (matter|stop|apply|count|limit)',
        '(the|your|our|my)? (host)? (board|state|regulator|country) .. (will not|need not|do not (need|have) to) (mind|care|know|find out|notice)',
      ],
      except: [
        '(love|grief|pain|anxiety|depression|trauma|hope|kindness|abuse|stress|addiction|violence|illness) (have|know) no',
        'matter to (a|the|your|her|his) (child|children|kids|heart)',
      ],
      with: {
        phrases: ['@talk-therapy', '(session|client|couple|video|online|expat|license)'],
        within: 'section',
      },
      without: {
        phrases: [
          '@other-work',
          '(insurance|love|compact)',
          '(within|inside|anywhere in|across) (the state|@us-state)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '@wherever-you-are ..4 (i|we) (can|will) (meet|work|talk|see|treat|be (your|there|available))',
      ],
      with: { phrases: ['@over-wire'], within: 'section' },
      except: [
        'wherever you are (in|on|with|at|along|,)? (your|the|this|life|that|a|emotionally|right now|today|most)',
        'wherever you are (in|within) @us-state',
        '(meet|meeting|find) (you|people|client|couple|each|them|everyone) ..4 (where|wherever)',
        '@wherever-you-are ..3 (comfortable|at ease|safe|happy)',
        '@wherever-you-are (in|on) your',
      ],
      without: {
        phrases: [
          '(licensed|license)',
          '@us-state',
          '(in|within|across|throughout|inside) (the|this|our|my) state',
          '@other-work',
          '(physically|legally) (in|present|located)',
        ],
        within: 'page',
      },
      severity: 'hint',
    },
    {
      phrases: ['@goes-along ..10 @other-shore', '@other-shore ..12 @goes-along'],
      with: {
        phrases: [
          '(therapy|therapist|session|sessions|counseling|counselor|video|online|telehealth|license|licensed|licence|lmft|client|clients|couples|clinician|hour|slot|appointment)',
        ],
        within: 'passage',
      },
      except: ELSEWHERE_ON_EARTH,
      without: {
        phrases: [
          '@in-my-states',
          '(lived|grew up|raised|born|trained|studied|taught|volunteered|served) ..6 @other-shore',
          '(book|podcast|course|class|webinar|newsletter|blog|workshop|training|conference|retreat|supervision|supervisee|colleagues|reader|readers|listeners|insurance)',
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
    {
      // Where the board would not look.
      phrases: ['@not-found-out'],
      // "Nobody asks" is what is looked for.
      ignoring: ['negated'],
      with: {
        phrases: [
          '(license|licensed|licence|license be|licensure|state|states|border|borders|state line|the line|board|country|jurisdiction|visa|out of state) ..14 (video|session|sessions|therapy|call|calling|see you|online|telehealth|hour|form|stay on|winter|school|college|mom|river|line|address|client|clients)',
          '(border|borders|state line|state lines|time zone|jurisdiction|whichever state|out of state|digital nomads|expats|snowbirds|sitting in|person is sitting|across the line)',
          '(video|session|sessions|therapy|call|see you|online|telehealth|form|address) ..14 (license|licensed|licence|state|states|border|borders|the line|board|country|visa|out of state)',
        ],
        within: 'passage',
      },
      except: [
        ...ELSEWHERE_ON_EARTH,
        '(review|complaint|complain|insurance|plan|plans|copay|fee|friends|boss|spouse|partner|husband|wife|employer)',
      ],
      without: {
        phrases: [
          '(can not|may not|not able|unable|not permitted|not allowed|must be|need to be|has to be|have to be|find (you)? (someone|somebody)|compact|psypact|register)',
          ...ELSEWHERE_ON_EARTH,
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
    {
      // The same hour under another name.
      phrases: [
        '(coaching|consulting|mentoring|mentorship|consultation|education|guidance|spiritual direction) ..10 (same|exactly|carry on|go on|just as|as we would|everything|anyway|instead|no different|all the same|keep going|just the same)',
        '(call|label|name|list|book|tick|choose|check|select|mark|put|say|write) ..4 (coaching|consulting|mentoring|mentorship|spiritual direction|"coaching)',
      ],
      with: {
        phrases: [
          '(licensed|license|licence|out of state|my state|another state|other states|elsewhere|everywhere else|@us-state|where you (are|live))',
        ],
        within: 'section',
      },
      ignoring: ['quoted'],
      except: [
        '(separate|different|not) ..6 (coaching|consulting|mentoring)',
        'coaching (program|certificate|degree|training)',
      ],
      without: {
        phrases: [
          '(separate (business|service|agreement|practice)|different services|not therapy|not a way|find (you|someone))',
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
  ],
  flags: [
    'I [[see clients anywhere in the world]], so pick an hour and log on.',
    'Telehealth: we [[work with individuals and couples in all fifty states]].',
    '- **[[Counseling available nationwide]]**\n- Evening hours\n- Sliding scale',
    'Outside Nevada? No problem. We [[call it coaching]] and see you as a client just the same.',
    'Honestly, [[the state doesn’t need to know]] where you take our session.',
    'I’m a licensed therapist, but [[state lines don’t matter]] on a video call.',
    'My husband and I moved to Spain, and I’m [[keeping all my clients, no matter what country]] they end up in.',
    'Graduating in May? Your [[therapist can go with you, whether that is Boston or Berlin]].',
    '## Online couples work\n\nWe [[serve couples\nworldwide]] from our office in Tucson.',
    '| Service | Where |\n| --- | --- |\n| Video sessions | [[Your location doesn’t matter]] to us |',
    'Expats, this is for you: I [[provide teletherapy to Americans abroad]], on your clock.',
    '[[Wherever you live, we can meet]] over video this week.',
  ],
  allows: [
    'I see clients anywhere in California by secure video.',
    'Licensed in Texas, Ohio and Maine; you need to be in one of them when we meet.',
    'We can’t see clients anywhere in the world: our licenses cover Oregon alone.',
    'Can you see us if we move abroad?\n\nNot as your therapists, but we will help you find someone there.',
    'My book is read by couples around the world.',
    'The parenting course is open to anyone in any country; it is teaching, not therapy.',
    'We meet you wherever you are on your path.',
    'Wherever you are in your marriage, you are welcome here.',
    'Some websites offer to treat people in all fifty states. Ask them who holds fifty licenses.',
    'Couples fly in from all over the country for our weekends in Santa Fe.',
    'I grew up overseas and have worked with families from many countries here in Atlanta.',
    'Anxiety is common across the world, and therapy helps many people.',
    'I also run a coaching program for new managers; it is separate from my therapy practice.',
    'Therapy works from anywhere with a door that shuts, as long as you are in Vermont.',
    'Grief knows no borders, and neither does kindness. Our sessions begin with tea.',
    'Your insurance, your zip code and your plan decide what a session costs.',
    'A compact may one day let counselors see clients across state lines.',
    'We can meet wherever you are most comfortable: my office, by video, or on a walk.',
    'Many nurses here support their families abroad, and a session is a rare hour of their own.',
    'In person in Kelowna, and video everywhere else in BC.',
    'The board put out guidance on telehealth for out-of-state clients.',
    'On the form it says coaching, but I am a therapist; the county never fixed its form.',
  ],
}
