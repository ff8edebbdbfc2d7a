import type { Nearby, Rule } from '../rule.ts'

/** What clears a favor: it was asked for nothing, sent back or paid for. */
const NOTHING_OWED: Nearby = {
  phrases: [
    '(asked|asking|expected|wanted) (for)? nothing',
    'no strings',
    '(we|i) (decline|declined|refuse|turned (it|them) down|said no|sent it back|return|returned|paid for (it|the|our|my)|bought (it|mine))',
    '(donated|donation|food bank|pantry|shelter|fundraiser)',
  ],
  within: 'passage',
}

export const sponsorship: Rule = {
  id: 'conflict-of-interest/sponsorship',
  title: 'Praise in return for favors',
  standards: ['3.4', '9.2', '8.1'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Praises a business that pays or treats you, so readers can’t tell advice from advertising; leave it out, or say plainly what you got.',
  explanation:
    'Clients take a therapist’s word on mattresses, retreats and treatment centers as care, not as advertising. A free stay, a sign or a fee gives the therapist a reason of their own to say it, and a client who follows it pays. For places that people are referred to, the favor may count as pay for referrals as well. In the United States the FTC wants any such tie said clearly, next to the praise; being open about it helps, but does not settle whether a therapist should do it.',
  fine: 'Sponsoring a softball team, thanking somebody for work that was paid for, reviews of what you bought, and saying that nobody pays for a mention.',
  knownProblems: 'Praise that names no favor is passed over, even where there was one.',
  better: [
    {
      instead: 'The lodge put us up for the weekend, so tell them I sent you.',
      write: 'We spent a weekend by the lake, and here is what it did for our talks.',
    },
    {
      instead: 'This episode is brought to you by Dreamy Mattress.',
      write: 'This podcast carries no advertising; the practice pays for it.',
    },
  ],
  tips: ['disclose-paid-links', 'treat-posts-as-advertising'],
  wording: ['affiliate-disclosure'],
  looks: [
    {
      phrases: [
        '(brought to you|presented|made possible|underwritten|hosted|supported|funded) (by|thanks to|with) ..4 ^',
        '(in|our|a|this) (partnership|collaboration|collab|partner) with ..5 ^',
        '(partner|partnered|partnering|team|teamed|teaming|collaborate|collaborated|collaborating|working) (up)? with ..4 ^ ..12 (discount|free|off|code|bring|love|sleep|offer|giveaway|review|give|products|share)',
        '(this|today be|our|the|my) ..3 @our-media ..6 (be|is|was|are) ..2 (sponsored|an ad|paid for|underwritten|presented|supported) ',
        "(sponsor|sponsors|sponsored|sponsorship) ..6 @our-media",
        '@our-media ..4 (sponsor|sponsors|sponsored by|sponsorship)',
        "'#' @ad-words",
        '(paid|brand|sponsored) (partnership|partner|ambassador|post|placement|content|collaboration)',
        '(i|we) (be|have become|became|serve as|get to be)? ..3 (the|a|an|their|official|proud|paid)? ..2 (face of|spokesperson for|ambassador for|ambassador of|clinical advisor to|advisor to|consultant for|consultant to|paid by|on retainer (with|for|at)) ..3 ^',
        '(who|they|which|^|(people|folks|friends|team|gang|crew) (at|from|over at)|company|brand|owner|maker|publisher|hotel|resort|lodge|inn) ..4 @treated-us',
        '(thanks|thank you|gracias|shout out|shoutout|grateful|hat tip|cheers|love|big ups) ..2 (to|for) ..8 (for|who|por) ..4 (sending (me|us|our|a|an|the|over)|send me|send us|sent me|sent us|giving|gifting|hosting|comping|flying|covering|paying|treating|sponsoring|putting|hooking|keeping|stocking|outfitting|supplying|providing|mailing|regalarme|regalarnos|the free|our free|the complimentary|my free|the new free|supplied)',
        '(they|^) ..3 (have|be)? ..2 (been)? (so|very|really|awfully|real|too) (good|generous|kind|sweet) to (me|us|this|our|my)',
        '(got|get|received|given|sent|scored|have|had) ..5 (for free|on the house|in exchange|comped|gratis|complimentary|gifted|as a gift|at no (cost|charge) (to me|to us)|for nothing) ..14 (tell|telling|review|recommend|love|client|clients|post|share|honest|try|worth)',
        '(in exchange|in return) for ..6 (review|mention|post|shout out|feature|link|plug|recommendation|referral|referrals|sending|praise|honest)',
        '^ ..6 (paid|pays|picked up|covered|bought|donated|footed|built|funded|sponsors|sponsored) ..2 (for)? ..2 (our|my|the) ..3 (sign|lunch|lobby|office|trip|flight|stay|conference|retreat|training|rent|playroom|website|chairs|furniture|remodel|billboard|van|party|bill|tab|room|booth|waiting room) ..14 (refer|send|recommend|love|first|families|clients|patients|so|call|tell)',
        '(know|knows) (that)? (i|we) (love|adore|rave|gone on|use|swear) ..14 (mortgage|paycheck|bank|wallet|pays|rent|bills|generous|good to)',
        '(flew|flown|fly|whisked) (me|us) ..3 (out|down|up|over|to|in)',
        '(slept|sleep|used|use|drunk|drink|drinking|worn|wear|eaten|stayed|driven|tested|wearing) ..6 (free (for|of charge|this|since|now|three)|gratis|at (someone|somebody) else be expense|on their dime|on the house)',
        '(they|^) (would like|want|wanted|asked|paid|would love|begged) ..1 (me|us) to (mention|say|tell|post|share|plug|rave|write|talk)',
        '(have|had) an understanding',
        '(personally|totally|absolutely|currently|officially)? obsessed with ^',
        '(agreed|contracted|obliged|promised|happy) to (be enthusiastic|oblige|mention|plug|rave|say nice things)',
        '^ covered (my|our) (costs|travel|stay|trip|flight|lunch|expenses)',
        '(comes|come|is) to you (thanks to|courtesy of|by way of|from) ..3 ^',
        '^ have been (so|very|really|awfully)? (good|generous|kind|lovely) to (us|me|this)',
        '(thanks|thank you|grateful|love) ..2 to ..6 for (having|hosting|inviting|spoiling|pampering|treating|feeding) (me|us|our)',
        '(kind|generous|sweet|nice|good|gracious) enough to (send (me|us|a|the|over)|fly|host|treat|put|gift|cover|sponsor|comp|let|loan|provide|stock) ..6',
        '(from|at|to|by|with|visit|meet) (our|my) (good|dear|lovely|wonderful|sweet)? (friends|pals|partners) at ^',
        '(gift|gifts|courtesy|compliments|treat|present) (from|of) ..3 (folks|people|team|friends|makers|gang) (at|of|behind)',
        '(courtesy|compliments) of ..3 ^',
        '(official|preferred|exclusive|proud) ..3 (therapy|therapist|counseling|wellness|partner|practice|sponsor|provider|ambassador) (practice|partner|of|for|to|sponsor)',
        '(speaking as a|as your|as a|coming from a) (therapist|counselor|clinician|psychologist) ..12 (love|obsessed|swear|recommend|steadier|sleep|slept|best|never|approve|use|using|trust) ..4',
        '(i have been|i am|we have been|been) (using|taking|sleeping on|drinking|wearing|sipping|loving|obsessed with) ^ ..12',
        '^ ..4 (pick|picks|picked|foots|covers|covered|foot) (up)? ..2 the (bill|tab|check|cost|lunch)',
        '(makers of|distributor of|reps from) ^',
        '(their|the) (marketing|sales|outreach) (rep|reps|team|director|people|folks|liaison) ..8 (lunch|brought|bring|took|treat|gave|dinner|keep)',
      ],
      except: [
        '(as a|well as a|being a) (therapist|counselor|clinician) ..6 (never|share|tell|that you|but|and)',
        '(sponsored|promoted|paid) (feature|placement|placements)',
        '(article|essay|column|magazine|paper) ..10 (paid|pays)',
        '(5k|race|team|softball|little league|league|fundraiser|food drive|pantry|scholarship|walk|fair|parade|festival|grant|county|city|state|university|church|nonprofit|foundation|library|association)',
        '(sponsor|sponsors) (a|the|an) ..4 (team|child|family|visa)',
        '(sponsored|hosted|funded|supported) by ..4 (county|city|state|university|church|library|school|college|foundation|grant|department|association|chapter|nonprofit)',
        '(12|twelve) step',
        '(aa|na|al anon|recovery) sponsor',
        '(in|our|working|partner|partnership|collaborate|collaborating|team up|collaboration) ..2 with (you|your|the|local|other|clients|families|parents|schools|doctors|physicians)',
        '(mother|father|mom|dad|grandmother|grandfather|aunt|supervisor|professor|teacher|friend|colleague|client|wife|husband|son|daughter|sister|brother) ..2 @treated-us',
        '(life|god|it|training|grad school|years|therapy|experience|you|that|work) ..2 (gave|gives|sent|taught|kept|keeps|put|puts|bought) (me|us|my|our)',
      ],
      without: NOTHING_OWED,
    },
    {
      phrases: [
        '(who|they|which|^|(people|folks|friends|team|gang|crew) (at|from|over at)|company|brand|owner|maker) ..3 @gave-us',
      ],
      with: { phrases: ['@plug'], within: 'passage' },
      except: [
        '(mother|father|mom|dad|grandmother|grandfather|aunt|supervisor|professor|teacher|friend|colleague|client|reader|wife|husband|son|daughter|sister|brother|nobody|designer|doctor|dentist|insurance|county|city|state|church|board|law) ..6 @gave-us',
        '@gave-us ..2 (leave|time|chills|hope|pause|room|strength|courage|permission|a (reason|laugh|look|hug|start|word|note|letter|card))',
        '(i|you|she|he|it|life|god|this|what|theory|^ theory|because it) (who)? ..1 @gave-us',
      ],
      without: NOTHING_OWED,
    },
  ],
  flags: [],
  allows: [],
}
