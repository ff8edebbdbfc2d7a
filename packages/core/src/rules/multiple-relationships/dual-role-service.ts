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
        '(i|we|he|she|^) (am|are|is) also (a|an|the|your)? ..3 @second-trade',
        '(as|be) ..2 (therapist|counselor|lmft) (and|,|by day) ..6 @second-trade',
        '(licensed|certified) ..2 @second-trade and (a|an)? ..2 (therapist|counselor)',
        '(i|we|he|she) (can|will|could|would|am|are|is)? (happy to|love to|glad to)? (also|even|then|gladly|help you)? @trade-act',
        '@own-client ..8 (then|and) ..3 (list|sell|refinance) (the|their) (house|home)',
        '@second-trade ..4 (in one|under one roof|in the same person|one stop)',
        '@second-trade for the same',
        '@second-trade ..6 to @trade-act',
      ],
      with: {
        phrases: [
          '@trade-act',
          '@own-client ..8 (discount|hire|come|stay|book|off|free|let me|use me|work out)',
          '(so|which means) ..8 (i|we) (can|will)',
          '(for|with) the same',
          '(your|the two of you|two of you) ..4 (wedding|house|home|tax|will|divorce|marriage|closing|estate|portfolio|sell|part|separate)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          'not ..8 (same|both|client|anyone i (see|treat))',
          'never ..8 (same|both|client)',
          '(separate|different) (people|client|families)',
          'former',
          '(used to|before i) ',
          '(refer|trust|work with|recommend|consult|coordinate with|talk to|call|hire|ask|see|find) ..3 @second-trade',
          '(your|their|an|another|outside) ..2 (attorney|lawyer|accountant|realtor)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: [
        '(client|couple|patient) (of mine)? (also|will)? (get|receive|enjoy|have|take|save|pay) ..3 (off|discount|free|half|deal|first look|first dibs|early access|priority) ..6 (class|gallery|studio|photo|listing|house|shoot|shop|membership|salon|restaurant|rental|investment|gym|app)',
        '(client|clients|couple|patient) (of mine)? (do|fix|clean|mow|paint|watch|babysit|cut|build|handle|manage|run) (my|our|the) ..2 (plumbing|kids|lawn|house|hair|books|taxes|website|front desk|garden|roof|car|yard|phones|bookkeeping)',
        '(client|couple|patient) (of mine)? (get|receive|have) (the)? (first look|first dibs|first pick|first refusal)',
        '(hiring|help wanted|looking for|i need|we need|wanted) ..6 (one of (you|my clients|our clients)|a client|client|someone from (the|our|my) _ group) ..6 (to|for|as)',
        '(client|couple|patient) (come|came) for the _ and (stay|stayed) for (the|my)',
      ],
      except: [
        '(looking for|need|wanted) ..3 (new|more|private pay) client',
        'client (support|service|care|intake|relations)',
      ],
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
  ],
  allows: [
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
  ],
}
