import type { Rule } from '../rule.ts'

export const dualRoleService: Rule = {
  id: 'multiple-relationships/dual-role-service',
  title: 'Second service for clients',
  standards: ['1.3', '3.4', '3.8', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Offers clients a second service or job beside therapy, which mixes two interests; refer them elsewhere for it, and say so.',
  explanation:
    'Someone who sells your house, does your taxes or employs you has an interest of their own in what you decide. A client who is unhappy with one service may not dare to say so for the sake of the other. What was said in therapy can’t be unheard when the other work begins. Serving different people in each trade, and saying so, keeps both clean.',
  fine: 'A second trade for people who aren’t your clients, with that said, and earlier careers in a biography.',
  knownProblems: 'It knows common trades only, and not who is meant by “you”.',
  better: [
    {
      instead: 'I’m also a realtor, so I can list the house when you separate.',
      write:
        'I also work in real estate. I don’t do so for anyone I see in therapy; I’ll give you other names.',
    },
    {
      instead: 'Clients get half off at my yoga studio.',
      write: 'I teach yoga elsewhere. If you are in therapy with me, another teacher is the better choice.',
    },
  ],
  tips: ['no-client-friends'],
  wording: [],
  looks: [
    {
      phrases: [
        '(i|we|he|she|^|therapist) (am|are|is) also (a|an|the|your)? ..3 @second-trade',
        '(i|we|he|she) (can|will|could|would|be)? (happy to|love to|glad to)? (also|even|then|gladly|help you)? @trade-act',
        '(i|we) ..4 (client|couple) ..6 (then|and) ..2 list (the|their) (house|home)',
        '@second-trade ..4 (in one|in the same person|one stop)',
        '@second-trade for the same',
        '@second-trade ..6 to @trade-act',
        '(i|we) (also)? sell ..2 (insurance|annuities|real estate|houses|homes) (too|as well|also|on the side)?',
      ],
      with: {
        phrases: [
          '@trade-act',
          '@own-client ..8 (discount|hire|stay|book|off|free|let me|use me|work out|list)',
          '(so|which means) ..8 (i|we) (can|will) ..4 (@trade-act|take care of|handle|help (sell|buy|list))',
          '(for|with) the same',
          '@own-client ..3 (book|hire) (me|us)',
          '(your|the two of you|two of you) ..2 (wedding|house|home|tax|taxes|divorce|marriage|closing|estate|portfolio|sell)',
          'list (the|their) (house|home)',
          'ask (me|us) about (a|your|my|our) (policy|listing|quote|home|house|policies|rate)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          'not ..8 (same|both|client|anyone i (see|treat)|legal advice|practice law)',
          'never ..8 (same|both|client)',
          'no (longer|legal advice)',
          '(separate|different) (people|client|families)',
          'former',
          '(used to|before i|before he|before she) ',
          '(refer|trust|work with|recommend|consult|coordinate with|talk to|call|hire|ask|see|find) ..3 @second-trade',
          '(your|their|an|another|outside) ..2 (attorney|lawyer|accountant|realtor)',
          '(play|plays|band|choir)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: [
        '(client|couple|patient) (of mine)? (also|will)? (get|receive|enjoy|save) ..3 (off|discount|free|half|deal|first look|first dibs|early access|priority) ..3 (membership|gallery|studio|photo|photos|listing|house|shoot|shop|salon|restaurant|rental|gym|barre|yoga)',
        '(client|couple|patient) (of mine)? (get|receive|have) (the)? (first look|first dibs|first pick|first refusal)',
        '(hiring|help wanted|looking for|need|wanted) ..6 (one of (you|my clients|our clients)|a client|someone from (the|our|my) _ group) ..3 (to|for|as) !(portal|service|support|login)',
        '(client|couple|patient) (come|came) for the _ and (stay|stayed) for (the|my)',
      ],
      except: [
        '(looking for|need|wanted) ..3 (new|more|private pay) client',
        '(looking for|need) a client (portal|login|list|form)',
        'client (support|service|care|intake|relations)',
      ],
    },
    {
      phrases: ['(client|couple|patient) (of mine)? (get|receive|enjoy|save) ..3 (off|half|free) ..4 class'],
      with: { phrases: ['(yoga|pilates|barre|studio|gym|dance|fitness|spin)'], within: 'passage' },
    },
    {
      // Clients as staff, tenants, customers, lenders and partners.
      phrases: [
        '@seen-people ..8 (rent|rents|renting|rented|lease|leases|babysit|nanny|invest|invests|invested|mow|mows|clean|cleans|bake for|cater|cook for|fixed|remodel|remodeled) ..3 (from|for|with|in)? (me|us|my|our|upstairs|above) ..1 !(group|session|own|sessions)',
        '(i|we|my|our) ..3 (rent|renting|rented|lease|leased|lend|lent|loan|loaned|sell|sold|employ|hire|hired|hiring) ..6 (to|from|out to|for)? ..3 @seen-people',
        '(start|started|begin|began|came|come) (out|here|off|in)? ..2 as ..2 (client|clients|patient|patients|counselees) ..12',
        '@seen-people ..4 and (i|me|we) ..8 (business|partners|partner|company|invest|invested|barn|venture|llc|co own|own|bought|opened|startup|restaurant|shop|gone in|went in|started)',
        '(baptise|baptize|tithe|discipline|preach to|pastor|shepherd|marry|teach|coach|grade|employ|train|supervise|manage|pay|parent|tutor|cook for|cater) ..6 (same)? (families|people|kids|couples|students|men|women|clients|ones) (he|she|i|we|they) (treat|see|counsel)',
      ],
      except: [
        '(work|works|working|worked) with (me|us)',
        '(hire|hiring) (a|an|another|new|more)? ..2 (therapist|clinician|associate)',
        '(job|work|position|hours|opening|openings) ..3 (with|for|to see|seeing|available) ..2 (client|clients|couples|patients)',
        '(therapist|clinician|associate|intern|interns|student|supervisee|trainee|dog|staff|we|i) ..3 (work|works|working|see|sees|meet|sit|sits) ..3 with',
        '(part time|work|jobs|job|position|opening) ..6 (couples|clients) (who|in|on|therapist|counselor)',
        '(look|looking) for work',
        'if you (start|started|begin|began|came|come)',
      ],
    },
    {
      // Shepherd, teacher, trainer and therapist in one.
      phrases: [
        '(pastor|preacher|reverend|minister|priest|rabbi|imam|deacon|bishop|chaplain|coach|teacher|professor|principal|boss|landlord|trainer|hairdresser|stylist|barber|doula|midwife|realtor|accountant|attorney|lawyer|scoutmaster|agent|broker|agente) ..3 (be|become|as|doubles|moonlights) ..2 (also|too|then|as)? (your|their|the family be) ..2 (counselor|therapist|terapeuta)',
        '(counselor|therapist|terapeuta) ..2 (also|también|doubles as|moonlights as|by day) (be|es)? ..1 (your|their|su) ..2 (pastor|preacher|minister|coach|teacher|professor|boss|landlord|trainer|stylist|realtor|accountant|agent|broker|agente|@second-trade)',
        '(i|we) ..2 (hold|have|keep|carry|got) ..4 (real estate|broker|insurance|securities|cosmetology|massage|notary|realtor|contractor|pilot) ..2 (license|licence|credential|too|as well) ..16',
        '(i am|i will be|he is|she is) your ..2 (@second-trade|trainer|landlord|boss|teacher|pastor|coach|stylist|barber|doula|agent)',
        '(member|members|people|students|families|parishioners|pupils|employees|players|parents) ..3 (of|from|in) (my|our|his|her) ..2 (congregation|church|parish|class|school|team|company|firm|office|choir|flock) ..8 (marriage|family|couples)? (therapy|counseling|in treatment|for treatment)',
        '@seen-people ..4 (get|have|has|gets) (the)? first (refusal|dibs|pick|crack|call|look|shot) ..8',
      ],
      except: [
        '(former|retired|was a|used to be|before) ..10',
        '(pastor|teacher|coach|doctor|lawyer|attorney|school counselor|boss|principal) ..4 (may|might|can|could|and (your|a|the)|or) ..6 (counselor|therapist)',
      ],
      without: {
        phrases: [
          '(not|never|nobody|cannot|neither) ..10 (same|both|client|clients|members|students|families|anyone|treat|see|take|people)',
          '(separate|different|other) (people|doors|files|families|days)',
          '(refer|send) (you|them|people|folks) ..3 (to|out|elsewhere)',
          '(used to|before i|former|retired|lapse|lapsed)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    '[[I’m also a licensed real estate agent]], so when you decide to part I can take care of the home.',
    'If you two decide to sell, [[she can list the house]] for you.',
    '- Couples therapy\n- [[Wedding photographer for the same]] two of you',
    'Premarital [[clients get 20% off the photo]] package.',
    'Therapist, [[divorce attorney in one]]: your marriage, handled from start to finish.',
    '[[Looking for a client to]] run my front desk on Fridays.',
    '**Spring:** [[I can do your taxes]] right after our hour.',
    '[[I’m also a personal trainer]], and many of my couples work out with me.',
    'My [[clients get first dibs]] on the flat above the office.',
    '[[We will gladly cater your wedding]] once the premarital course is done.',
    'Our couples [[clients receive half off a membership]] at my barre studio.',
    '[[I sell life insurance too]], so ask me about a policy after our hour.',
    'My front desk is run by two women who [[started out as clients]].',
    '[[I like renting the flat upstairs to couples I see]].',
    '[[Pastor Ames is also your marriage counselor]] on Mondays.',
  ],
  allows: [
    'My supervisor is also a licensed therapist and reviews my cases.',
    'Clients drive to our office from three counties.',
    'I’m trained as a mediator and a notary, but I never do both for the same family.',
    'I was a realtor before I became a therapist, and I still love floor plans with you in mind.',
    'We can’t also be your attorney; your lawyer is the one to ask.',
    'Are you also a photographer?\n\nOn weekends, though not for anybody I see in therapy.',
    'Talk to your accountant about the deduction.',
    'We work with a divorce attorney whom you may call.',
    'Couples often fight over who should list the house.',
    'My sister is a wedding photographer, and no, there is no discount.',
    'I’m looking for new clients on Tuesday mornings.',
    'Some counselors also sell insurance. I’d keep the two apart.',
    'New clients get a map of the parking by e-mail.',
    'I photograph birds on weekends, badly.',
    'Before you file your taxes, we can print a statement of fees for you.',
    'I’m also a licensed attorney in New York, but I no longer practice law, and I can’t draw up your divorce.',
    'Our office manager is also a notary and can sign your parenting plan for the court.',
    'Looking for a client portal to log in to? It is at the top of the page.',
    "We don't hire people who are or were clients here.",
    'Your pastor and your counselor do different work.',
    "A client's boss may ask for a letter; we'd talk about that first.",
  ],
}
