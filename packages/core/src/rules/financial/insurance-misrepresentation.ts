import type { Rule } from '../rule.ts'

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
        '(put|jot|write) down (an|a|some) .. (disorder|diagnosis|code|label) .. (so|and) .. @insurer .. (pay|cover|reimburse)',
        '(goes|go|put|list|enter|write) .. down as the (anxious|depressed|sick|identified|stressed|patient|client) _?',
        '(find|pick|choose|come up with|make up|invent|dig up) (a|an|you|one|some|whatever) .. (diagnosis|code|label) (that|which|so|for|your|the|their)? _? _? (@insurer|that|which|the claim) ..4 (like|likes|pay|cover|accept|reimburse|want|approve|works)',
        'as far as .. @insurer .. (know|knows|concerned|sees|is told)',
        '@insurer (will|can) (think|believe) (it|you|he|she|they) (be|only|come)',
        'on (paper|the claim|the form) ..6 (one of you|individual|him|her|you alone|just you|only you|one name|single)',
        '(tell|say to|write to|let) .. @insurer ..4 (it be|you are|it is|you have) ..4 (insomnia|anxiety|anxious|depression|depressed|adjustment|individual|stress|medical)',
        '(we|i) (know|use|choose|pick) (which|what|the) _? (code|diagnosis|words|label) ..3 (to use|get .. (paid|approved|covered|through))',
        '(dress|write|pass|fudge|disguise) .. (up|off|it|them) .. as (individual|anxiety|medical|an individual|a medical)',
        '(only|just) one (name|of you|person) ..4 on the (claim|form|bill|paperwork|superbill)',
        '(leave|keep) (the|your|one|her|his) (partner|spouse|husband|wife|name) _? off (the|your)? (claim|form|paperwork|superbill|bill)',
        '(call|label|describe) it .. on the (form|claim|paperwork|invoice|receipt|superbill)',
        '(backdate|pre date|predate|change the date|move the date) ..6 (claim|superbill|receipt|invoice|deductible|session|visit)',
      ],
      with: {
        phrases: ['@insurer', 'claim', '(code|codes)', 'superbill', 'diagnosis', 'reimburse', 'deductible'],
        within: 'passage',
      },
      except: ['(assessment|evaluation)', '(find out|call your|give your|give them|write to|contact)'],
    },
  ],
  flags: [
    'We [[bill couples sessions as individual therapy so that your plan pays]].',
    'For couples, we [[code the hour as individual work]].',
    'We will [[find a diagnosis your insurer likes]].',
    'Couples work isn’t covered, so we [[put down an adjustment disorder and the insurance pays]].',
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
