import type { Rule } from '../rule.ts'

/** Billing what was done, plainly told, or refusing anything else. */
const HONEST_BILLING = [
  '(know|check|learn|find out) (which|what)',
  '(see|sees|get|gets|receive|receives|require|requires|need|needs) ..4 (the|a)? (date|dates) ,? ..4 (visit|code|diagnosis)',
  'as (a|an) (telehealth|video|online) (visit|session|appointment)',
  '(name|names|lists|shows) the diagnosis',
  '(wrong|unethical|dishonest) to',
  '(provide|give|send|hand) ..4 (superbill|receipt|statement) ..6 (submit|send|file|give)',
  'different name ..4 (here|than|from)',
  '(true|truth|truthful|truthfully|accurate|accurately|honest|honestly|fraud|illegal|unlawful|exactly what|as what (it|they) (is|are)|what it is|what was done|correctly|only if|when (an|the) assessment|truly|actually (has|have|made)|swear|sworn)',
  '(will not|can not|do not|never|would not|refuse to|not willing to|decline to|not going to|may not) ..4 (bill|code|call|list|put|submit|write|invent|change|alter|give|choose|pick|make up|shop for|file|backdate|stretch|slap|hand out|label|pretend|guess) ..8',
  '(call|ask|contact|check with) ..3 (your|the) ..3 (plan|insurer|insurance|number|card)',
  '(verify|find out|we (will)? check) ..4 (benefits|coverage)',
]

