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
        '(fee|charge|amount|surcharge) ,? (which|that) (vary|change|depend) ..6 (added|billed|charged|tacked on)',
        '(fee|charge|amount|surcharge|cost|extras) ..6 (be|get)? (added|tacked on|applied|calculated|appear|show up) ..3 (at checkout|(on|to) your card later)',
        '(rates|prices|fees|amounts|a rate|a price) (which|that)? you will (only|first)? (see|find|learn|discover|notice) ..3 (on|in|from|with) (your|the) _? (statement|invoice|bill|receipt)',
        '(see|find out|learn|discover) .. (rate|price|fee|amount|cost) ..3 (when|on|once) .. (your|the|an) _? (statement|invoice|bill|receipt)',
        '(tell|mention|explain|go over|discuss|reveal) ..4 (fee|rate|cost|price|charge) ..3 (after|following|at the end of) (your|the|our) (first|initial|intake) (session|visit|appointment|hour)',
        '(settle|sort out|figure out|worry about|get to) (the)? (price|cost|fee|rate) (later|afterward|afterwards|once|when you)',
        '(extra|additional|other|modest|some) (charge|fee) ..3 (appear|apply|show up|come|added|billed|charged|run) ..3 (as (they|we|it) (come|go|arise|see fit)|later|afterward|afterwards|without notice|along the way)',
        '(do not|never) (post|list|publish|quote|name) (our|my|the|a)? (price|fee|rate|cost) ..4 (until|till) (you|after|we (meet|have met|know you))',
        '(fee|charge|cost|price) ..6 in the (fine|small) print',
        '(charge|bill|run) your card ..6 (whenever|without|as needed|for whatever|as we see)',
        '(fee|rate|cost|price|charge) ..8 (which|that|and)? (your therapist|we|i|the desk) will (mention|tell|explain|share|reveal) ..3 (later|afterward|afterwards|when|once|after|>)',
      ],
      except: ['(before|prior to)', "'$' #"],
    },
    {
      phrases: [
        '(session|visit|hour|intake|therapy|counseling|appointment) be? (absolutely|completely|totally)? free !(of|from)',
        'free (session|visit|intake|therapy|counseling|appointment) !(resource|material|worksheet)',
      ],
      with: { phrases: ['(first|only|opening) # (minute|min)'], within: 'section' },
      without: { phrases: ['(consultation|consult|call|chat)'], within: 'section' },
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
    '[[Free therapy]] all May! The first 15 minutes, that is.',
  ],
  allows: [
    'I do not quote a fee for court work until I have read the order; then you get a written figure.',
    'This session is free of judgment. The first 10 minutes we only breathe.',
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
