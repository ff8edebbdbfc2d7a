import type { Rule } from '../rule.ts'

/** Amounts named, notice given, agreement sought. */
const OPEN_PRICES = [
  '(written|firm|exact) (figure|quote|estimate|total)',
  '(read|reads|appears as|says|shows as|listed as) ..3 (llc|inc|pllc|^)',
  'tell (your|each|him|her|them) ..8',
  '(success|cure|response|completion) rate',
  '(be|is|are) (due|payable|collected|paid) (at|by|after|on|when|in|upon|each|every)',
  '(price|cost|costs) (of|to) (silence|saying|say|love|peace|waiting|divorce|conflict|anger|not)',
  '(see (the|our|below)|table below|listed below|fees page|itemize|statement with)',
  '(payment plan|payment plans|installments|balance too|deductible|automatic|itemized|itemised)',
  '(depend|depends|vary|varies) ..2 (on|by|with) ..3 (plan|plans|insurance|insurer|benefits|clinician|therapist|provider|license|licence|length|level)',
  '(no charge|free) ..6',
  '(before|prior to|in advance|ahead of time|up front|upfront|beforehand|in writing|agreed|agree|posted fee|posted rate|written estimate|good faith estimate|estimate before|you sign|signed|sign for|notice of|days notice|weeks notice|months notice|# (days|weeks|months) (notice|before))',
  '(no|not|never|nothing|without|none) ..4 (added|surprise|surprises|hidden|extra|billed|charged) ..3',
  '(talk|talked|discuss|discussed|tell you|told you|let you know|call you|ask you|hear from me|heard from me) ..4 (first|before|beforehand)',
]

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
        '(tell|mention|explain|go over|discuss|reveal) ..4 (fee|rate|cost|price|charge) ..3 (after|following|at the end of) (your|the|our) (first|initial|intake) (session|visit|appointment|hour)',
        '(fee|rate|cost|price|charge) ..8 (which|that|and)? (your therapist|we|i|the desk) will (mention|tell|explain|share|reveal) ..3 (later|afterward|afterwards|when|once|after|>)',
      ],
      except: ['(before|prior to)', "'$' #"],
    },
    {
      // The amount is told, or made up, after the fact.
      phrases: [
        '@price ..8 @too-late',
        '(tell|told|give|get to|go over|discuss|learn|see|send|settle|figure|explain|share|talk|quote|reveal|find out|work out|sort out|set) ..4 (@price|money|numbers) ..6 @too-late',
        '@price ..8 @at-will',
        '@extra-matter ..8 (bill|billed|billable|charge|charged|invoice|invoiced|settled|added|extra|separately|payable|apply|applies|cost|costs) ..6 (@too-late|@at-will)',
      ],
      with: { phrases: ['@money-talk'], within: 'passage' },
      except: OPEN_PRICES,
      without: { phrases: OPEN_PRICES, within: 'passage' },
    },
    {
      // A sum that the practice sets as it goes.
      phrases: [
        '(rate|rates|sum|sums|amount|amounts|fee|fees|figure|charge|charges|cost|price) ..2 (that|which|as)? (we|i|the (practice|office|therapist|clinician|director)) ..6 (set|sets|think|thinks|decide|decides|choose|chooses|see|sees|deem|deems|consider|judge|feel|feels|reckon) ..6',
        '(new|higher|revised|updated|increased|adjusted) (fee|fees|rate|rates|figure|price|prices) ..3 (took effect|applies|apply|applied|is effective|effective|is in effect|kicked in|began|started|dates from|covers) ..5 (last|already|past|retro|retroactively|backdated|since|your last|earlier|from the first)',
      ],
      with: { phrases: ['@money-talk'], within: 'passage' },
      ignoring: ['negated'],
      except: [
        ...OPEN_PRICES,
        '(success|cure|heart|birth|divorce|interest|growth|dropout|response|recovery) (rate|rates)',
      ],
      without: {
        phrases: [...OPEN_PRICES, '(sliding scale|insurance|insurer|good faith)'],
        within: 'sentence',
      },
      severity: 'hint',
    },
    {
      // The card is charged, or the price goes up, without asking.
      phrases: [
        '(overage|extra|extras|add ons|difference|the rest|additional time|extra minutes|incidentals) ..4 (just|simply|automatically)? (go|goes|land|lands|appear|appears|get|gets|roll|rolls|show|shows) ..3 (on|onto|to) ..2 (card|bill|tab|statement|account|invoice)',
        '(room|meals|lodging|workbook|workbooks|materials|textbook|testing|food|linens|parking|taxes|service fee|facility fee) ..6 (settle|settled|billed|charged|added|extra|separate|collected|due) ..4 (at checkout|checkout|on arrival|at the end|on departure|afterward|afterwards|later|after)',
      ],
      except: OPEN_PRICES,
      without: { phrases: [...OPEN_PRICES, "'$' # (each|per|a|an|for|extra|,)"], within: 'sentence' },
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
    '[[Phone calls are billed at rates you will see on your statement]].',
    'A coordination [[fee, which varies, is added each month]].',
    'Sessions are $49. The [[room fee gets added at checkout]].',
    'Ana can [[explain the fee after your first visit]].',
    'Your first [[session is free]]!\n\nFirst 10 minutes only.',
    '- [[Letters: a charge, which varies, billed later]]',
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
