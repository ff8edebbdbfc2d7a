import type { Rule } from '../rule.ts'

export const personalContactDetail: Rule = {
  id: 'account-separation/personal-contact-detail',
  title: 'Home address or private number',
  standards: ['1.3', '3.4', '6.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  surfaces: ['professional'],
  message:
    'Publishes where you live or a private number, which opens your home to clients; give the practice’s address and line.',
  explanation:
    'Once a home address or a family number stands on a practice’s page it is copied, cached and hard to take back. Clients who know the house may drive past it, come by, or meet the children, and feel bad about all three. Those you live with did not choose to be found. A practice line, a post box and a separate entrance keep both sides of the door private.',
  fine: 'An office at home with its own entrance and line, an address kept private, and a practice’s mailing address.',
  knownProblems: 'An address is known to be a home only if the words say so.',
  better: [
    { instead: 'If the office is locked, we live at 12 Elm.', write: 'If the office is locked, call the practice line.' },
    { instead: 'My private e-mail is ana.and.joe@…', write: 'Write to office@… or use the portal.' },
  ],
  tips: ['keep-accounts-apart', 'use-business-tools'],
  wording: ['secure-contact'],
  looks: [
    {
      phrases: [
        '(i|we|@own-kin) ..3 (live|lives|living|reside|sleep) ..3 (at|on|in|above|behind|across|next door|upstairs|down|off|right|near) ..2 (# ^|^ (street|road|lane|drive|avenue|court|st|rd|ln|dr|ave|place|trail|way)|the (office|street|road|corner|shop|practice|yellow|white|brick|blue|red|green|house|same)|#)',
        '(my|our|the family) (own|family)? (house|home|apartment|condo|farmhouse|farm|ranch|porch|place|kitchen|garage|front door|driveway|back door|cabin|sunroom|basement|living room|mailbox|home address) ..4 (be|is|at|on|,|:|address) ..2 (at|on)? ..2 (# ^|^ (street|road|lane|drive|avenue|court|st|rd|ln|dr|ave|place|trail|way))',
        "(home|residence|personal|private) (address|phone|number|line|e-mail|email|cell|mobile|fax)? ('(' ..2 ')')? (:|be|=)? # #",
        "(home|residence) '(' ..3 ')' # #",
        '@own-line ..3 (be|:|,|at|=|\'(\') ..4 (# #|#|_ \'@\')',
        "(personal|private|home|family|own) (e-mail|email|inbox|gmail|address) ..4 (be|:|,|at|=) ..6",
        '(@own-kin be|@own-kin) (cell|phone|number|mobile|line|e-mail|email|office) ..3 #',
        '(mail|send|ship|leave|drop|deliver|bring) ..8 (to|at|with) (my|our|@own-kin) ..3 (house|home|home address|@own-kin|porch|mailbox|mother|husband|wife|address|apartment) ..8',
        '(call|text|ring|try|reach|phone) (me|us) ..2 (at|on) (home|the house|my (house|home|cell|mobile|landline)|our (house|home|landline)) ..6',
        "(our|my) (house|home|place|front door|driveway|farm) ..6 (just past|past|behind|across from|next to|two doors|half a mile|down the (road|street)|on the (left|right|corner)|white fence|the (yellow|white|brick|blue|red|green) one|with the (porch|swing|red|blue|green|trampoline|truck|flag))",
        '(past|behind|next to|across from|two doors from|down from) the (office|clinic|practice) ..8 (be|is) (our|my) (house|home|place)',
        '(see|meet|treat|have) ..4 (you|clients|people|couples|families) ..3 (in|at) (my|our) (own)? (sunroom|living room|kitchen|dining room|den|porch|basement|spare room|guest room|family room|house|garage|parlor|back porch) ..8',
        "'adr' ..6 home",
        '(my|our) (kids|children|daughter|son|husband|wife) ..4 (go|goes|attends|attend|school|work|works|practice|practices) (at|to) ..3 ^ ..10 (come find|wave|pickup|drop off|see (me|us)|say hi)',
        '(mi|nuestra) (casa|celular|número|correo) ..6 #',
        '(calle|avenida) ^ # ..6 (mi|timbre|casa)',
        '(my|our) (cell|cellphone|mobile|own number|own phone|real number|home number|landline) ..2 (be|:|at|,|ending|,)? ..2 #',
        '(license plate|my car is the|look for my (truck|car|jeep|van|minivan)|(i|we) drive a ..4 ^)',
      ],
      ignoring: ['attributed'],
      except: [
        '(practice|office|business|work|clinic|front desk) (cell|phone|number|line|e-mail|email|address)',
        '(your|their|his|her) (home|house|cell|phone|number)',
        '(we|i) live (on|in) (a|an) ..3 (planet|world|time|age|society|culture)',
        '(we|i) live in (a|an|the)? _? (county|town|valley|city|state|country|suburb|suburbs|area|region)',
        'home (visit|visits|page|study|school|office|depot)',
      ],
      without: {
        phrases: ['(not|never) ..6 (list|listed|publish|give out|share|public)', '(separate|own) (entrance|drive|door)'],
        within: 'passage',
      },
    },
  ],
  flags: [],
  allows: [],
}
