import type { Rule } from '../rule.ts'

/** Readers frightened or hurried into booking. */
export const fearOrPressure: Rule = {
  id: 'advertising/fear-or-pressure',
  title: 'Fear or pressure to book',
  standards: ['9.2', '1.7', '3.8', '9.1'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Presses on fear or hurry to make people book, which may take advantage of distress; say plainly what you offer and when.',
  explanation:
    "Someone who reads at midnight about a failing marriage is easily frightened. Copy that counts what each week of waiting costs, shows what the children will suffer, sets a divorce lawyer's bill beside the fee or starts a clock makes the choice for them. It also says more than anybody knows about that family. A reader who is given facts and time can still call today.",
  fine: 'Urgency for safety, with crisis numbers; the days on which you have openings; a closing date for a class and why; saying gently that many people wait and that it is not too late.',
  knownProblems: 'Dread painted only as a scene is missed. "Don\'t wait" by itself is left alone.',
  better: [
    {
      instead: 'Every week you wait, your kids lose a little more of you.',
      write: 'If you would like to talk it over first, the call is free and you need not decide that day.',
    },
    {
      instead: 'Only 2 spots left. Decide tonight!',
      write: 'There are two places in the March group. Another begins in June.',
    },
    {
      instead: '$150 with us or $30,000 with a lawyer',
      write: 'A visit is $150. Some couples come to part well, and we can help with that too.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'read-what-goes-out'],
  wording: [],
  looks: [
    {
      // What waiting is said to cost.
      phrases: [
        '(every|each|another|one more) _? @tick (that)? (you|she|he|they|of you|couples|we) ..3 @put-off',
        '(every|each) (single)? _? (day|week|month|night|year|fight|argument|silence|slammed door|cold dinner) .. (cost|closer to|further from|farther from|harder|steal|rob|kill|chip|eat|widen|deepen|push you|pull you|be (a brick|another|one (step|less|more)))',
        'the longer (you|this|it|they|couples|your _) ..2 (wait|delay|put|hold off|leave|ignore|stay silent|do nothing|go without|go untreated) ..8 (the|,)',
        '(wait|waiting|delay|delaying|doing nothing|inaction|hesitation|putting it off) ..3 (cost (you|more|your|a|them|marriages|everything|the)|kill|destroy|ruin|be (not free|expensive|how|what (kill|end|break)|a decision|a choice|deadly)|only make|never (help|fix|save)|have a price)',
        '(what|how|which) ..2 will you ..3 (tell|explain to|say to|look) ..3 (your|the) (kid|child|children|son|daughter|family|grandkid) ..2 (when|after|if|on|that|about why|you)',
        '(keep|go on) (pay|paying|lose|losing|bleeding) ..4 other ways',
        '(put|putting) (this|it|that|help|counseling|therapy) off .. (and|,) ..8 @doom',
      ],
      ignoring: ['questioned'],
    },
    {
      // What comes of it, said straight to the reader.
      phrases: [
        '(clock|timer|countdown|meter) (be|have|has)? (already|still)? (tick|ticking|counting|started|winding down) (on|for) (your|a|this)',
        '(become|be) (another|a|the next) (divorce)? statistic',
        '(if|while|as long as) (you|nobody|no one|couples|people) ..2 @put-off !(for|until|till|a session|the session) ..12 @doom',
        'before (it|it be|things|the _|your _|she|he|they|you) ..3 (too late|gone for good|crack|collapse|permanent|point of no return|explode|fall apart|lose (her|him|them|each other|everything|your|it all))',
        '(are you|do you) (really|actually|honestly|truly) ..1 (going to|willing to|want to|prepared to|ready to) ..3 (leave|let|risk|gamble|lose|throw|watch|give up)',
        'your ..1 (kid|kids|child|children|son|daughter|family) (will|be going to)? (pay (for|the price)|suffer|never forgive|be scarred|blame you|grow up (without|in fear|afraid))',
      ],
      except: [
        '(never|not) too late',
        '(wait|delay) (for|until|till) (the|a|your|our|test|results)',
        '(deposit|refund|slot|seat)',
      ],
      ignoring: ['questioned'],
      without: { phrases: ['@true-danger'], within: 'passage' },
    },
    {
      // What comes of it if the reader doesn't.
      phrases: [
        '@doom ..4 (if|unless|until) (you|nobody|no one|somebody|nothing) ..2 (@put-off|act|do something|do it|call|book|change|get help|reach out|come in|step in|begin)',
        '(wait|delay|hesitate|put (it|this) off|do nothing|stay silent|drag your feet) (,|and|—|–|:|-) (and)? ..3 (you|your _|she|he|they|the _|it|your kids) ..6 @doom',
        '(every|each) ..1 (fight|argument|silence|slammed door|sigh|eye roll|cold shoulder|text|night|day|week) ..5 be (a|another|one more) (brick|nail|step|crack|wound|scar|goodbye|inch|lesson)',
        'unless (you|somebody|someone) (do|act|call|make|book|try|change|step) ..6 (today|now|tonight|soon|different|this week|friday|fast|something)',
        '(are you|would you|do you) (really|actually|honestly|truly)? ..2 (going to|willing to|want to|prepared to|ready to) ..3 (leave|let|risk|gamble|lose|throw|watch|wait|give|be the|see|raise|end|explain|spend|walk)',
      ],
      ignoring: ['questioned'],
      with: { phrases: ['@selling'], within: 'passage' },
      without: { phrases: ['@true-danger'], within: 'passage' },
    },
    {
      // The last moment.
      phrases: [
        'before (your (wife|husband|spouse|partner|teen|teenager|kids)|she|he|the (kids|marriage)) ..1 ((call|see|find|hire|phone) (a|his|her|the) (lawyer|attorney|solicitor|realtor)|leave|walk (out|away)|pack (a|her|his|the|up) (bag|things|suitcase|car)?|file|give up|stop (loving|caring|trying|asking)|check out|lawyer up|move out|be done|serve you|say (yes|it) to)',
      ],
      except: [
        '(never|not) too late',
        '(time|clock) (is|be)? (run|tick) (late|over|behind|smoothly)',
        'last (chance|call) (to|for) (register|enroll|sign up|rsvp) (for)? (lunch|dinner|childcare)',
      ],
      with: { phrases: ['@selling'], within: 'passage' },
      without: { phrases: ['@true-danger'], within: 'passage' },
    },
    {
      // A bill held up beside the fee.
      phrases: [
        '(cheaper|less|cost less|costs less|fraction) ..3 (than|of) ..3 (divorce lawyer|divorce attorney|divorce|lawyer|attorney|retainer|custody|funeral|second household|alimony|court)',
      ],
      except: ['(state|filing|court) fee', '(mediator|attorney|lawyer) (may|can|will) (help|advise|explain)'],
      unless: ['hedged'],
    },
    {
      // Children held up to the parent.
      phrases: [
        '(your|the|those|these) ..1 (kid|child|children|son|daughter|baby|little one|youngest|oldest|teen|boy|girl|toddler) ..3 (pay (for|the price)|suffer|never forgive|carry (it|this|that)|inherit|repeat|bear the|be scarred|scarred|blame you|will remember|be taking notes|be keeping (score|count)|be the ones who|grow up (thinking|believing|in|to|afraid|without|watching)|already know|hear (every|it|you|everything|all)|lie awake|learn that|be watching|flinch|split(ting)? (their|christmas|holidays|weekends))',
        '(slammed door|raised voice|cold dinner|sleepless night|fight|argument|silent treatment) ..3 (be|is) (a|another|one more) ..6 (kid|child|children|divorce|marriage|coffin|nail|brick|future)',
      ],
      ignoring: ['questioned'],
      unless: ['hedged'],
      with: { phrases: ['@selling'], within: 'passage' },
      without: { phrases: ['@true-danger'], within: 'passage' },
    },
    {
      // Little left, and little time.
      phrases: [
        '(only|just|last|final|down to) ..2 # ..3 @slot ..2 (left|remain|available|at this|before|exist)',
        '(offer|price|rate|discount|deal|bonus|enrollment|cart|door|registration|sale|special|link) ..3 (expire|end|close|disappear|vanish|gone|go up|double|jump|go away) ..4 (tonight|midnight|soon|today|tomorrow|friday|sunday|forever|for good|hour)',
      ],
      with: {
        phrases: [
          '(couple|marriage|therapy|counseling|session|therapist|intensive|retreat|workshop|consult|consultation|relationship|course|program|group|kids|family|spouse|husband|wife|healing|appointment|book|seat|spot|rate|price|slot)',
        ],
        within: 'passage',
      },
      except: [
        '(call|text|dial) (911|988) ..4',
        '(now|today) (open|welcome|accept|enroll|offer|see|available|closed|and then)',
        '(order|lunch|box|parking|chair|rsvp|babysit)',
        'right now (i|we|the|our|my)',
      ],
      without: {
        phrases: ['@true-danger', '(no (rush|hurry|pressure)|take your time|another (one|group|round|will))'],
        within: 'passage',
      },
    },
  ],
  flags: [
    '[[Every month you wait]] takes another piece of your family.',
    '[[The longer you leave it,]] the deeper the rot goes.',
    'Call us [[before she packs a bag]] and leaves.',
    '[[If you do nothing, your daughter will grow up afraid]] of love.',
    'Time matters: the [[clock is ticking on your]] marriage.',
    '**[[Only 3 couples’ spots left]]**: pick a weekend.',
    'Our sessions [[cost less than a divorce lawyer]].',
    '- Evening visits\n- [[Your kids will pay for]] your silence\n- Parking',
    '[[Are you really going to let]] ten years end like this?',
    '[[Waiting only makes]] the damage permanent.',
    'Couples intensive: [[offer ends at midnight]].',
    '[[What will you tell your children when]] the house is sold?',
    'Do something now or [[become another divorce statistic]].',
  ],
  allows: [
    'There is no last chance here; you can call next year.',
    'You do not have to decide today.',
    'It is not too late, whenever you come.',
    'We never say “act now before it’s too late.”',
    'If you are in danger right now, call 911.',
    'If you are thinking of suicide, call 988 now, before you read on.',
    'Three Saturday openings remain in June, and more in July.',
    'Registration for the parenting class closes on May 2.',
    'Some websites say that every day you wait is wasted. I disagree.',
    'Children hear a good deal, and most of them do fine.',
    'Take the week to think it over; the place stays yours.',
    'Some couples wait years before they call, and that is common.',
    'What does a divorce cost in our county? The court has a list of fees.',
    'The waiting room closes at six.',
    'Beware of ads that tell you the clock is ticking.',
  ],
}
