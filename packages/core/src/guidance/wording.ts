import type { Wording } from './guidance.ts'
import { socialMediaPolicy } from './social-media-policy.ts'

/**
 * Model wording to adapt. Fill in what stands in square brackets, and check it against your state's rule.
 *
 * @example
 * wordings.find(({ id }) => id === 'telehealth-states')?.placeholders // ['[your states]']
 * wordings.every(({ text }) => text.length > 0) // true
 */
export const wordings: readonly Wording[] = [
  {
    id: 'limits-of-confidentiality',
    title: 'What stays private, and when it may not',
    place: "A FAQ or privacy page; the exceptions depend on the state, so check your state's rule.",
    text: 'What you tell me stays between us, with a few exceptions set by law. For example, I may have to act if someone is in serious danger, or if a child or an adult who depends on others is being abused. Courts can also order records. In our first meeting I explain how this works in [your state], and you can ask about it at any time.',
    placeholders: ['[your state]'],
    standards: ['2.1', '2.2'],
  },
  {
    id: 'not-for-emergencies',
    title: 'Not for emergencies',
    place: 'Beside a contact form, an e-mail address, a phone number or an inbox.',
    text: 'Nobody watches this inbox around the clock. If you or someone near you may be in danger, call 911 or go to the closest emergency room. In the United States you can also call or text 988 at any hour. I answer other messages within [number of days] business days.',
    placeholders: ['[number of days]'],
    standards: ['1.11', '6.1', '6.2'],
  },
  {
    id: 'telehealth-states',
    title: 'Where online sessions are possible',
    place: "A telehealth page, a profile; rules for visitors differ, so check each state's rule.",
    text: 'I am licensed in [your states], and I work with people who are in [your states] at the time of the session. Please tell me before you travel. Video does not suit every person or every problem; we decide together if it is right for you, and if it is not, I will help you find something else.',
    placeholders: ['[your states]'],
    standards: ['6.1', '6.5'],
  },
  {
    id: 'supervision-disclosure',
    title: 'Associate under supervision',
    place:
      "A team page, a profile, each advertisement of an associate; check your state's rule for what must be shown.",
    text: '[name], [title and registration number], is not yet licensed to practice independently. [name] is employed by [practice] and works under the supervision of [supervisor], [supervisor license and number].',
    placeholders: [
      '[name]',
      '[title and registration number]',
      '[practice]',
      '[supervisor]',
      '[supervisor license and number]',
    ],
    standards: ['9.6', '9.1', '4.4'],
  },
  {
    id: 'no-review-requests',
    title: 'Why this practice asks for no reviews',
    place: 'A FAQ or policy page, or where other businesses show praise.',
    text: 'You will not find me asking clients for reviews. A public review can tell others that you have been in therapy, and I do not want you to feel that you owe me one. Whether to write about your own experience is your choice. If something here is or is not helping, I would like to hear it from you in session.',
    placeholders: [],
    standards: ['1.7', '2.2', '3.8'],
  },
  {
    id: 'neutral-review-reply',
    title: 'Reply to any review',
    place: 'Under a review, kind or unkind, always in the same words.',
    text: 'Thank you for taking the time to write. For reasons of privacy we cannot say whether any person has been seen here, so we do not discuss reviews in public. Anyone with a question or concern is welcome to call the office at [office phone].',
    placeholders: ['[office phone]'],
    standards: ['2.2', '2.1'],
  },
  {
    id: 'composite-case-note',
    title: 'Note on invented examples',
    place:
      'Right before a story; use it only if it is true, and leave out details that could point to anyone.',
    text: 'The people in this story are made up. They bring together things that many couples go through, and none of them is based on one particular client or family.',
    placeholders: [],
    standards: ['2.4', '2.2'],
  },
  {
    id: 'written-permission-note',
    title: 'Note on a story told with permission',
    place: 'Beside the story; use it only if everyone concerned has signed for this use.',
    text: 'Everyone described here who took part in the therapy has read this text and agreed in writing to its appearing in [publication]. They could have said no without any effect on their care, and they may ask us to take it down.',
    placeholders: ['[publication]'],
    standards: ['2.4', '2.2', '1.7'],
  },
  {
    id: 'affiliate-disclosure',
    title: 'A link that pays',
    place: 'Directly beside the link or product, not only at the foot of the page.',
    text: 'If you buy through this link, [seller] pays me a commission. You can get it elsewhere too, and my clients are not expected to buy anything.',
    placeholders: ['[seller]'],
    standards: ['3.4', '1.7', '9.2'],
  },
  {
    id: 'honest-results',
    title: 'What therapy can and cannot do',
    place: 'A service page or FAQ, in place of a promise.',
    text: 'I cannot promise how therapy will turn out, and no therapist can. Many people find that it helps; for some it does not, and hard feelings can come up on the way. We will look regularly at whether it is useful to you, and change course or find someone better suited if it is not.',
    placeholders: [],
    standards: ['9.2', '1.2', '1.9'],
  },
  {
    id: 'no-friend-requests',
    title: 'Why I do not accept friend requests',
    place: 'A profile, a FAQ or a policy page.',
    text: 'I do not connect with clients, or with people I used to see, on personal accounts. It is not about how much I like you: it guards your privacy and keeps our work clear. If you send a request I will leave it unanswered, and we can talk about it when we meet.',
    placeholders: [],
    standards: ['1.3', '2.2'],
  },
  {
    id: 'general-information-only',
    title: 'General information only',
    place: 'At the end of a blog post or in the profile of an account.',
    text: 'This is general information, written for many readers. It is not therapy or a diagnosis, and reading it or commenting on it does not make you a client. For advice that fits your life, talk with a licensed professional near you.',
    placeholders: [],
    standards: ['3.10', '3.11'],
  },
  {
    id: 'fees-and-cancellation',
    title: 'Fees and missed sessions',
    place: "A fees page; duties to give notices and estimates differ, so check your state's rule.",
    text: 'A session of [session length] costs [fee], due [when due]. If you cancel less than [notice] before a session, or miss it, the charge is [missed-session fee]. Insurers as a rule do not pay for missed sessions. You can ask me at any time for a written estimate of what your care may cost, and I will tell you at least [notice of change] before a fee changes.',
    placeholders: [
      '[session length]',
      '[fee]',
      '[when due]',
      '[notice]',
      '[missed-session fee]',
      '[notice of change]',
    ],
    standards: ['8.2', '8.4'],
  },
  {
    id: 'secure-contact',
    title: 'How to write to me',
    place: 'Above a contact form, and in the profile of accounts that take messages.',
    text: 'Please send only your name, a phone number and good times to call. Ordinary e-mail, web forms and direct messages can be read by others, so keep what you would like to talk about for the phone or for [secure portal]. I do not answer clinical questions on social media.',
    placeholders: ['[secure portal]'],
    standards: ['6.3', '6.4', '2.1'],
  },
  socialMediaPolicy,
]
