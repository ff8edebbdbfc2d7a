import type { Rule } from '../rule.ts'

export const reviewGagging: Rule = {
  id: 'advertising/review-gagging',
  title: 'Clients kept from speaking',
  standards: ['1.7', '3.8', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Keeps clients from saying what they think of you, by contract, price or threat; leave that to them and ask to hear concerns first.',
  explanation:
    'Clients depend on their therapist, and a clause or a fee that forbids an honest review uses that dependence for the practice’s good name. It also makes what remains online look better than it is. Federal law voids such clauses in form contracts. What you may do is explain the risk to their privacy, and say how to bring a complaint to you or to the board.',
  fine: 'Advice about privacy that leaves the choice free, rules of a group about not naming each other, house rules for comments on your own page, and saying that you do not answer reviews.',
  knownProblems: 'A clause in a contract that this page only links to is not seen.',
  better: [
    {
      instead: 'You agree not to post about this office.',
      write:
        'You may post what you like. Please think of your own privacy first; I can not answer in public.',
    },
    {
      instead: 'Take it down and we will refund the month.',
      write: 'We would like to hear what went wrong. Here is my number, and here is the board’s.',
    },
  ],
  tips: ['neutral-replies', 'do-not-ask-for-praise'],
  wording: ['no-review-requests', 'neutral-review-reply'],
  looks: [
    {
      // By agreement.
      phrases: [
        '@binds-client ..8 @not-speak ..8 @public-complaint',
        '(client|clients|you|patients|couples|members|families|participants|signer|parties|party|guests) (may|can|will|shall|must|should|agree to|are asked to|be) (not|never|refrain from|abstain from|no longer|not be (allowed|permitted|free) to|asked not to) ..2 @speak ..8 @public-complaint',
        '(right|rights|rights to|copyright|ownership|title) ..6 (reviews|comments|posts|what you (write|post)|anything you (write|post)|write ups|ratings) ..8 (us|me|ours|mine|practice|belongs|property|assign|transfer|remove)',
        '(assign|assigns|transfer|transfers|waive|waives|waiving|give up|gives up|sign away|surrender|forfeit|relinquish) ..8 (copyright|right|rights|ability|freedom|claim) ..8 (review|reviews|post|write|comment|rate|publish|speak|complain|online|internet|public)',
        '(by|upon) (signing|initialing|booking|attending|clicking|paying|coming|entering) ..12 @not-speak ..8 @public-complaint',
      ],
      ignoring: ['negated'],
      except: [
        '(we|i) (do|can|will|could|would|may|must) not',
        '(each other|one another|group members|other (members|couples|clients|people))',
        '(be|are|am|is|was|were) (free|welcome|allowed|able) to',
        '(not|never) ..5 (waive|give up|lose|surrender|forfeit)',
        '(record|recording|recordings|photo|photos|photograph|screenshot|screenshots|what (others|other|anyone))',
        '(tempted|prefer|rather|choose|wish|feel)',
      ],
      without: {
        phrases: [
          '@speech-is-free',
          '(i|we) (do|will|would|can|could|may|have|am|are|is|be)? (not|never) (ask|asks|require|make|have|use|keep|want|include|put|write|need)',
        ],
        within: 'passage',
      },
    },
    {
      // At a price.
      phrases: [
        '@public-writing ..10 @penalty',
        '@penalty ..12 (if|for|when|should|over|because|in (case|the event)|after|following|upon|who|whoever|anyone|against) ..8 @public-writing',
      ],
      except: [
        '(google|federal|the ftc|ftc|law|act|yelp|court|board|state) ..4 (fine|fines|penalty|sue|ban|legal)',
        '(late|no show|cancel|cancellation|missed|records) ..3 (fee|fees|charge)',
      ],
      without: {
        phrases: [
          '@speech-is-free',
          '(therapists|practices|clinics|offices|businesses) (who|that)',
          '(law|act|ftc|federal|court|courts|unenforceable|void)',
        ],
        within: 'sentence',
      },
    },
    {
      // For a favor: refunds for silence.
      phrases: [
        '@makes-good ..12 (if|when|once|in (exchange|trade|return)|for|provided|as soon as|after|upon|the (minute|day|moment|hour)|on condition|swap) ..8 @takes-down',
        '(ask|asks|asking|asked|urge|urged|request|requested|demand|demanded|insist|want|wanted|expect|need|beg|told|tell|invite|begging|kindly|please|would you|could you|will you|hope) ..6 @takes-down',
      ],
      with: {
        phrases: [
          '@public-writing',
          '(review|reviews|yelp|google|what you (wrote|posted)|(your|the|that) (post|comment|comments|rating|stars))',
        ],
        within: 'passage',
      },
      except: [
        '(google|yelp|facebook|platform|the site|the directory|web host) ..3 to @takes-down',
        '(i|we) will take',
        'down to',
      ],
      without: {
        phrases: [
          '(members|mods|moderators|group rules)',
          '(fake|spam|impersonat|wrong business|not a client|someone else|another (business|office|practice)|our (own|old)|my (own|old)|photo of)',
        ],
        within: 'passage',
      },
    },
    {
      // Threats at the writer of a review.
      phrases: [
        '(my|our|practice|clinic) _? (lawyer|attorney|lawyers|attorneys|legal team|solicitor|brother in law) ..12 (screen name|your name|ip address|review|post|comment|stars|star|online|reviewer|reviewers|rating|posts|reviews|google|yelp)',
        "(screen name|review|post|comment|star|reviewer|reviewers|rating|posts|reviews|yelp|google) ..12 ((my|our|the practice's|the clinic's) (lawyer|attorney|lawyers|attorneys|legal team|solicitor)|defamation|libel|slander|cease and desist|lawsuit|sue|sued|suing|prosecute|subpoena)",
      ],
      with: {
        phrases: [
          '(review|reviews|star|stars|post|posts|posted|rating|comment|online|yelp|google|reviewer|reviewers|internet)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          '(never|not|no) ..4 (sue|threaten|threat|lawyer|attorney|legal)',
          '(act|statute|ftc|federal|article|case|law school|dataset|podcast|therapist who|practice in|a practice|a therapist|a dentist)',
        ],
        within: 'passage',
      },
    },
    {
      // Happy ones to the public page, the rest to a drawer.
      phrases: [
        '(unhappy|less than|fewer than|below|otherwise|three or fewer|disappointed|thumbs down|low|lower|negative|bad|poor|critical|1 3|one to three) ..10 (go|goes|sent|route|routed|routes|send|directed|comes|straight|stay|stays|filtered|hidden|hide|deleted|delete|removed|private|privately|internal|held) ..6 (us|me|private|privately|form|inbox|email|internal|office|manager|desk|drawer|public|never|page|ourselves|back|here|first|instead)',
        '(delete|deletes|deleted|remove|removes|removed|hide|hides|hidden|filter|filters|bury|screen out|weed out|scrub) ..4 (negative|bad|critical|unkind|low|one star|poor|unhappy|harsh|three star) ..3 (review|reviews|comment|comments|ratings|stars|ones|feedback|posts)',
      ],
      with: {
        phrases: ['(review|reviews|star|stars|rating|ratings|google|yelp|survey|feedback|comment|comments)'],
        within: 'passage',
      },
      without: {
        phrases: ['@not-therapy', '(never|not) (delete|hide|filter|remove|screen)'],
        within: 'sentence',
      },
    },
  ],
  flags: [
    '[[By signing you agree not to post reviews]] of this office.',
    'A fee of [[$300 is charged for each negative review]].',
    'I will [[refund your last visit once you take the review down]].',
    'To the person with one star: [[my lawyer has your screen name]].',
    '[[Clients may not write about their therapy online]].',
    '[[Please take your review down]].',
    'Families who [[complain on Facebook lose their place]] on the waiting list.',
    'You [[agree to keep any complaint off the internet]].',
    'We [[delete bad reviews]] and keep the kind ones.',
    'Five stars? Post it on Google. Less? The survey sends [[unhappy answers to a private form]].',
    'Anything you write about us is our property: you assign the [[copyright in your reviews to the practice]].',
  ],
  allows: [
    'You may post a review anywhere; I will not answer it.',
    'We never ask anyone to sign away the right to post reviews.',
    'Group members agree not to post about each other online.',
    '“You may not post reviews” is a clause that has no force.',
    'Can you make me take a review down? No.',
    'Some offices charge a fee for bad reviews; we think that is wrong.',
    'Please think of your privacy before you post a review.',
    'There is a fee of $50 for a missed visit.',
    "We do not discuss anyone's experience in public.",
    'My lawyer looked over the lease.',
    'The law makes such clauses void.',
    'We take down the holiday lights in January.',
  ],
}
