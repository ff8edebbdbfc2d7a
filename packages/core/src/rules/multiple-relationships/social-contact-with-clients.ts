import type { Rule } from '../rule.ts'

export const socialContactWithClients: Rule = {
  id: 'multiple-relationships/social-contact-with-clients',
  title: 'Social time with clients',
  standards: ['1.3', '2.2', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Invites clients to private or social time, which blurs the work and shows who is a client; keep gatherings and therapy apart.',
  explanation:
    'At a barbecue a client meets the therapist’s family, other clients and other people’s friends. Some will wonder whether they must come, and what it means if they weren’t asked. Anyone there may guess who is in therapy. What helps is a relationship with one purpose, even if that feels less warm.',
  fine: 'Workshops and open houses announced to the public, refreshments in the waiting room, and saying that you don’t socialize with clients.',
  knownProblems:
    'An invitation that never mentions clients (“bring your in-laws”) looks like anybody’s party and is passed over.',
  better: [
    {
      instead: 'Clients old and new, join us on my deck for the Fourth!',
      write: 'The office is closed on the Fourth. We wish you a good holiday.',
    },
    {
      instead: 'I like to grab a beer with couples once we know each other.',
      write: 'Our time together is in the office, so that it stays about you.',
    },
  ],
  tips: ['no-client-friends'],
  wording: [],
  looks: [
    {
      phrases: [
        '(my|our|all|six|some)? @own-client ..8 (come|join|invited|welcome|bring|meet|gather|see you) ..6 @get-together',
        '@get-together ..2 (for|with) ..5 @own-client',
        '(my|our)? @own-client ..4 (come|join|invited|welcome|meet|gather) ..4 @my-home',
        '(gang|group|everyone|everybody|all of us|whole bunch) .. (meet|gather|come|get together) ..3 (at|on|around|over to) @my-home',
        '(whole|half|most of)? my caseload ..3 (come|came|show|be there|invited)',
      ],
      with: {
        phrases: [
          '(come|join|invited|invite|welcome|bring|host|annual|meet|see you|rsvp|supper|grill)',
          '(swing by|stop by|drop in)',
        ],
        within: 'passage',
      },
      except: [
        '(imagine|picture|suppose|if|when) ..4 @get-together',
        '(client|couple|patient|family|families) (who|fight|argue|often|may|can|might|disagree|talk|tell|say|ask|stop|drink|had|have|dread|survive)',
        '(colleague|staff|therapist) ..4 @get-together',
        '@get-together ..4 (fight|argument|problem|alone)',
        '(a|one|the|this|that|any) (client|couple|patient)',
        '(see|meet with|treat|work with) (my|our)? ..2 (client|couple|patient|families) ..4 @my-home',
        'date night',
        'third party',
        '(my|our|your) (table|place) of',
      ],
      without: {
        phrases: [
          '(public|library|fundraiser|charity|workshop|how couples|park|lobby|closed)',
          '(husband|wife|partner|anniversary)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(i|we) (will|would|like to|love to|often|sometimes|may|might|be happy to)? (like|love)? (to)? (grab|get|share|have|go for|meet for|split|go to) (a|some|our)? _? (beer|wine|drink|coffee|lunch|dinner|breakfast|taco) ..4 with ..4 (@own-client|you)',
        '(expect|save|there is) (you)? (a|your)? (seat|chair|place|plate) ..3 (at|on) (my|our) ..3 (table|deck|porch|house|home)',
        '(come|drop|swing|stop) (over|by|round|around|to) (to|at)? (my|our) (house|place|home|deck|porch|backyard|pool)',
        '(client|couple|patient) (be) ..3 (welcome|invited|free) to (come over|swing by|drop by|stop by|come by|drop in) !(the office)',
        '(client|patient) appreciation? (party|picnic|barbecue|bbq|cookout|potluck|night|dinner)',
      ],
      with: {
        phrases: ['@own-client', '(session|caseload|therapy|couch|sofa)', '(each other|one another) a while'],
        within: 'passage',
      },
      except: [
        '(i|we) ..8 (with|and) (my|our|a|the) ..2 (colleague|friend|husband|wife|partner|sister|brother|supervisor|mother|father|staff|team|kids|dog|kid) !(have|invite)',
        'before (the|our|your|my) (session|first)',
        '(before|after) work',
        '(a|the|one) (client|couple|patient)',
        'client in mind',
        'couple friends',
      ],
    },
    {
      phrases: ['@seen-people ..14 @outing', '@outing ..14 @seen-people'],
      with: {
        phrases: ['@join-in', '(for|and|with) (me|i|us)', '(he|she) (plays|runs|rides|treats)'],
        within: 'sentence',
      },
      except: [
        '(if|when|should|whether) (i|we|you|it be) ..4 (meet|see|run into|bump into|attend|go) ..6 @outing',
        '@outing ..8 let you decide',
        '(odd|strange|wrong|okay|ok|all right) to (attend|go|come)',
        '(weekly|private) clients (take|pay)',
        '(conversation|board|party) game',
        '(client|couple|patient|families|people|folks|family) (who|fight|argue|often|may|can|might|disagree|talk about|tell|say|ask|stop|have|dread|survive|find|need|want|plan|spend)',
        '(colleague|staff|therapist|our team) ..6 @outing',
        '(see|meet with|treat|work with|schedule|between) ..3 (client|couple|patient|couples|clients) ..8 (coffee|lunch|tea|dinner|breakfast)',
        '(tea|coffee|water|lunch) (in|and (water|tea|coffee)|is|are|provided|break|hour)',
        'date night',
        '(third|second|other|either|every|both) party',
        '(game|games|trail|farm|lake|pool|soccer) ..10 (session|sessions|therapy|handler|equine)',
        '(equine|nature|play|walk and talk|adventure|walking) therapy',
        '@outing ..8 (for|during|in) ..2 (session|sessions|hour|work)',
        '@seen-people ..4 (home to|the whole family to|to (talk|think|grieve)) ..6 @outing',
        '(companies|processors|data|policy)',
        '(wedding|birthday|party|vacation|dinner|christmas|holiday|game|golf|graduation|concert) (talk|fight|argument|plan|planning|stress|season|photographer|with (his|her|their)|table conversation)',
        '(engaged|premarital) ..10 wedding',
      ],
      without: {
        phrases: [
          '(not|never|no|nobody|decline|cannot|rather not)',
          '(public|library|fundraiser|charity|workshop|seminar|class|retreat (schedule|includes|fee|meals)|lobby|closed|schedule is|open house|colleagues|imagine|if you (and|two)|their own)',
          '(anniversary|in laws|mother in law|date)',
        ],
        within: 'sentence',
      },
    },
    {
      // "You and I", off the clock.
      phrases: [
        '(you and (i|me)|the two of us|both of us|we all|all of us) (can|could|will|should|might|often|love to|sometimes|may|always|then|usually|are going to)? (even|also|then|just|always)? (grab|get|go|take|share|have|meet for|split|sip|drink|eat|hit|do|catch|walk over for|wander|sneak|skip|swap|move) ..6 @outing',
        '(i|we) (have)? (dance|danced|cry|cried|attend|attended|go|went|been|come|stood up|sang|toast|toasted|officiated|show up|shown up|sat) ..6 (at|to|in|for) ..6 @seen-people ..4 @outing',
        '@seen-people ..8 (and i|and me|with me|and we) ..8 @outing',
      ],
      with: {
        phrases: [
          '@seen-people',
          '(session|therapy|counsel|counseling|couch|treatment|office|hour|familias)',
        ],
        within: 'passage',
      },
      except: [
        'date night',
        '(husband|wife|partner|sister|colleague|team|staff|kids) ..4 and i',
        '(coffee|lunch|tea|snack|supper|dinner) break',
        '(passed|exam|boards|license) ..20 on me',
        '(conversation|board|card|party) game',
        '(before|between) (your|our|the) session',
        '(have|share) (a)? (game|party) plan',
      ],
      without: {
        phrases: [
          '(not|never|nobody|cannot|rather not)',
          '(public|library|fundraiser|charity|workshop|seminar|class|retreat (schedule|includes|fee|meals)|lobby|closed|open house|colleagues|imagine|suppose|homework|you two|the two of you|each other)',
        ],
        within: 'sentence',
      },
    },
  ],
  flags: [
    '[[Clients past and present are invited to our barbecue]]!',
    'Join us: the summer [[picnic is for all my clients]] and their kids.',
    'When we know each other better [[I like to grab a beer with couples]] I see.',
    '- Therapy at four\n- Our [[client picnic]] on Sunday',
    'Once a month [[my couples meet on my porch for tea]].',
    '**Holiday note:** if you’re in therapy with me, [[there is a place at our Thanksgiving table]].',
    'Therapy shouldn’t feel stiff, so [[come over to my place]] and we’ll talk by the fire pit.',
    'My [[clients are welcome to swing by]] the house on Saturdays.',
    'Friday’s [[game night is for our clients]]; bring snacks.',
    'Come along! [[Half my caseload came]] last year.',
    'Bring a dish: it’s [[Sunday supper with six of my clients]].',
    'After the hour [[you and I can grab pancakes]], just two humans.',
    "[[I have danced at nine of my couples' weddings]].",
    '[[Our counseling families come out to the farm]] each fall for a barbecue.',
  ],
  allows: [
    'After a hard session some clients go for a walk or get a coffee.',
    'We don’t meet clients for coffee, dinner or anything social.',
    'Couples who fight at every barbecue may like this workshop.',
    'Can we have a beer after therapy ends?\n\nI’d like you to be able to come back, so no.',
    'There’s tea in the waiting room, and you’re welcome to come early.',
    'Our colleagues’ happy hour is on Thursday at the library café.',
    'I grab a coffee with my husband before my first session.',
    'Clients often tell us that the holidays are hard, and that a dinner party can be lonely.',
    'I see clients in my home office, by the side door.',
    'If we meet at a barbecue, I’ll let you decide whether to say hello to me as a client would.',
    'A couple may start with a picnic instead of a talk.',
    'Some therapists invite clients to a cookout. We keep the two apart.',
    'Our open house is for the public; nobody will ask whether you’re a client.',
    'Plan one dinner a week without phones, as many couples do.',
    'Couples are welcome to join us for the free talk at the library.',
    'We had dinner with clients in mind: a fundraiser for the pantry many families use.',
    'I like to hang out with couple friends who have known us since school.',
    "I don't go to the weddings of couples I see, and I'll tell you why.",
    'The retreat schedule has dinner on your own.',
    'Engaged couples argue about the wedding budget more than about money.',
  ],
}
