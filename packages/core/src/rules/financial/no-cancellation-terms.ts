import { lacking } from '../../match/lacking.ts'
import type { Rule } from '../rule.ts'

/** A page on fees that does not say what a missed session costs. */
export const noCancellationTerms: Rule = {
  id: 'financial/no-cancellation-terms',
  title: 'Fees page without cancellation terms',
  standards: ['8.2', '1.2'],
  severity: 'information',
  since: '0.1.0',
  preview: true,
  message:
    'This page gives fees but does not say what a missed or cancelled session costs; add the notice you ask for.',
  explanation:
    'The charge that surprises people most is the one for a session that did not happen. Insurance as a rule does not pay it. When it stands beside the other fees, nobody learns of it from a bill.',
  fine: 'A page that says how to cancel and what it costs, even that it costs nothing, and pages that speak of fees in passing.',
  knownProblems: 'Terms that stand only in the intake papers or on another page are not seen.',
  better: [
    {
      instead: 'Each session is $150.',
      write: 'Each session is $150. Please cancel two days ahead; otherwise the full fee is due.',
    },
  ],
  tips: ['read-what-goes-out'],
  wording: ['fees-and-cancellation'],
  find: lacking({
    on: 'fees',
    says: [
      '(cancel|cancellation|canceling|cancelling|cancelled|canceled|reschedule|rescheduling|postpone)',
      '(no|no-) show',
      '(miss|missed|missing|unkept|forgotten) ..2 (session|appointment|visit|hour|meeting|one)',
      '(# hour|# day|a day|business day|a week) (of)? notice',
      '(give|with|without) ..4 (# hours|notice|warning)',
      '(call|tell|let) ..6 (the day before|if you can not (come|make))',
      '(cancelación|cancelar)',
    ],
    when: ["('$'|'€'|'£') #", '# (dollar|pound|euro)', '(# percent|reduced|sliding) ..2 (fee|scale)'],
  }),
  flags: [
    '# [[Fees]]\n\nA session of fifty minutes is $150. We take cards and checks, on the day.',
    '# [[Rates and insurance]]\n\nIndividuals $140, couples $180. We are out of network with all plans.',
    '---\ntitle: Fees\n---\n\n## [[What you pay]]\n\n| Visit | Fee |\n| --- | --- |\n| First | $200 |\n| Later | $160 |',
    {
      path: 'fees.md',
      text: '# [[Paying for sessions]]\n\nOur usual charge is $120, and each of us keeps two places for people who earn little.',
    },
    {
      path: 'pages/rates-and-insurance.md',
      text: '# [[Money matters]]\n\nCouples pay $175 for eighty minutes. Health savings cards are welcome here.',
    },
    '# [[Pricing]]\n\nThe intensive is $2,400 for two days, lunch included. Half is due when you book.',
    '# [[Our fees]]\n\nFees go up by a few dollars each January. You will hear of it sixty days ahead of time. A session is $130.',
    '# [[What it costs]]\n\nThe first visit is $210, because it is longer. After that each is $165.',
    '# [[Session costs]]\n\nOnline or in the office, the price is the same: $150 for fifty minutes of our time.',
    '# [[What we charge]]\n\nWe charge by the hour, $160. Letters and forms are $40 for each quarter hour.',
    '# [[Fees for couples]]\n\nDo you take insurance? We don’t. The fee is $190, and we can give you a receipt to send in.',
  ],
  allows: [
    '# Fees\n\nA session is $150. If you cancel less than a day ahead, the full fee is due.',
    '# Rates\n\nCouples $180. We don’t charge for missed appointments; life happens.',
    '# Fees\n\nEach visit is $140. Please give us 24 hours if you can’t come.',
    '# Pricing\n\nThe fee is $160. No-shows are billed at half of it.',
    '# Fees',
    '# Couples therapy\n\nWe meet weekly at first. The fee is $170, as the fees page says.',
    '# Coffees and talks\n\nA monthly morning for new parents, free, with $3 pastries from next door.',
    {
      path: 'blog/rates.md',
      text: '# Divorce rates\n\nThe number that everybody quotes, 50 percent, is older and shakier than it looks.',
    },
    '# Fees\n\nAsk us. We talk about money on the first call and put what we agree in writing before you come in.',
    '# Fees\n\n“Never a charge for a missed session,” an ad said. Ours is $75, and we tell you so here.',
    '# Rates\n\nWhat if I have to reschedule? Tell us two days before, and nothing is due. Otherwise it is $90.',
    '# Heart rates and arguments\n\nAt 100 beats a minute most of us stop listening, so we take a break and breathe for a while.',
    '# Fees\n\nLa sesión cuesta $120. La cancelación es gratis hasta el día anterior.',
  ],
}
