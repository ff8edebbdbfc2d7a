import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Financial Arrangements. */
export const standardVIII: StandardGroup = {
  numeral: 'VIII',
  title: 'Financial Arrangements',
  summary: 'Money matters are easy to understand and honestly handled.',
  inPublicCopy: 'Fee pages, referral thanks, insurance notes and trades are where it shows.',
  ...known('1', pages.zurFees, pages.zurBarter),
  standards: [
    {
      number: '8.1',
      title: 'Financial Integrity',
      summary:
        'Nothing of value changes hands for a referral, in either direction. Charging normal fees for services is fine.',
      inPublicCopy:
        'Rewards for sending friends, and fees between practices, raise it; a plain thank-you does not.',
      raises: [
        'Refer a friend and get $50 off your next session!',
        'We send colleagues ten percent for each couple they pass on.',
      ],
      fine: [
        'We neither pay for referrals nor accept pay for them.',
        'Thank you to the physicians who trust us with their patients.',
      ],
      related: ['1.7', '3.4', '8.4'],
      concern: 'financial',
      ...known('M+', pages.zurOldFees),
    },
    {
      number: '8.2',
      title: 'Disclosure of Financial Policies',
      summary:
        'Before work begins, clients know the fee, what a missed session costs, who may bill whom and how debts are collected, and they hear of changes ahead of time.',
      inPublicCopy: 'Teaser prices, and "free" offers that are not, raise it.',
      raises: [
        'Free therapy! (Ten minutes by phone, then the full rate.)',
        'Ask about our fees once you have signed up.',
      ],
      fine: [
        "Sessions are $160 for 50 minutes; with less than 24 hours' notice the full fee is due.",
        'A free 15-minute call to see whether we fit.',
      ],
      related: ['1.2', '8.3', '9.2'],
      concern: 'financial',
      ...known('M+', pages.zurOldFees),
    },
    {
      number: '8.3',
      title: 'Notice of Payment Recovery Procedures',
      summary:
        'Clients are warned before a debt goes to collection, and collecting it reveals nothing clinical.',
      inPublicCopy: 'Threats to name people who owe money raise it, and privacy too.',
      raises: [
        'We post the names of those who do not pay.',
        'Unpaid bills go to collection at once, notes and all.',
      ],
      fine: [
        'We will write to you before using a collection agency.',
        'An agency learns only the amount and how to reach you.',
      ],
      related: ['2.2', '8.2'],
      concern: 'financial',
      ...known('M'),
    },
    {
      number: '8.4',
      title: 'Truthful Representation of Services',
      summary: 'Insurers, clients and supervisees are told what was really done.',
      inPublicCopy: 'Offers to code around coverage, or to waive copays for all, raise it.',
      raises: ['Couples work not covered? We bill it as individual.', 'We waive every copay!'],
      fine: [
        'Many plans do not cover couples therapy; ask yours before we start.',
        'I cannot waive copays. A sliding scale is open to people who pay on their own.',
      ],
      related: ['8.1', '8.2', '9.2'],
      concern: 'financial',
      ...known('M'),
    },
    {
      number: '8.5',
      title: 'Bartering',
      summary:
        'Trading for services is as a rule avoided. It needs the client or supervisee to ask, fairness, an undamaged relationship and a clear written agreement.',
      inPublicCopy: 'When the practice advertises a trade, it was not the client who asked for one.',
      raises: ['Happy to swap sessions for web design.', "Can't pay? Paint my office."],
      fine: ['I do not trade services.', 'If cost is a worry, ask about reduced-fee times.'],
      related: ['1.3', '3.8'],
      concern: 'financial',
      ...known('1', pages.zurBarter),
    },
    {
      number: '8.6',
      title: 'Withholding Records for Non-Payment',
      summary:
        "An open bill is not by itself a reason to keep back records needed for someone's care, unless the law differs.",
      inPublicCopy: "Look at policy pages that tie records to payment, and check your state's rule.",
      raises: [
        'No records go out until your balance is zero.',
        'Want your file sent to a new therapist? Pay up first.',
      ],
      fine: [
        'If your new therapist needs your records, an open bill does not hold them up.',
        'Copies carry the fee that the state allows.',
      ],
      related: ['2.3', '8.2'],
      concern: 'financial',
      ...known('M'),
    },
  ],
}
