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
  wording: ['no-friend-requests'],
  looks: [
    {
      phrases: [
        '(my|our|all|six|some)? @own-client ..14 @get-together',
        '@get-together ..10 @own-client',
        '(my|our)? @own-client ..8 @my-home',
        '@my-home ..8 @own-client',
        '(gang|group|everyone|everybody|all of us|whole bunch) .. (meet|gather|come|get together) ..3 (at|on|around|over to) @my-home',
        '(whole|half|most of)? my caseload ..3 (come|came|show|be there|invited)',
      ],
      with: {
        phrases: [
          '(come|join|invited|invite|welcome|bring|host|annual|meet|see you|rsvp|supper|grill)',
          'swing by',
          'stop by',
          'drop in',
        ],
        within: 'passage',
      },
      except: [
        '(imagine|picture|suppose|if|when) ..4 @get-together',
        '(client|couple|patient|family|families) (who|fight|argue|often|may|can|might|disagree|talk|tell|say|ask|stop|drink|had|have)',
        '(colleague|staff|therapist) ..4 @get-together',
        '@get-together ..4 (fight|argument|problem|alone)',
        '(a|one|the|this|that|any) (client|couple|patient)',
        '(see|meet with|treat|work with) (my|our)? ..2 (client|couple|patient|families) ..4 @my-home',
        'date night',
        '(my|our|your) (table|place) of',
      ],
      without: {
        phrases: [
          '(public|library|fundraiser|charity|workshop)',
          'how couples',
          '(husband|wife|partner|anniversary)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(i|we) (will|would|like to|love to|often|sometimes|may|might|am happy to)? (like|love)? (to)? (grab|get|share|have|go for|meet for|split) (a|some|our)? _? (beer|wine|drink|coffee|lunch|dinner|breakfast|taco) ..4 (with|after|together|too|come|>)',
        '(expect|save|there is) (you)? (a|your)? (seat|chair|place|plate) ..3 (at|on) (my|our) ..3 (table|deck|porch|house|home)',
        '(come|drop|swing|stop) (over|by|round|around|to) (to|at)? (my|our) (house|place|home|deck|porch|backyard|pool)',
        '(i|we) ..3 (meet|see|join|take) (my|our|some|a few|former|past)? _? @own-client ..2 for (a|some)? (coffee|lunch|drink|dinner|beer|brunch)',
        '(have|had|invite|ask) ..2 @own-client over (for|to)',
        '@own-client ..6 (come|coming|invited|welcome) to (my|our) ..2 (birthday|wedding|party|gig|concert|house|cabin)',
        '(godmother|godfather|godparent|bridesmaid|best man|maid of honor) (to|of|for|at) ..5 @own-client',
        '(hang out|party|socialize|go out|vacation) with ..3 @own-client',
        '(my|our) @own-client and (i|we|me) ..6 (@get-together|coffee|lunch|dinner)',
        '(client|couple|patient) (are|is) ..3 (welcome|invited|free) to (come over|swing by|drop by|stop by|come by|drop in|join (me|us) (for|at|on)) !(the office)',
        '(therapist|therapists|clinician) and (client|patient) ..6 (together|meet|ride|run|hike|do|play|hang out|party)',
        '(our|the|annual) client (party|picnic|barbecue|bbq|cookout|potluck|retreat dinner|appreciation (party|picnic|night|dinner|barbecue))',
      ],
      with: {
        phrases: [
          '@own-client',
          'session',
          'caseload',
          'therapy',
          '(couch|sofa)',
          '(each other|one another) a while',
        ],
        within: 'passage',
      },
      except: [
        '(i|we) ..8 (with|and) (my|our|a|the) ..2 (colleague|friend|husband|wife|partner|sister|brother|supervisor|mother|father|staff|team|kids|dog|kid)',
        'before (the|our|your|my) (session|first)',
        '(before|after) work',
      ],
    },
  ],
  flags: [
    '[[Clients past and present are invited to our barbecue]]!',
    'Join us: the summer [[picnic is for all my clients]] and their kids.',
    'When we know each other better [[I like to grab a beer with]] couples I see.',
    '- Therapy at four\n- [[Our client picnic]] on Sunday',
    'Once a month [[my couples meet on my porch]] for tea.',
    '**Holiday note:** if you’re in therapy with me, [[there is a place at our Thanksgiving table]].',
    'Therapy shouldn’t feel stiff, so [[come over to my place]] and we’ll talk by the fire pit.',
    'My [[clients are welcome to swing by]] the house on Saturdays.',
    'Friday’s [[game night is for our clients]]; bring snacks.',
    'Come along! [[Half my caseload came]] last year.',
    'Bring a dish: it’s [[Sunday supper with six of my clients]].',
  ],
  allows: [
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
  ],
}
