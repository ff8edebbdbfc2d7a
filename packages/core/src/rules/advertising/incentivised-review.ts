import { addUp } from '../../match/adding-up.ts'
import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

/** A podcast, a study, or a refusal somewhere near. */
const NOT_A_DEAL = [
  '(podcast|episode|listener|listeners|subscriber|subscribers|novel|movie|employer|glassdoor|journal|peer|stipend|research|study|volunteers|work|job|federal|rule|chamber|downtown|sticker|shop|vacuum)',
  '(will|do|can) not (see|find|get|offer|give|hand)',
  '(some|other|many) _? (clinic|practice|clinics|practices|directories|websites|firm|firms|company|companies|therapists|people)',
  '(marketing|firm|agency|company|refused|hang up)',
  'study',
  '(never|not) ..2 (given|offered|give|offer)',
  '(not|never|no) ..6 (discount|discounts|gift|gifts|reward|rewards|credit|credits|anything|incentive|incentives|payment|return)',
]

/** A review asked for in one sentence, the thanks in another. */
const findThanks = contrast({
  claims: ['@praise-act'],
  except: [
    '(negative|bad|critical|poor|hostile|unkind) ..1 (review|reviews|comment|comments|post)',
    '@of-something-else',
    '(read|see|browse|check out) .. @review',
    'a review of',
    '(peer|performance|literature|accreditation|utilization|chart|annual) review',
    "'review' (your|the|our|my|each|this|goals|what|how)",
  ],
  undone: ['@small-thanks'],
  within: 'passage',
  near: 2,
  ignoring: ['questioned', 'attributed'],
  unless: [{ phrases: NOT_A_DEAL, within: 'passage' }],
})

/** A thing had for public words, in whatever order. */
const findPerks = addUp({
  about: [{ note: 'a thing to have', weight: 2, phrases: ['@perk-for-it'] }],
  signs: [
    { note: 'public words', weight: 2, phrases: ['@said-in-public'], within: 'passage' },
    { note: 'public words here', weight: 1, phrases: ['@said-in-public'] },
    { note: 'one for the other', weight: 1, phrases: ['@given-for-it'] },
    {
      note: 'of something else',
      weight: -3,
      phrases: ['@of-something-else', '@not-therapy'],
      within: 'passage',
    },
  ],
  enough: 6,
  clearedBy: [
    { phrases: NOT_A_DEAL, within: 'passage' },
    { phrases: ['@not-our-doing'], within: 'passage' },
  ],
  guards: ['negated', 'quoted'],
})

export const incentivisedReview: Rule = {
  id: 'advertising/incentivised-review',
  title: 'Reward for a review',
  standards: ['1.7', '9.2', '3.8', '8.1', '1.3'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Offers something of value for a review, so readers cannot trust the praise and clients feel they owe it; leave the reward out.',
  explanation:
    'A discount, a gift card or a ticket in a drawing turns a review into something bought. Readers take it for a free opinion, and clients may write it because money is tight or because they want to please. The post can also reveal to everyone that its writer was in therapy. Federal rules on reviews treat rewards for praise as deceptive, so a small gift is a larger risk than it seems.',
  fine: 'Saying that you never give anything for reviews, or rewarding feedback that is no public review, such as a research survey with its own consent.',
  knownProblems:
    'A reward named two or more sentences after the request is missed unless it begins with "Anyone who does".',
  better: [
    {
      instead: 'Show us your five-star review and get $20 off.',
      write: 'We give nothing for reviews, and you never need to write one.',
    },
    {
      instead: 'Review us this month and you are in the drawing.',
      write: 'If you have thoughts on how we could do better, please tell us in session.',
    },
  ],
  tips: ['do-not-ask-for-praise', 'treat-posts-as-advertising'],
  wording: ['no-review-requests'],
  find: function* (reading, tell) {
    yield* findThanks(reading, tell)
    yield* findPerks(reading, tell)
  },
  looks: [
    {
      phrases: [
        "(@review|five star 'reviewers'|(rate|review) (us|me|your @therapist)|(tell|share) .. @review-site|'tell' the world how|(post|share) _? about (us|me)|tag (us|me)) ..12 @reward",
        '@reward ..8 (for|if|when|to (everyone|anyone|clients|those|each)|in (exchange|return) for) ..6 (@review|(rate|review) (us|me)|(post|tell|share) .. @review-site)',
      ],
      except: [
        '(read|see|browse|check out) .. @review',
        '@of-something-else',
        "'review' (your|the|our) (goal|plan|progress|treatment|week)",
      ],
      without: {
        phrases: [
          '@not-therapy',
          '(journal|peer|stipend|survey|work|job)',
          '(will|do) not (see|find|get|offer|give)',
          '(never|not) ..2 (given|offered|give|offer)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: ['(anyone|everyone|everybody|those|whoever|each of you) (who)? (do|does|have) ..8 @reward'],
      with: {
        phrases: ['(leave|write|post|tell|give|drop) ..6 (@review|@review-site)', '(rate|review) (us|me)'],
        within: 'passage',
      },
      without: { phrases: ['@not-therapy'], within: 'passage' },
    },
  ],
  flags: [
    'Post a [[Google review this month and get $20 off your next visit]].',
    '[[Leave us a testimonial and you are entered to win]] a spa day.',
    '[[Every testimonial earns you a $10 coffee card]].',
    'A [[gift card for everyone who posts a review]] of our practice.',
    '**Spring special:** [[five-star reviewers get a **free session]]**.',
    '- [[Rate us on Yelp and we’ll waive your next late fee]]',
    '[[Tell the world how we did and be entered to win]] a weekend at the lake.',
    'Could you [[write us a few lines on Google? Anyone who does before Friday gets a free hour]].',
    '[[Show your review at the desk for 10% off]].',
    '[[Tag us in your photo for a chance to win]] a month of sessions.',
  ],
  allows: [
    'Our peer review group meets monthly, and lunch is on us.',
    'He got a gift card after a good performance review and felt empty.',
    'There is no discount for leaving a review.',
    'We never give gift cards or credits in return for reviews.',
    'Do you give a discount for a review? No.',
    '“Leave a review and get $25 off” is a line I strike from every website.',
    'Some clinics offer a free session for a five-star rating; that should worry you.',
    'Review the podcast and you are entered to win a mug.',
    'People in our research study get a gift card; the survey is no public review.',
    'We review the budget with you and look for a discount on the workbook.',
    'Read our reviews of board games, then claim your free coffee at the open house.',
    'Rate your stress each night, and reward yourself with a bath.',
    'I would refuse a bonus for collecting reviews.',
    'Students get $20 off. We ask nobody for a rating.',
  ],
}
