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
  knownProblems: 'Two services on one menu are flagged only if the words put them together for the same people.',
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
        '@care-work ..14 (and|then|also|too|or|plus|as well|, then|later|both|while|while also|as your|into|, |same) ..8 @court-work',
        '@court-work ..10 (and|then|also|too|plus|as well|both|while|from|by|with) ..6 (same|your own|your|treating|ongoing|weekly|our|my|their) ..3 (therapist|counselor|clinician|therapy|counseling|treatment|sessions|psychologist|client|clients|couples)',
        '(your|treating|same|own|child be|family) ..2 (therapist|counselor|clinician|psychologist|doctor) ..10 @court-work',
        '@court-work ..4 (for|of|with|on) ..5 @seen-people',
        '@seen-people ..10 @court-work',
        '(i|we) ..3 (can|will|could|also|happily|gladly|often|am happy to|am glad to|then)? ..3 (write|do|perform|conduct|complete|provide|prepare|offer|sign|handle|draft|submit|give|serve as|act as|be|become) ..5 @court-work ..14 @care-work',
        '(same|one) (counselor|therapist|clinician|person|doctor|office|provider|team) ..8 @court-work',
        '(since|because|as) (i|we) ..4 (treat|treated|counsel|counseled|know|known|seen|worked) ..8 @court-work',
        '(i|we|he|she) (then|also|can|will|simply|just|happily)? (become|becomes|turn into|switch to being|act as|serve as|be) your ..2 (mediator|evaluator|arbitrator|advocate in court|divorce coach|divorce lawyer|expert witness|parenting coordinator)',
        '(recommend|report|write|speak|testify|say so|state|advise|propose) ..10 (to the (court|judge)|at the hearing|in court|to your (lawyer|attorney|solicitor))',
        '(write up|say|tell|decide|settle|recommend) ..4 (where|with whom|which (parent|home|house)|who) (they|the (kids|children|child)|he|she|your (kids|children)) ..4 (live|stay|belong|be better)',
        '(therapist|counselor|coach) by (day|night) ..8 by (day|night)',
        '(both|all three|two|dual|either) (capacities|capacity|roles|jobs|functions)',
        '(become|be|am|as) (your|the family be|the couple be) ..2 (mediator|evaluator|arbitrator|coordinator)',
        '(i|we) ..10 (file|draw up|draft|prepare) ..2 (the)? (papers|settlement|divorce papers|separation agreement) ..6',
        '(i|we|he|she) ..4 (be|been) (his|her|their|your) (therapist|counselor) ..12 @court-work',
        '(when|if) ..8 (counseling|therapy|marriage work) ..8 (draft|draw up|settle|mediate|file|negotiate|split|divide) ..6',
        '(turn the page|slide over|switch chairs|change hats|switch hats|swap hats|put on my) ..10 (mediat|mediator|settlement|evaluator|coach|draft|split|divorce|judge|expert)',
        '(supports|support|treats|treat|sees|helps|counsels) you ..8 (also|then|too) ..3 (conducts|conduct|does|writes|signs|performs|completes|decides|approves) ..6 (screening|clearance|evaluation|assessment|report|study|exam|review)',
        '(when|if|once) ..8 (land|end up|ends up|go|goes) (in|to|before) (court|the judge|trial) ..12 (also|steps in|step in|testif|witness|evaluator|same|will)',
        '(enrolled|sign up|signed up|book|bundle) ..4 (in|for)? (all three|both|all) ..4 (same|one) (provider|therapist|person|clinician)',
        '(therapist|counselor) ..8 (coach|consultant) ..4 (hired|paid) by',
      ],
      with: { phrases: ['@care-work', '(therapist|therapy|counsel)'], within: 'passage' },
      ignoring: ['negated'],
      except: [
        '(new|prospective) (client|patient) ..4 (assessment|evaluation|safety plan)',
        '(after|following|with|from|by) (a|the|your|an)? ..2 (mediator|lawyer|attorney)',
        '(prepare|preparing|ready|help|support|cope|coping|stress of|before|during|through|facing|undergoing|survive) ..6 @court-work',
        '(your|a|an|the|their|another|outside|local) (own)? (mediator|attorney|lawyer|evaluator|guardian ad litem)',
        '(safety|treatment|mental health|risk|independent) (assessment|plan)',
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
        '(same|both|switch|hats|in one|all three|at once|insurance runs out|part) ..12 (therapist|therapy|counselor|counseling) ..8 (coach|coaching|consultant|doula|mediator|attorney)',
        '(coaching|coach) ..8 (same|both|switch|hats|in one|all three|instead|continue) ..10 (therapy|therapist|counseling|counselor)',
        '(two|three|both|all|many|several|double|multiple) ..2 hats ..8 (at once|for you|for the same|in one|with the same|client|clients|couples|same)',
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
  flags: [],
  allows: [],
}
