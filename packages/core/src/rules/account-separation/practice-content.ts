import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const practiceContent: Rule = {
  id: 'account-separation/practice-content',
  title: 'Practice business on a personal account',
  standards: ['1.3', '3.4', '2.2', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['personal'],
  message:
    'Brings the practice into a personal account, where friends may be clients and clients see friends; keep openings, offers and clients off it.',
  explanation:
    'A personal account reaches cousins, neighbors, classmates, and now and then a client. An opening, a discount or an offer of help there turns friends into prospects, and blurs for everybody which of the two they are talking to. Once a personal account sells the practice it is advertising, with all that the Code asks of that. A line about a client, however short, is read by people who may know who was in the office that day. Send enquiries to the office, and let the practice speak from its own account.',
  fine: 'Your own life, passing an exam, being away, a crisis line, or telling people that the account is not for clients.',
  knownProblems:
    'Works only where the account is known to be personal. A hint that you are a therapist, with no offer and no client, is left alone.',
  better: [
    {
      instead: 'Two openings Thursday, friends. Message me here!',
      write: '(On the practice’s account) We have two openings on Thursday; please call the office.',
    },
    { instead: 'My 2 o’clock made me cry today.', write: 'Long day. Lasagna helps.' },
  ],
  tips: ['keep-promotion-out', 'keep-accounts-apart', 'send-questions-to-the-office', 'no-session-talk'],
  wording: [],
  looks: [
    {
      // Openings and bookings.
      phrases: [
        '(#|some|few|couple of|my|our|still) ..4 @opening',
        '(got|have|had) [[..4 @opening]]',
        '@practice-work ..3 (be|have|has|got) ..3 @opening',
        '(accept|take|taking on|welcome) ..2 (new|more)? (client|couple|patient|referral)',
        'new (clients|couples|patients) (in|from|for|welcome|starting|this)',
      ],
      with: { phrases: ['@practice-work', 'consult'], within: 'page' },
      except: ['my own? therapist have', '(vet|dentist|hair|doctor|salon|dog|nail|tattoo|gym|yoga)'],
    },
    {
      // Prices and offers.
      phrases: [
        "# '%' off ..6",
        '(half|percent) off ..4',
        '(no charge|for free|free of charge|on the house)',
      ],
      with: { phrases: ['@practice-work', 'consult', 'you have got me', 'what i do'], within: 'page' },
    },
    { phrases: ["# '%' off ..1 (therapy|counseling)"], except: ['retail therapy'] },
    {
      // Care offered to friends.
      phrases: [
        '(message|dm|text|call|ping|pm|inbox|write) (me|my office|us) (here)? ..3 (if|about) ..8',
        'if ..6 (marriage|relationship|rocky|anxious|anxiety|depressed|struggling !with|therapy|counseling|divorce|you two|your (husband|wife|partner|spouse)) ..8 (message|dm|text|call|ping|pm|come see|come to|write) me',
        '(ask me|tell me) (whatever|anything|your) ..8',
        '@us will (sort|straighten|fix|get) you (two|both|all)? (out|sorted|straight|an appointment|in)',
        '(have|putting|been putting) ..2 off (calling|seeing|booking|texting) me',
        '(need|looking for|know (anyone|someone|somebody) who) ..4 (therapist|counselor|couples therapy|counseling|someone to talk to)',
        'you (have (got)? me|know (where i work|what i do))',
        '@us (will|can) (see|counsel|treat) you (for (free|nothing)|at cost|cheap)',
        'i be your (girl|guy|gal|woman|man|therapist|counselor)',
        '@us do (premarital|couples|marriage|family|individual|sex) (counseling|therapy|work)',
      ],
      with: {
        phrases: [
          '(licensed|lmft|amft|mft|lpc) ',
          '(my|our|the) (practice|office|group|therapy|counseling|couch|caseload)',
          '(depression|anxiety|support|grief|couples|divorce) group',
          '(marriage|relationship|anxious|anxiety|depressed|therapy|counseling|couples) ',
          '(what i do|where i work|divorce|premarital|struggling)',
        ],
        within: 'page',
      },
      ignoring: ['questioned'],
      except: [
        'if you need me',
        'if ..6 (we met|know me|found me|landed) ..6',
        'call me (crazy|old|auntie|mom)',
        '(i need|need your) (advice|help|hand|recipe|truck)',
        'survived',
        '(we|i) (need|be looking for) ..4 (therapist|counseling|counselor)',
      ],
    },
    {
      // Clients and hours told of.
      phrases: [
        '< (a|my)? client (gift|bring|say|tell|ask|cry|leave|ghost|cancel|walk|call|give|text)',
        '(will|would) not believe what ..3 (client|couple|session|husband|wife)',
        '(wrapped|finished|had|just did|out of|just left) ..2 (session|intake) with (a|an|this|my) _ ..2',
        'had a (couple|family|client|guy|woman|man) in (today|this|who|tonight|yesterday|my office)',
        "my (#|monday|tuesday|wednesday|thursday|friday|saturday|morning|evening|last|first) (am|pm|morning|evening|night|o'clock)? (lady !friend|guy|man|woman|couple|client|kid|family|teen|husband|wife|regular|hour)",
        "my # (o'clock|pm|am) !(flight|train|nap|class|game|meeting|coffee|dentist|alarm)",
        '(#|back to back|hard|brutal|wild) (session|intake|disclosure) !(of|musician) ..2 (today|tonight|this week|yesterday|done|down)',
        '(do|did|done|had) # (intakes|sessions|clients|couples)',
      ],
      except: [
        '(my|the) (kids|kid|dog) ..4 on my couch',
        '< husband on my couch',
        'my first (client|family|couple) in (the|a) (bakery|shop)',
        '(jam|training|gym|study|band|recording|yoga|photo|practice|legislative|writing) session',
        'session with my (own)? (therapist|trainer|coach)',
      ],
    },
    {
      // The trade, in whatever words, among cousins.
      phrases: [
        '(as a|as an|as your) ..2 (therapist|counselor|lmft|mft|psychotherapist|shrink|professional) ..12',
        '(room|space|spots|spot|slots|slot|openings|opening|cancel|cancellation|no show|availability|waitlist|appointments) ..4 (for|with|in|on|this|if|:|at) ..4 (couple|couples|client|clients|new (clients|couples|people))',
        '(@weekday|morning|afternoon|evening|tomorrow|today) ..3 (cancel|cancellation|no show|opening|slot|hour)',
        '(i|we) (now|also|finally|do|can|still)? (take|accept|am on|am paneled with|bill|am in network with) ..3 (insurance|blue cross|aetna|cigna|medicaid|medicare|new clients|couples|tricare|united|anthem|sliding scale)',
        '(to|dear|hey) ..3 (the|my|that) (lady|man|woman|couple|guy|client|kid|gal|fella|teen|person|family|one) ..4 (i see|i saw|who|from|on @weekday|at #|from @weekday)',
        '(client|couple|session|patient|clients|couples) ..8 (cried|laughed|held hands|hugged|showed up|broke through|graduated|told me|said|asked|brought|canceled|cancelled|no showed|reconciled|proposed|fired me|made it|walked out|tonight|this week|yesterday|saw my)',
        '(couples|marriage|parenting|divorce|grief|anxiety|premarital|women|men) (weekend|workshop|retreat|group|class|intensive|course|seminar) ..14 (left|open|spots|cabins|seats|sign up|register|pay|link|join|call|message|bio|comment|starts|enroll)',
        '(send|send over|pass|point|steer) (your|any|all your|me your|me) ..3 (friends|people|couples|referrals|neighbors) ..4 (my|our|way|me|us)?',
        '(last|#|a|one|few) ..2 (chair|spot|seat|space|place|slot|opening) ..4 (in|at|for|with) (my|our|the) ..4 (group|practice|workshop|retreat|intensive|class|caseload|schedule)',
        '(off|discount|half price|special|rate|deal) ..8 (for|to) ..4 (friend|friends|family|neighbors|classmates|teammates|church|my followers|facebook|anyone here)',
      ],
      ignoring: ['quoted', 'questioned'],
      except: [
        '(my|our) own (therapist|therapy)',
        'opening night',
        '(therapist|counselor) be (kid|daughter|son|office)',
        '(hair|doctor|dentist|vet|gym|yoga|kids|dog|soccer|ballet) ..4 (appointment|session|practice|slot|opening|consult)',
        '(call|text|message) (me|us) (if|when|for)? ..4 (lake|ride|recipe|eggs|truck|tomatoes)',
        '(family|friend|weekend|holiday|recital|football|band|choir|piano) (special|practice|session)',
      ],
      without: {
        phrases: [
          '(not|never) ..4 (talk (about)? work|post about work|work on here|about (work|appointments|clients)|discuss|for clients|take clients|do therapy)',
          '(practice page|office|website) ..4 (where it belongs|instead|for that)',
        ],
        within: 'page',
      },
    },
    {
      // Work named at all in a post of one's own.
      phrases: ["('clients'|caseload|lmft|'telehealth'|'my client'|'a client'|'therapy session'|'sessions')"],
      with: { phrases: ['(i|my|me|we|our)'], within: 'sentence' },
      ignoring: ['quoted', 'questioned'],
      except: [
        '^ be client',
        '(jam|training|gym|study|band|recording|yoga|photo|practice|legislative|writing|recital|bowling|dance|swim) session',
        '(my|our) own (counseling|session|sessions|therapist)',
        '(license|licensed|exam|exams|passed|boards) ..6 lmft',
        'lmft (exam|license|boards)',
      ],
      without: {
        phrases: [
          '(not|never) ..6 (here|work|post|client|clients|talk|message|accept)',
          '(exam|boards|licensed|hours done|graduat)',
        ],
        within: 'page',
      },
      severity: 'hint',
    },
  ],
  // Whatever the order: work among friends, and a pitch or a tale.
  find: addUp({
    about: [{ note: 'work', weight: 1, phrases: ['@work-among-friends'] }],
    signs: [
      { note: 'mine', weight: 1, phrases: ["('my'|'me'|'our'|'i'|'us')"] },
      { note: 'drumming up', weight: 2, phrases: ['@drums-up'] },
      { note: 'telling of them', weight: 2, phrases: ['@tells-of-them'] },
      { note: 'not work', weight: -3, phrases: ['@friends-only'], within: 'passage' },
    ],
    enough: 3,
    guards: ['negated', 'attributed'],
  }),
  flags: [
    {
      text: "Who needs a therapist? [[I've got a Wednesday 4 pm open]], tell your friends!",
      surface: 'personal',
    },
    {
      text: '[[Two spots left in my spring couples workshop]], folks. [[Register through my practice]] site.',
      surface: 'personal',
    },
    { text: '[[My last client today called me]] a witch. Best compliment all year.', surface: 'personal' },
    { text: '[[Book your free consult with me through the link in my]] profile!', surface: 'personal' },
    { text: 'Friends and family get [[30% off therapy]] with me this month.', surface: 'personal' },
    { text: 'If you or your spouse are struggling, [[you know where I work]]. DM me.', surface: 'personal' },
    {
      text: 'Just [[wrapped a session with a firefighter]] who cried like a baby. I love my job.',
      surface: 'personal',
    },
    {
      text: "[[Opening my practice's doors to new couples]] in June. Please share!",
      surface: 'personal',
    },
    { text: "[[Had a couple in today]] who haven't slept in the same bed since Obama.", surface: 'personal' },
    {
      text: "Anyone from our old class going through a divorce? [[I'll see you for free]].",
      surface: 'personal',
    },
    { text: "[[My 2 o'clock]] cancelled so I'm eating tacos.", surface: 'personal' },
    { text: 'Now [[accepting clients]]! Message me on here.', surface: 'personal' },
    { text: "[[I'd love it if you'd like and share my practice]] page.", surface: 'personal' },
    { text: "If any of you [[need marriage counseling]], [[I'm your girl]].", surface: 'personal' },
    { text: "You [[wouldn't believe what a client]] told me this morning.", surface: 'personal' },
    { text: '[[Six sessions today]] and every one of them was about the in-laws.', surface: 'personal' },
    { text: '[[Client gifted]] me homemade jam today!', surface: 'personal' },
    {
      text: "Reminder that [[I do premarital counseling]]. Newly engaged cousins, I'm looking at you.",
      surface: 'personal',
    },
    {
      text: 'Saturday:\n\n- soccer\n- laundry\n- telling you all that [[I have two slots open at **the practice]]**',
      surface: 'personal',
    },
    { text: "[[As a therapist]], here's my advice on your husband, cousins.", surface: 'personal' },
    { text: 'We take [[Blue Cross now, so call my office]].', surface: 'personal' },
    { text: '[[To the lady I see]] on Mondays: nice hat in that picture.', surface: 'personal' },
  ],
  allows: [
    { text: 'Free time on Friday if anyone wants to walk.', surface: 'personal' },
    {
      text: "I don't talk about work here. If you need the practice, the office number is on its site.",
      surface: 'personal',
    },
    { text: 'Cousins, two spots left in the car for the concert.', surface: 'personal' },
    { text: 'My own therapist had a cancellation and I took it.', surface: 'personal' },
    { text: 'Closing the laptop. No clients until Monday.', surface: 'personal' },
    { text: "Steve's client sent a fruit basket to the house.", surface: 'personal' },
    { text: 'Passed my LMFT exam today! Taco night.', surface: 'personal' },
    { text: 'I got 20% off at the garden center and lost my mind.', surface: 'personal' },
    { text: "If you need me I'm at the lake.", surface: 'personal' },
    { text: 'Message me if you want the pierogi recipe.', surface: 'personal' },
    { text: 'Yoga session, then brunch.', surface: 'personal' },
    {
      text: 'We had an opening night at the community theater, two seats left for Sunday!',
      surface: 'personal',
    },
    { text: "Please don't message me about appointments here; call the office.", surface: 'personal' },
    { text: "If we met through my work, I won't accept your request.", surface: 'personal' },
    { text: 'Dentist had an opening at 9. Lucky me.', surface: 'personal' },
    { text: 'Book club meets Tuesday; text me if you can bring chairs.', surface: 'personal' },
    { text: 'First day in the new office, and the plant already hates me.', surface: 'personal' },
    { text: 'My therapist says I should post fewer cat photos.', surface: 'personal' },
    { text: 'The kids fell asleep on my couch.', surface: 'personal' },
    { text: 'Ask me anything about sourdough.', surface: 'personal' },
    { text: "Share my cousin's bake sale please!", surface: 'personal' },
    { text: "Call 988 if you're struggling tonight. You matter.", surface: 'personal' },
    { text: 'Our support group for parents of twins has coffee on Friday.', surface: 'personal' },
    { text: 'Taking new photos of the dog.', surface: 'personal' },
    { text: 'Practice makes perfect: recital session two down.', surface: 'personal' },
    { text: 'Free couch on the porch, come and get it!', surface: 'personal' },
    { text: 'Got 20% off boots. Retail therapy works.', surface: 'personal' },
    { text: 'My Wednesday lady friends and I went bowling.', surface: 'personal' },
    { text: "No work talk here, please; I don't post about clients.", surface: 'personal' },
    { text: 'Lost the cat, found the cat, slept on the couch.', surface: 'personal' },
    { text: 'My sister called me a free therapist and handed me the dishes.', surface: 'personal' },
  ],
}
