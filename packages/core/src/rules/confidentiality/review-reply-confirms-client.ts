import { weigh } from '../../match/evidence.ts'
import type { GuardName } from '../../match/guards.ts'
import type { Rule } from '../rule.ts'

const guards: readonly GuardName[] = ['supposed', 'questioned', 'negated', 'quoted']

export const reviewReplyConfirmsClient: Rule = {
  id: 'confidentiality/review-reply-confirms-client',
  title: 'Reply that confirms a client',
  standards: ['2.2', '2.1'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Answers a public review in a way that shows its writer was a client; send one fixed reply that leaves it open.',
  explanation:
    "A reply in public that thanks somebody for the work, mentions a visit, or argues about a bill tells every reader that this person was in therapy. It does so even when the reviewer said it first: what the client tells is the client's choice, and yours to keep. Warm replies disclose as much as angry ones. One fixed reply, the same under every review, leaves open whether its writer ever came. A complaint is better answered in private.",
  fine: "A reply that says only that you can't discuss who was seen, or thanks for words on a workshop, a book or the parking.",
  knownProblems:
    'It knows a reply by its thanks, its apology, its greeting or the word reviewer. A reply without them may pass, and a letter to somebody who was never a client may be flagged.',
  better: [
    {
      instead: 'It was a pleasure working with you and Tom!',
      write:
        "Thank you for taking the time to write. For reasons of privacy we can't say whether any person has been seen here.",
    },
    {
      instead: 'You missed three appointments and signed the policy.',
      write: 'Anyone with a concern is welcome to call the office.',
    },
  ],
  tips: ['neutral-replies'],
  wording: ['neutral-review-reply'],
  find: weigh({
    about: [
      {
        note: 'a reply',
        weight: 2,
        phrases: ['@a-reply'],
        except: [
          '(leave|post|give|drop|write|add|put|mention|click|tap) ..4 (stars|star|words|review|rating)',
        ],
        aside: true,
        guards: ['questioned', 'supposed'],
      },
      {
        note: 'somebody spoken to',
        weight: 1,
        phrases: ['@spoken-to'],
        aside: true,
        guards: ['questioned', 'supposed'],
        with: { phrases: ['@reply-business'], within: 'passage' },
      },
      { note: 'what the reviewer did', weight: 3, phrases: ['@reviewer-did'], except: ['@says-nothing'] },
      {
        note: 'you knew them',
        weight: 3,
        phrases: ['@was-a-joy'],
        except: ['@not-knew-you'],
        guards: ['questioned', 'negated', 'quoted'],
      },
      {
        note: 'what only a client would be told',
        weight: 2,
        phrases: ['@client-business'],
        except: ['@says-nothing'],
      },
    ],
    signs: [
      {
        note: 'how you knew them',
        weight: 2,
        phrases: ['@knew-you', '@billed-you'],
        except: ['@not-knew-you', '@says-nothing'],
        guards,
      },
      { note: 'what you did for them', weight: 1, phrases: ['@we-did'], except: ['@says-nothing'], guards },
      {
        note: 'what they did',
        weight: 1,
        phrases: ['@you-did', '@they-did'],
        except: ['@says-nothing'],
        guards,
      },
      { note: 'their care', weight: 1, phrases: ['@your-care'], except: ['@says-nothing'], guards },
    ],
    enough: 3,
    each: true,
    clearedBy: [],
    guards: ['supposed', 'questioned'],
  }),
  flags: [
    "Thank you for the five stars, Dana! It [[was a pleasure working with you]] and Tom, and we're so glad the move went well.",
    '[[Hi Marcus, as we discussed at your intake]], the missed-session fee applies to everyone.',
    "We're sorry you are unhappy. [[You canceled four appointments]] and still owe a balance.",
    'Thanks for the kind words! [[Your son worked]] so hard in group last fall.',
    'Sorry to read this. [[Our records show that you signed the fee agreement on your first visit]].',
    '[[This reviewer attended]] two sessions and refused to pay.',
    '[[Dear Kim, we loved having you]] in our Tuesday group. You came so far!',
    '> [[Hello Pat, we went over the cancellation policy with you, and you both signed it]].',
    'Thank you for your review. [[Your therapist recommended a higher level of care, and you chose]] to leave treatment.',
    'Aw, thank you! [[We miss you]] two already. [[See you in June for your tune-up session]].',
    'Thank you, Priya! It [[was a joy to work with you]] both.',
    "We're sorry, Ken. [[You missed three appointments, and your card was]] charged for each.",
    'Hello Ruth. Your husband agreed to the plan [[in our first session, and I told you]] so at the time.',
    '[[Hi Dan, we refunded your deposit]] in April, as you know.',
    "[[As your former therapist]], I'm sad to read this.",
    'Six months ago [[you could barely sit]] in the same room. Look at you now! Thanks for the stars.',
    '[[Hi Lou, you were seen on time on each of the nine occasions you were here]].',
  ],
  allows: [
    "Thank you for taking the time to write. For reasons of privacy we can't say whether any person has been seen here.",
    "Thank you for your review. We don't respond in public; please call the office.",
    "We're sorry that you had a bad experience with the parking lot.",
    'Thanks for the kind words about the workshop!',
    'Hi Dana, this review seems to be about the dentist upstairs.',
    "We can't confirm whether you were a client, and we don't discuss anybody's treatment here.",
    'If you have a question about your bill, please call our office.',
    'Thank you for your feedback. We take every concern seriously.',
    'It was a pleasure meeting so many of you at the open house.',
    'Sorry to hear that the phone rang and rang. We have a new system now.',
    'How do I answer a review that says "you told me to leave him"?',
    'At your first session we go over the fees with you and sign the form.',
    'It is an honor to walk with families in hard years.',
    'Please sign the consent form before your first visit.',
    'You both agreed to try, and then Tuesday happened.',
    'She refused to go to therapy, so he came by himself. That can still help.',
    'Honestly, you did the best you could with what you had.',
    'Hi Lee, thanks for the kind note about our parking lot.',
    "Thanks! Your message was sent. We'll call you within a day to set up your appointment.",
    'Dear Client, we look forward to working with you. Your first session will last eighty minutes.',
    'As we discussed in part one, your attachment style shapes how you fight.',
    'Thank you for the stars! Everyone at the front desk saw them.',
  ],
}
