import type { Rule } from '../rule.ts'

export const dualProfessionalRole: Rule = {
  id: 'conflict-of-interest/dual-professional-role',
  title: 'Therapist and evaluator at once',
  standards: ['7.6', '7.7', '3.4', '7.5', '1.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Offers therapy and an evaluation, mediation or coaching to the same people, and each role undoes the other; send them elsewhere for one.',
  explanation:
    'A therapist takes the client’s side of the story; an evaluator takes nobody’s. Clients who know that a report will follow can’t speak freely, and a court can’t rely on somebody who has treated one of the parties. Mediation and coaching pull the same way: what was said in confidence becomes a card in another game. A treating therapist may still state facts of the treatment where the law allows, which is not an opinion on custody.',
  fine: 'Offering evaluations or mediation to people whom you don’t treat, with that said, and letters that state dates of attendance.',
  knownProblems:
    'Two services on one menu are flagged only if the words put them together for the same people.',
  better: [
    {
      instead: 'I counsel the children and write the custody report.',
      write: 'I don’t write custody reports for families I treat; the court can name an evaluator.',
    },
    {
      instead: 'If counseling fails, I’ll mediate your divorce.',
      write: 'If you decide to part, I’ll give you names of mediators who don’t know either of you.',
    },
  ],
  tips: [],
  wording: [],
  looks: [
    {
      phrases: [
        '@care-work ..14 (then|also|too|, then|later|both|while|while also|as your|same|natural one|and (i|we|he|she|then|write|writes|serve|act|draft|the same|your|their)) ..8 @court-work',
        '@court-work ..10 (and|then|also|too|plus|as well|both|while|from|by|with) ..6 (same|your own|your|treating|ongoing|weekly|our|my|their) ..3 (therapist|counselor|clinician|therapy|counseling|treatment|sessions|psychologist|client|clients|couples)',
        '(your|treating|same|own|child be|family) ..2 (therapist|counselor|clinician|psychologist|doctor) ..10 @court-work',
        '(i|we) ..3 (can|will|could|also|happily|gladly|often|am happy to|am glad to|then)? ..3 (write|do|perform|conduct|complete|provide|prepare|offer|sign|handle|draft|submit|give|serve as|act as|be|become) ..5 @court-work ..14 @care-work',
        '(same|one) (counselor|therapist|clinician|person|doctor|office|provider|team) ..8 @court-work',
        '(since|because|as) (i|we) ..4 (treat|treated|counsel|counseled|know|known|seen|worked) ..8 @court-work',
        '(i|we|he|she) (then|also|can|will|simply|just|happily)? (become|becomes|turn into|switch to being|act as|serve as|be) your ..2 (mediator|evaluator|arbitrator|advocate in court|divorce coach|divorce lawyer|expert witness|parenting coordinator)',
        '(recommend|report|write|speak|testify|say so|state|advise|propose) ..10 (to the (court|judge)|at the hearing|in court|to your (lawyer|attorney|solicitor))',
        '(i|we|therapist|counselor) (will|can|then|also|may)? ..1 (write up|tell|decide|settle|recommend) ..4 (where|with whom|which (parent|home|house)|who) (they|the (kids|children|child)|he|she|your (kids|children)) ..4 (live|stay|belong|be better)',
        '(coach|therapist|counselor|mediator) by day , ..2 (coach|therapist|counselor|mediator) by night',
        '(become|be|am|as) (your|the family be|the couple be) ..2 (mediator|evaluator|arbitrator|coordinator)',
        '(i|we) ..10 (file|draw up|draft|prepare) ..2 (the)? (papers|settlement|divorce papers|separation agreement) ..6',
        '(i|we|he|she) ..4 (be|been) (his|her|their|your) (therapist|counselor) ..12 @court-work',
      ],
      with: { phrases: ['@care-work', '(therapist|therapy|counsel)'], within: 'passage' },
      ignoring: ['negated'],
      except: [
        '(new|prospective) (client|patient) ..4 (assessment|evaluation|safety plan)',
        '(after|following|with|from|by) (a|the|your|an)? ..2 (mediator|lawyer|attorney)',
        '(prepare|preparing|ready|help|support|cope|coping|stress of|before|during|through|facing|undergoing|survive) ..6 @court-work',
        '(with|from|by|to|and|or|for|ask|see|hire|find|call) (your|a|an|the|their|another|outside|local) ..2 (mediator|attorney|lawyer|evaluator|guardian ad litem)',
        '(safety|treatment|mental health|risk|independent) (assessment|plan)',
        '(not|never) (treated|seen|met|worked with)',
        '(subpoenaed|ordered|subpoena) ..10',
        '(to|may) (go|goes) to the judge',
        '(want|wants|need|needs|ask|asks|asked|refer) ..4 @court-work',
        '(a|the|another) mediator (can|will|may)',
        'quite separately',
        '@court-work , (supervision|groups|consultation)',
      ],
      without: {
        phrases: [
          '(not a fit|do not (offer|provide)|not for|under one roof)',
          '(i|we|he|she|they|clinician|therapist|therapists) (do|does|can|could|will|would) not ..12 (both|same|evaluat|evaluation|custody|client|clients|court|mediate|mediator|recommendation|testify)',
          '(never|nor|neither|decline|declines) ..10 (both|same|evaluat|evaluation|evaluations|custody|court|mediate|mediator|recommendation|testify|family|families|client|clients)',
          '(different|separate|another|someone else|somebody else|other|outside|two) ..2 (person|people|families|family|clinician|therapist|provider|roles|hats|evaluator|professional)',
          '(refer|send) you (out|to|elsewhere)',
          '(nobody|anyone|no one|people|families|those) (i|we|whom i|who) ..3 (treat|see|counsel) ..6 (not|never|elsewhere|refer)',
        ],
        within: 'passage',
      },
    },
    {
      // Therapist and coach, whichever the bill needs.
      phrases: [
        '@care-work ..10 (and|then|to|as|or|,|into) ..6 (coach|coaching|consultant|consulting|doula|mentor|mentoring|spiritual direction|spiritual director) ..12 (same|both|all|hats|switch|seamless|seamlessly|at once|in one|when|insurance|carry on|label|call it|whichever|two roles|together|same (day|hour|couch|chair|talks))',
        '(client|clients|couples|families) ..6 (two|three|both|all) ..1 (hats|roles|sides of me)',
      ],
      without: {
        phrases: [
          '(not|never|cannot) ..8 (both|same|hats|coach|coaching|therapist|client|clients)',
          '(different|separate) ..2 (people|clients|services|roles|businesses|contract)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    'I [[counsel the children and write the custody report]].',
    "If the therapy doesn't take, [[I become your mediator]].",
    '[[Your own therapist can testify for you at the hearing.]]',
    'Six [[sessions of counseling, then the same counselor does your home study]].',
    "[[I've been their therapist for a year, so I can do the custody evaluation]].",
    '- Couples therapy\n- [[Mediation with the same therapist]] when you part',
    'We bill it as [[therapy and then as coaching, same]] couch, both hats.',
    "Because I've [[treated your family, I'm the natural one to write the fitness report]].",
    'The [[clinician who treats you also signs your return-to-work evaluation]].',
    '[[Coach by day, therapist by night]]: one fee.',
    "[[I'll treat the marriage and draft the settlement, all with one therapist]].",
    'My [[couples get all three hats]] from me.',
  ],
  allows: [
    'I provide custody evaluations for families I have not treated.',
    "I don't do custody evaluations for families I see in therapy.",
    "Can my therapist write the custody report?\n\nNo, that takes someone who hasn't treated either of you.",
    'We never mediate for couples who have been in therapy with us.',
    '“Your therapist will testify for you” is a promise no one should make.',
    "Some offices offer therapy and a custody report in one package. The two don't mix.",
    'Nadia is a mediator. She and our therapists work with different people.',
    'I can help you prepare for the stress of a custody evaluation.',
    "Coaching is a separate service, for people who aren't in therapy here.",
    'The court chose an evaluator; ask her what she needs.',
    'A parenting plan works best when both of you wrote it.',
    "I'm trained as a mediator and see nobody for both.",
    'Our therapists meet every week for consultation.',
  ],
}
