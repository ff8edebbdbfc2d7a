import type { Rule } from '../rule.ts'

/** Words near which money between colleagues is refused, or is something other than pay for a referral. */
const OTHER_DEALS = [
  '(some|many|most|certain|other) ..1 (agencies|therapists|practices|directories|clinics|companies|rehabs|centers|bloggers)',
  '(pay|pays|paid) (our|my|its|their) ..2 (associate|associates|clinicians|therapists|staff|interns|contractors)',
  '(associates|interns|clinicians|contractors|therapists) ..4 (keep|keeps|earn|earns|receive|receives|take home) ..6 (fee|fees|collected|collections|session)',
  '(insurance|insurers|medicare) ..2 (pay|pays|paid)',
  '(eap|employers) ..6 (pay|cover|covers)',
  '(declined|refused|reported|turned it down|against the law|state law|once offered)',
  '@no-deal',
  '(insurance|insurer|medicare|medicaid) ..6 (require|referral|authorization)',
  '(donate|donation|charity|scholarship fund|payroll|salary|w 2|job opening|now hiring|employee referral)',
  '(copay|deductible|sliding scale|superbill)',
]

export const feeForReferral: Rule = {
  id: 'financial/fee-for-referral',
  title: 'Money between colleagues for clients',
  standards: ['8.1', '3.4', '3.8'],
  severity: 'error',
  since: '0.1.0',
  preview: true,
  message:
    'Ties money or favors to the people a professional sends, so readers cannot tell whom the advice serves; refer without pay.',
  explanation:
    "Somebody who asks a doctor, a pastor or a lawyer for a name trusts that the name is the one that fits. When a share of the fee, a gift or cheaper rent hangs on it, that advice has a price that the client never sees. The Code bars both giving and taking something of value for a referral. Many states have laws on this and on splitting fees, so check your state's rule.",
  fine: 'Thanking colleagues in words, rent that is the same for everyone, a flat fee for a directory, pay for work that somebody did, and saying that no money changes hands.',
  knownProblems:
    'A lunch for a referring office can be plain courtesy; it is noticed only beside talk of the people that office sends.',
  better: [
    {
      instead: 'We mail the referring doctor ten percent of the first three fees.',
      write: 'Doctors and clients owe nothing to each other or to us: we pay nothing for a referral.',
    },
    {
      instead: 'Rent is lower for tenants who pass me their couples.',
      write: 'Rent is $20 an hour for everyone, whoever refers to whom.',
    },
  ],
  tips: ['disclose-paid-links'],
  wording: [],
  looks: [
    {
      phrases: [
        '@hand-over ..6 @a-cut ..14 @sent-over',
        '@sent-over ..14 (@hand-over|there be|be yours|come|go|land|find|get) ..8 @a-cut',
        '@a-cut ..5 (go|come|land|arrive|be|head|find|flow|sit|wait) ..8 @sent-over',
        '@a-cut ..4 (for|on|per|when|if|once|upon|as soon as|whenever|the day) ..4 @sent-over',
        '@sent-over , ..4 @a-cut',
      ],
      with: { phrases: ['@colleague'], within: 'passage' },
      without: { phrases: OTHER_DEALS, within: 'passage' },
      except: [
        "'$' # (per|a|an|each|for) (couple|person|family|session|hour|pair) (>|,|·|'.'|for|and|or)",
        '(bill|charge|session|visit|hour) (be|cost|run) @a-cut',
        '(success|cure|of) ..3 @caller',
      ],
    },
    {
      phrases: [
        '@named-cut ..6 (@sent-over|@colleague)',
        '(@sent-over|@colleague) ..8 @named-cut',
        '@hand-over ..3 (a|an|our|your|the|their|my|no|any)? (standard|usual|modest|small|generous|flat)? @named-cut',
      ],
      without: { phrases: OTHER_DEALS, within: 'passage' },
    },
    {
      // A share of what clients pay, kept for those who sent them.
      phrases: [
        "(# ('%'|percent)|(a|one) (third|half|quarter|fifth|tenth|cut|slice|share|piece|portion|percentage)) ..4 (of|from|off|on|for) ..5 (fee|fees|pay|pays|paid|bill|booking|tuition|take|collect|collections|invoice|sessions|visits|month|revenue|income|receipts)",
        '(split|share|divide) ..3 (fee|fees|payment|session fee|income|take|proceeds|revenue)',
        "(kick|send|toss|throw|mail|funnel) (me|us|you|them|it|back|something)? (back|over)? (a|some|ten|'$'|#|your) ..4 (third|half|percent|'%'|dollars|cut|slice|share)",
      ],
      with: { phrases: ['@sent-over'], within: 'passage' },
      without: { phrases: OTHER_DEALS, within: 'passage' },
      except: [
        '(couples|people|clients|marriages|adults|families) ..4 (third|half|quarter)',
        '(success|research|study|survey)',
      ],
    },
    {
      // So much a head.
      phrases: [
        '(love offering|offering|honorarium|courtesy|consideration|gratuity|cheque|envelope|stipend|commission|invoice|invoices|invoiced|donation|bonus|sum|payment|something) ..6 (for|per|with|on) (each|every|a|any) ..2 (hand over|handover|handoff|recommendation|@caller|name|bed|admission)',
        '@by-the-head ..10 (thank|pay|dollars|check|bonus|earn|cash|envelope|percent|commission|return)',
        '(pay|pays|paid|earn|earns|sum|bonus|check|dollars|bucks|thank|compensate|stipend|payment|payments|honorarium|commission|percent|tip|cash|keep|keeps|pocket|collect) ..5 (per|for each|for every|on every|on each|for any|for whatever|for whoever|for all|of the first|of each|of every) ..2 (admission|bed|head|referral|lead|intake|booking|introduction|name|handoff|transfer|placement|new (client|patient)|@caller|# (sessions|visits|months|hours))',
        '(thank|pay|reward|tip|compensate|repay|take care of) (you|them|him|her|those|people|folks|everyone) ..4 (dollars|cash|check|money|per|handsomely|envelope|percent|for each|for every)',
        '(partner|referral|referrer|network|affiliate|provider|vendor) (bonus|payout|payment|reward|earnings|commission|rate|tier|check)',
        '(become|join|be|apply) ..3 (affiliate|ambassador|referral partner|paid partner|network partner) ..10 (earn|pay|get|keep|receive|collect)',
      ],
      with: {
        phrases: ['@colleague', '@sent-over', '(for professionals|members|tier|partner)'],
        within: 'section',
      },
      except: [
        '(adults|therapists|clinicians|hour|session|group|retreat|weekend) ..3 per (couple|person|family)',
      ],
      without: { phrases: [...OTHER_DEALS, '(insurance|plan|insurer) (pay|pays)'], within: 'sentence' },
    },
    {
      // Those we recommend pay our way.
      phrases: [
        '(they|he|she) (cover|covers|pay|pays|fund|sponsor|sponsors|contribute|chip in|help) ..5 (our|my) ..2 (rent|lease|retreat|advertising|website|newsletter|utilities|cost|training|overhead)',
        '(we|i) ..3 (share|split) ..4 (cost|costs|price|bill|rent) of (the|a|our) ..3 (billboard|ad|booth|website|newsletter|lobby|table|party)',
        '@sent-over ..12 @pays-our-way',
      ],
      with: {
        phrases: [
          '(suggest|recommend|send|hand|refer|list|preferred|steer) ..6',
          '(psychiatrist|rehab|recovery|facility|center|sister in law|brother in law|lender|attorney)',
        ],
        within: 'passage',
      },
      without: { phrases: OTHER_DEALS, within: 'passage' },
    },
    {
      // Gifts and favors for an office that sends people.
      phrases: [
        '@colleague-gift ..4 (go to|goes to|go out to|goes out to|await|be on (us|me)|be yours|each time|in return|as thanks|as a thank you)',
      ],
      with: {
        phrases: [
          '@colleague ..10 @sent-over',
          '@sent-over ..10 @colleague',
          '(send|sent|sending|sends|steer|refer|referring|referred|hand) (us|me|our way|my way|over) ..3 @caller',
          '(suggest|recommend|send|hand|refer) ..4 @colleague',
          '(referring|referral) (partner|source|office|practice|doctor|provider|clinician|colleague)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [...OTHER_DEALS, '(free for|open to) (colleagues|all|anyone|everyone)'],
        within: 'passage',
      },
      severity: 'hint',
    },
    {
      // One hand washes the other.
      phrases: [
        "(get|gets|receive|receives|earn|earns|keep) ..3 ('%'|percent|cut|third|quarter|tenth|share|slice) of ..4 (pay|pays|fee|fees|bill|hour|couple|family|client|session)",
      ],
      with: { phrases: ['@colleague'], within: 'passage' },
      without: { phrases: OTHER_DEALS, within: 'passage' },
      severity: 'hint',
    },
  ],
  flags: [
    'Pediatricians: we [[mail $75 for every family you send]].',
    'The venue [[keeps our brochures by the guest book, and we pay a finder’s fee]] for each couple.',
    'Lawyers who refer couples [[receive ten percent of the first fee]].',
    '[[Colleagues, join the referral program]] and follow your earnings online.',
    'Dr. Amos sends us so many families. [[Steak dinner is on us]] this Friday, Doc.',
    'Rent is $300. When I hand you one of my callers, send me back [[a quarter of the fee]].',
    'We always suggest the clinic next door. [[They pay part of our rent]].',
    '**Chaplains:** [[a hundred dollars goes to whoever sends]] a couple to the retreat.',
    '- [[Payouts to referring]] providers on the fifth of each month',
    'Planners, [[send us a bride and pocket $50]].',
    'Associates [[split the fee]] with the office that referred the client.',
  ],
  allows: [
    'We do not pay doctors or lawyers for the couples they send.',
    'Do you pay a referral fee to pastors? No, to nobody.',
    'Some agencies pay attorneys a finder’s fee for each family; ask who profits.',
    'Rent is $18 an hour for every colleague, whether or not we refer to each other.',
    'Referral fees between clinicians are against the law in many states.',
    'If you need a psychiatrist I will give you three names. They pay me nothing for it.',
    'An attorney charges about $300 an hour here; a mediator charges half of that.',
    'My associates keep 60 percent of the fee for each session.',
    'Your doctor may refer you; the first visit is $140.',
    'Thank you to the pediatricians who sent families our way this year.',
    '“We pay $100 a lead,” said the ad that came in the mail.',
    'Lunch and learn for pastors: how to spot depression. Bring a sandwich.',
    'The church has a fund that pays half of the fee for members.',
    'A judge may order parents to split the fee for counseling.',
  ],
}