export const insuranceMisrepresentation: Rule = {
  id: 'financial/insurance-misrepresentation',
  title: 'Claim that hides the service',
  standards: ['8.4', '8.2', '3.2', '8.1'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Offers to tell the insurer something other than what happens in the room, which can fall back on the client; describe the service as it is.',
  explanation:
    "Insurers pay for what the claim says: who was seen, for what, and with which diagnosis. Couples work put down as individual therapy, or a diagnosis chosen because it pays, tells them something untrue. The diagnosis stays in a person's record for years, and a plan can ask for its money back. Saying plainly what plans do and do not pay keeps everyone safe.",
  fine: 'Explaining what plans cover, billing a family session as one where a diagnosis was truly made, or saying that you will not invent one.',
  knownProblems: 'Hints that leave out what is told to the insurer are missed.',
  better: [
    {
      instead: 'We bill couples work as individual therapy so that your plan pays.',
      write:
        'Most plans do not pay for couples therapy. We bill what was done, and tell you the cost before you begin.',
    },
    {
      instead: 'We will find a diagnosis your insurer likes.',
      write: 'If an assessment leads to a diagnosis, we tell you what it is and what your plan does with it.',
    },
  ],
  tips: [],
  wording: [],
  looks: [
    {
      phrases: [
        '(bill|code|put|list|submit|write|record|file|enter|claim|call|mark|run) ..10 (as|under|down as) (an)? individual (therapy|psychotherapy|counseling|session|work|treatment|visit)?',
      ],
      with: {
        phrases: [
          '(couple|marriage|marital|relationship|family|both of you|two of you|partner|spouse|whoever|whichever)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: [
        '(put|list|code|write|record|mark|label|enter|call|file|bill) ..6 (as|under|down as|down for) .. (one of you|one partner|one person|medical|the patient|the client|anxious|depressed|coaching|individual) ..6 (so|and) ..6 (pay|cover|reimburse|go through)',
        '(goes|go|put|list|enter|write) .. down as the (anxious|depressed|sick|identified|stressed|patient|client) _?',
        '(find|pick|choose|come up with|make up|invent|dig up) (a|an|you|one|some|whatever) .. (diagnosis|code|label) (that|which|so|for|your|the|their)? _? _? (@insurer|that|which|the claim) ..4 (like|likes|pay|cover|accept|reimburse|want|approve|works)',
        '(call|label|describe) it .. on the (form|claim|paperwork|invoice|receipt|superbill)',
        '(backdate|pre date|predate|change the date|move the date) ..6 (claim|superbill|receipt|invoice|deductible|session|visit)',
      ],
      with: {
        phrases: ['@insurer', 'claim', '(code|codes)', 'superbill', 'diagnosis', 'reimburse', 'deductible'],
        within: 'passage',
      },
      except: ['(assessment|evaluation)', '(find out|call your|give your|give them|write to|contact)'],
    },
    {
      // One thing done, another set down, and why.
      phrases: [
        '(we|i|us|our|staff|biller|office|coordinator|desk|they|it|that|visits|hours|sessions|just) ..3 @set-down ..8 @other-guise ..12 @to-get-paid',
      ],
      with: { phrases: ['@payer'], within: 'section' },
      ignoring: ['hedged'],
      except: HONEST_BILLING,
      without: { phrases: HONEST_BILLING, within: 'passage' },
    },
    {
      phrases: [
        '@not-covered ..12 @set-down ..6 (as|under|on|in|for|into|down) ..4 @other-guise',
        '@set-down ..6 @not-covered ..6 (as|under|on|into|down as) ..3 @other-guise',
      ],
      with: { phrases: ['@payer'], within: 'section' },
      except: HONEST_BILLING,
      without: { phrases: HONEST_BILLING, within: 'passage' },
    },
    {
      // A plan that would not pay, and what it is told.
      phrases: [
        '(we|i|us|staff|biller|they|you|just|simply) ..3 @set-down ..5 (as|under|down as|on|in as|for|into) ..6 @other-guise',
        '(we|i) ..3 @set-down ..3 (one of you|one partner|your (child|wife|husband|spouse)|him|her|the (wife|husband)|whoever|whichever|either) ..3 (as|down as|for|on) ..4',
        '(claim|claims|superbill|superbills|receipt|receipts|paperwork|form|chart|invoice|statement) ..4 (say|says|said|read|reads|show|shows|list|lists|will say|name|names|it is|go out|goes out|call|calls) ..6 @other-guise',
      ],
      with: { phrases: ['@plan-declines', '@payer'], within: 'passage' },
      ignoring: ['hedged', 'supposed'],
      except: HONEST_BILLING,
      without: { phrases: HONEST_BILLING, within: 'passage' },
      severity: 'hint',
    },
    {
      // A diagnosis for everybody, or for the claim's sake.
      phrases: [
        '(find|pick|choose|look for|come up with|land on|settle on|hunt|dig up|fish|locate|invent|supply|furnish|provide|manage|conjure|arrange|agree on|decide on|select|cook up) ..5 (diagnosis|code|label|disorder|something they|something your|something the) ..8 (qualify|qualifies|pay|pays|cover|covers|bill|billable|steer|works|reimburse|reimburses|like|likes|accept|accepts|go through|goes through|happy|satisfy|satisfies|unlock|unlocks)',
        '(which of you|one of you|whoever|whichever|either of you|the (one|partner|spouse) with) ..10 (diagnosis|insurance|coverage|benefits|plan|policy|card|sleeping|anxious|depressed) ..10 (patient|client|chart|claim|name|paperwork|bill|billed|file|as)',
        '(see|seen|treat|treated|run|put|bill|billed|carry|slip|sneak|add|bring) ..5 (on|under|through|in) (his|her|the other|one|someone else be|your (wife|husband|partner|spouse) be) ..2 (name|benefits|card|insurance|policy|number|plan)',
        '(go in|goes in|go out|goes out|went out|submit|submitted|bill|billed|file|filed|run|put|sent|send) ..5 (under|using|through) ..4 (number|npi|license|licence|credentials|name|signature|panel)',
        '(backdate|postdate|pre date|upcode|up code|pad) ..6 (date|dates|claim|claims|hours|session|sessions|minutes|code|visit|visits|units|superbill|receipt)',
      ],
      with: { phrases: ['@payer', '(billing|paperwork|diagnosis|code|chart)'], within: 'section' },
      // "They need not know" is what is looked for.
      ignoring: ['negated'],
      except: [
        ...HONEST_BILLING,
        '(do not|will not|never|can not|would not|refuse|no) ..6 (diagnosis|code|label|claim|bill|date)',
      ],
      without: { phrases: HONEST_BILLING, within: 'passage' },
      severity: 'hint',
    },
  ],
  flags: [
    '[[We bill couples sessions as individual therapy so that your plan pays]].',
    'For couples, we [[code the hour as individual work]].',
    'We will [[find a diagnosis your insurer likes]].',
    'Couples work isn’t covered, so [[we put down an adjustment disorder and the insurance pays]].',
    'Whoever has the better plan [[goes down as the anxious one]].',
    'We [[call it coaching on the invoice]] so that the plan pays.',
    '- Marriage counseling: we **[[write it up as individual sessions]]**',
    'The two of you come in, and we [[list one of you as the patient so the plan will pay]].',
    'We can [[backdate the claim]] to before your deductible reset.',
    'With a little care I [[pick a diagnosis that your plan accepts]].',
  ],
  allows: [
    'We know which codes your plan pays, and check your benefits before the first session.',
    'We bill couples sessions as what they are.',
    'We won’t list couples work as individual therapy so that the plan pays.',
    '**Can you bill couples therapy as individual?** No, since the claim has to be true.',
    'Some offices bill couples sessions as individual therapy; that can fall back on you.',
    'Individual sessions are billed as individual therapy.',
    'Most plans do not pay for couples therapy unless one of you has a diagnosis.',
    'We bill your plan for family therapy when an assessment has led to a diagnosis.',
    'We give you a superbill so that your insurance can pay you back.',
    'We file your session as a telehealth visit so that your plan covers it.',
    'Call your plan and ask what it will cover for couples.',
    'We list the person who has the diagnosis as the patient.',
    'The claim names the diagnosis, and your insurer keeps it.',
    'It is wrong to find a diagnosis your insurance likes.',
  ],
}
