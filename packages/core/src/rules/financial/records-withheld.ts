import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

const ASKED_FIRST =
  '(until|till|unless|once|after|when|as soon as|before|only if|provided|pending|upon|as long as|so long as|while|if|the day|the minute|the moment|contingent on|conditional on|subject to|in exchange for|first|require|need|needs)'

export const recordsWithheld: Rule = {
  id: 'financial/records-withheld',
  title: 'Records held back for a debt',
  standards: ['8.6', '2.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Makes records wait for an unpaid bill, while care elsewhere may depend on them; collect the debt apart from the request.',
  explanation:
    "A client who moves on, or who is in trouble, may need the file at once, and the next therapist may need it more. The Code asks that records needed for somebody's care are not kept back only because a bill is open, unless the law says otherwise. A debt can be collected in other ways. What a copy may cost, and how soon it must be given, is a matter of law, so check your state's rule.",
  fine: 'A copying charge stated in advance, time to prepare the file, a signed release, or saying that a balance changes nothing about access to records.',
  knownProblems:
    'A fee for writing a new report, asked for in advance, can look like a file that is held back.',
  better: [
    {
      instead: 'Records are sent when your balance reaches zero.',
      write: 'Ask for your records in writing; we send them within ten days, whatever your balance.',
    },
    {
      instead: 'We keep the chart until the last session has been paid.',
      write: 'If a bill is open we will talk about a payment plan. Your records do not wait for it.',
    },
  ],
  tips: [],
  wording: [],
  // Papers and money in one breath, whichever comes first.
  find: addUp({
    about: [{ note: 'money first', weight: 2, phrases: ['@money-first'] }],
    signs: [
      { note: 'papers', weight: 1, phrases: ['@papers'] },
      { note: 'papers nearby', weight: 1, phrases: ['@papers'], within: 'passage' },
      { note: 'kept or sent', weight: 1, phrases: ['@kept-or-sent'] },
    ],
    enough: 4,
    clearedBy: [
      { phrases: ['@not-held'], within: 'passage' },
      { phrases: ['@not-our-doing'], within: 'passage' },
    ],
    guards: ['questioned', 'quoted'],
  }),
  looks: [
    {
      // "Files go out once the account is settled." The phrase is about a *not* as often as it is not.
      phrases: [
        '@papers ..12 @on-payment',
        '@on-payment ..12 @papers',
        `@papers ..12 ${ASKED_FIRST} ..8 @all-paid`,
        `${ASKED_FIRST} ..4 @all-paid ..14 @papers`,
        '@all-paid ..4 (before|then|first|and then|and) ..2 (we|i|kay|the|your|you|ask|asking|request|requesting|any)? ..4 (get|send|release|mail|print|copy|give|hand|ask|asking|request|requesting|see) ..5 @papers',
        `(@let-go|@hold-back) ..6 @papers ..8 ${ASKED_FIRST} ..6 (pay|paid|payment|settle|balance)`,
        '@papers ..8 (be|are|stay|remain|wait|sit) ..5 (until|till) ..6 (pay|paid|payment|settle|balance|zero|owe)',
      ],
      ignoring: ['negated', 'attributed'],
      except: [
        '@not-held',
        '(not|never|no) (affect|change|matter) ..6',
        '@papers ..8 (cost|costs|fee|charge) ..6',
        '(insurance|insurer|plan|carrier) ..6 @papers',
      ],
      without: {
        phrases: [
          '@not-our-doing',
          '@not-held ..12 @papers',
          '@papers ..6 @not-held',
          '(superbill|receipt) ..8 (insurance|insurer|reimburse|submit)',
          '(report|letter|evaluation) ..6 (half|deposit|retainer|in advance|cost|per hour)',
        ],
        within: 'sentence',
      },
    },
    {
      // Money is the key to the file.
      phrases: [
        "(pay|payment|'$' #|check|money|balance|installment|debt|paid) ..6 (unlock|unlocks|open|opens|free|frees|release|releases|spring|springs|to view|to see|to download|to get|gets you|buys|to receive|to access|is what) ..6 (@papers|it|them|your)",
        '(pay|settle) (now|first|up|today|here|your) ..8 (view|see|download|open|access|request|receive|get) ..4 @papers',
      ],
      ignoring: ['negated', 'attributed'],
      with: {
        phrases: ["(pay|paid|balance|owe|owed|payment|installment|account|'$' #|bill)"],
        within: 'section',
      },
      except: ['@not-held', "@papers ..6 (cost|costs|fee|charge|'$' # (a|per) page)"],
      without: {
        phrases: [
          '@not-our-doing',
          '@not-held',
          '(locked|fireproof|file|filing) (cabinet|drawer|room)',
          '(encrypt|encrypted|hipaa|password|psychotherapy notes)',
        ],
        within: 'sentence',
      },
    },
    {
      // Kept because of a debt.
      phrases: [
        '@hold-back ..8 @papers ..10 @still-owing',
        '@still-owing ..14 @papers ..6 @hold-back',
        '@still-owing ..10 @hold-back ..6 @papers',
        '@papers ..6 (leave|leaves|walk|walks|go|goes|move|moves) ..8 @still-owing',
        '(no (pay|payment|money|check|cash) ,? (no|then no) @papers)',
      ],
      ignoring: ['negated', 'attributed'],
      without: {
        phrases: [
          '@not-our-doing',
          '@not-held',
          '(old|vinyl) records',
          '(never|not) ..2 (affect|change|limit|touch)',
        ],
        within: 'sentence',
      },
    },
    {
      // The debt in one sentence, the file in the one before.
      phrases: [
        `(@let-go|it|they|them|these|those|that|copy|one|ready|yours|request|box) ..8 (until|till|unless|once|after|when|as soon as|only if|provided|the day|the minute|the moment|upon) ..5 @all-paid`,
        '(need|require|ask|expect|want|insist) ..6 @all-paid ..3 (first|beforehand|before|up front|prior|,|>)',
        '(collect|collects|released|release|yours|hand over|handed over|available|go out|sent|send|mailed|given|printed|have it|get it|see it) ..4 @on-payment',
        '@all-paid (first|beforehand|before (that|then|i|we|anything))',
      ],
      with: { phrases: ['@papers'], within: 'passage' },
      ignoring: ['negated', 'attributed'],
      except: ['(session|sessions|appointment|scheduling|book|schedule|rebook) ..8 @all-paid'],
      without: {
        phrases: [
          '@not-our-doing',
          '@not-held',
          '(superbill|receipt) ..8 (insurance|insurer|reimburse|submit|monthly)',
          '(even if|whether|regardless|either way) ..8 (owe|balance|paid|bill)',
          '(vinyl|insurer|insurance|deductible)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    '[[Records are released once your balance is paid]].',
    'We [[hold all charts of clients with unpaid accounts]].',
    'Moving? I will gladly write to your next therapist. The [[summary goes out when the last bill is settled]].',
    'Asking for your file? I [[need your account at zero before]] that.',
    '- [[No payment, no records]]',
    '[[Pay the balance in full before asking for copies]].',
    '[[Letters for school will not be printed until you are caught up]].',
    'Your chart is yours to read. [[It leaves our office as soon as your account is square]].',
    '**[[Transfers:** past due accounts are locked, and so are the notes]].',
    '[[The file stays here until you have paid what is open]].',
    'Still [[owing us money means that your records stay in the]] cabinet.',
  ],
  allows: [
    'You may have a copy of your records even if you owe us for a session.',
    'We never hold records until a bill is paid.',
    'Do you keep my chart until I have paid? No. The file and the bill are two matters.',
    'Some offices refuse records until the balance is paid; ours does not.',
    'Copies cost ten cents a page, and the first copy is free.',
    'We keep records for seven years after your last session.',
    'A report for the court takes about four hours; half is paid in advance.',
    'Sessions resume once the account is settled.',
    'I will send your superbill on the first of the month.',
    'Please sign the release before we send your records.',
    '“No pay, no paperwork,” the plumber told me.',
    'Whether or not a balance is open, your chart is sent within ten days.',
    'We don’t hold letters for school hostage to an unpaid balance.',
    'The record player in the lobby was paid for by the landlord.',
  ],
}
