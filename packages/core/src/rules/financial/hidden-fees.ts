import type { Rule } from '../rule.ts'

export const hiddenFees: Rule = {
  id: 'financial/hidden-fees',
  title: 'Costs told too late',
  standards: ['8.2', '8.4', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Suggests that some costs come to light only after the fact, so readers cannot agree to them; name each charge and its amount up front.',
  explanation:
    "People decide on therapy with a price in mind. A charge that varies, shows up at checkout or is explained after the first visit takes that decision out of their hands. The Code asks for fees, charges for missed sessions and ways of collecting to be told before therapy begins. In the United States people who pay themselves also have a right to a written estimate; check your state's rule for more.",
  fine: 'A fee with its amount, an offer to go over costs before or at the first meeting, a free first call plainly described, a free session followed by a stated price.',
  knownProblems:
    'It knows only some of the ways to be vague, and cannot tell if the amounts stand on another page.',
  better: [
    {
      instead: 'Letters are charged at rates that you will see on your statement.',
      write: 'Letters cost $40 for each half hour; I tell you the likely total before I begin.',
    },
    { instead: 'Your first session is FREE!*', write: 'A free call of 15 minutes. A session costs $150.' },
  ],
  tips: [],
  wording: ['fees-and-cancellation'],
  looks: [
    {
      phrases: [
        '(fee|charge|amount|surcharge|cost) ..8 (which|that|and)? (vary|varies) ..8 (add|charge|bill|tack)',
        '(fee|charge|amount|surcharge|cost|extras) ..6 (be|get)? (added|tacked on|applied|calculated|appear|show up) ..3 (at checkout|(on|to) your card later)',
        '(rates|prices|fees|amounts|a rate|a price) (which|that)? you will (only|first)? (see|find|learn|discover|notice) ..3 (on|in|from|with) (your|the) _? (statement|invoice|bill|receipt)',
        '(tell|mention|explain|go over|discuss|share|reveal|walk you through) ..6 (fee|rate|cost|price|charge) ..3 (after|following|at the end of) (your|the|our) (first|initial|intake) (session|visit|appointment|hour)?',
        '(settle|sort out|figure out|worry about|get to) (the)? _? (price|cost|money|fee|bill) (later|afterward|afterwards|at the end|once|when you)',
        '(extra|additional|other|small|modest|some|little) (charge|fee|cost) ..6 (as (they|we|it) (come|go|arise|see fit)|on your (card|statement|bill|invoice)|later|afterward|afterwards|without notice|along the way)',
        '(do not|never) (post|list|publish|quote|discuss|give|name) .. (price|fee|rate|cost) ..4 (until|till|before you)',
        'be .. in the (fine|small) print',
        '(charge|bill|run) your card ..6 (whenever|without|as needed|for whatever|as we see)',
        '(fee|rate|cost|price|charge) ..8 (which|that|and)? (your therapist|we|i|the desk) will (mention|tell|explain|share|reveal) ..3 (later|afterward|afterwards|when|once|after|>)',
      ],
      except: ['(before|prior to)', "'$' #"],
    },
    {
      phrases: [
        '(session|visit|hour|intake|therapy|counseling|appointment) be? (absolutely|completely|totally)? free',
        'free (session|visit|intake|therapy|counseling|appointment)',
      ],
      with: { phrases: ['(first|only|opening) # (minute|min)'], within: 'section' },
      without: { phrases: ['(consultation|consult|call|chat)'], within: 'section' },
    },
    {
      phrases: ['after that ..4 (meter|clock) ..3 (run|runs|is running|on|start|starts|tick|ticks) ..8'],
      with: { phrases: ['free'], within: 'section' },
    },
  ],
  flags: [
    'Phone calls are billed at [[rates you will see on your statement]].',
    'A coordination [[fee, which varies, is added]] each month.',
    'Sessions are $49. The room [[fee gets added at checkout]].',
    'Ana can [[explain the fee after your first visit]].',
    'Your first [[session is free]]!\n\nFirst 10 minutes only.',
    '- Letters: a [[charge, which varies, billed]] later',
    '**Extras:** chart copies come at [[prices that you’ll find on your invoice]].',
    'We [[go over costs after the first session]].',
    'The [[surcharge is tacked on at checkout]].',
    '[[Free therapy]] all May! The first 15 minutes, that is. [[After that the meter runs]].',
  ],
  allows: [
    'We go over every charge before your first visit.',
    'A card fee of $3 is added to each invoice.',
    'We never add fees at checkout.',
    '**Will there be fees I only see on my statement?** No.',
    'Some clinics add a fee at checkout; we don’t.',
    'The first call of 15 minutes is free. After that, a session is $140.',
    'The first session is free for members of the clergy.',
    'The charge you’ll see on your statement reads Harbor Row LLC.',
    'Tell your partner what it cost you after the session.',
    'Costs vary with the length of the report; I tell you the price before I begin.',
    'Late fees are added to your monthly statement.',
    'Feel free in your session to ask what things cost.',
  ],
}
