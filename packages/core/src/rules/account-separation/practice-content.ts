import type { Rule } from '../rule.ts'

export const practiceContent: Rule = {
  id: 'account-separation/practice-content',
  title: 'Practice business on a personal account',
  standards: ['1.3', '3.4', '2.2', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['personal'],
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['keep-promotion-out', 'keep-accounts-apart', 'send-questions-to-the-office', 'no-session-talk'],
  wording: ['no-friend-requests'],
  looks: [
    {
      // Openings and bookings.
      phrases: [
        '(#|some|few|couple of|got|have|had|my|our|still) ..4 @opening ..6',
        '@practice-work ..3 (be|have|has|got) ..3 @opening',
        '(book|reserve|grab|schedule|claim) ..3 (session|consult|consultation|intake|appointment|slot|spot) ',
        '(accept|take|taking on|welcome) ..2 (new|more)? (client|couple|patient|referral)',
        '(got|have) ..4 (am|pm|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday) (open|free|available)',
        'new (clients|couples|patients) (in|from|for|welcome|starting|this)',
        '(opening|launching|starting) my (own|new)? (practice|group|clinic)',
        '(my|the|our) (practice|office|caseload|books) (be|have|has) (open|room|openings|space|growing|hiring|full)',
        '(share|repost|tag|tell|like|spread) ..5 (my|our|the) (new)? (practice|office hours|office|website|workshop|group|services|therapy page|practice page|counseling page)',
        '(send|refer) ..5 (my|our) (way|practice|office)',
      ],
      with: { phrases: ['@practice-work', 'consult'], within: 'page' },
      except: ['my (own)? therapist', '(vet|dentist|hair|doctor|salon|dog|nail|tattoo|gym|yoga)'],
    },
    {
      // Prices and offers.
      phrases: [
        "# '%' off ..6",
        '(half|percent) off ..4',
        "(mates|friends|friend|friends and family|family|classmate|neighbor|church) _? (rate|discount|price)",
        '(no charge|for free|free of charge|on the house)',
        '(first|free|discounted) (session|consult|consultation)',
      ],
      with: { phrases: ['@practice-work', 'consult', 'you have got me', 'what i do'], within: 'page' },
    },
    {
      // Care offered to friends.
      phrases: [
        '(message|dm|text|call|ping|pm|inbox|write) (me|my office|us) (here)? ..3 (if|about) ..8',
        'if ..12 (message|dm|text|call|ping|pm|come see|come to|write) me',
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
      except: ['if you need me', 'if ..6 (we met|know me|found me|landed) ..6', 'call me (crazy|old|auntie|mom)'],
    },
    {
      // Clients and hours told of.
      phrases: [
        '(a|one of my|this|another|today be) (client|patient) (find|say|tell|ask|cry|leave|ghost|cancel|walk|call|bring|show|give|text|just|today|who|once|told|asked|cried)',
        '< (a|my)? client (gift|bring|say|tell|ask|cry|leave|ghost|cancel|walk|call|give|text)',
        '(will|would) not believe what ..3 (client|couple|session|husband|wife)',
        '(wrapped|finished|had|just did) ..2 (session|intake) with (a|an|this|my) _ ..2',
        'had a (couple|family|client|guy|woman|man) in (today|this|who|tonight|yesterday|my office)',
        'one of my (clients|patients|couples|families)',
        "my (#|monday|tuesday|wednesday|thursday|friday|saturday|morning|evening|last|first) (am|pm|morning|evening|night|o'clock)? (lady|guy|man|woman|couple|client|kid|family|teen|husband|wife|regular|be all|hour)",
        "my (monday|tuesday|wednesday|thursday|friday|saturday) be ..3 (all|full of|nothing but)",
        "my # (o'clock|pm|am)",
        '(on|from) (the|my) couch (today|tonight|this week|yesterday|at work)',
        '(husband|wife|couple|client|man|woman|person|guy) ..8 on my couch',
        '(#|first|last|back to back|hard|brutal|wild|that|this) (session|intake|disclosure) ..3 (today|tonight|this week|yesterday)?',
        '(do|did|done|had) # (intakes|sessions|clients|couples)',
        'in session (today|tonight|this week|yesterday|again)',
        '(minutes|right) before (a|the|our)? session',
      ],
      except: ['(my|the) (kids|kid|dog) ..4 on my couch', '(jam|training|gym|study|band|recording|yoga|photo|practice|legislative|writing) session', 'session with my (own)? (therapist|trainer|coach)'],
    },
    {
      phrases: ['(tell|told) you (half|a quarter|some|part) of it', '(three|two|four|#) disclosures'],
      with: { phrases: ['work', 'session', 'couch', 'client'], within: 'passage' },
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
