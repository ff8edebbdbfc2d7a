import { findTestimonies } from '../../match/testimony.ts'
import type { Rule } from '../rule.ts'

export const testimonial: Rule = {
  id: 'advertising/testimonial',
  title: 'Praise by a client',
  standards: ['2.2', '1.7', '9.2', '2.4', '3.8'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Shows praise by a client, which can reveal who was in therapy and promise readers the same; check for written consent, or describe your work instead.',
  explanation:
    'The Code does not rule out testimonials. Its questions are others: did the client agree in writing, and could they freely say no to their therapist? Can friends or a former partner tell who wrote it? Does one happy story lead readers to expect the same? If all of that is settled, say so in a disable comment and move on. Some states and other professions have rules of their own, so check your state\'s rule.',
  fine: 'Praise by colleagues with their name and degree, by people from a workshop, by readers of a book; lines that you made up to show what couples struggle with; quotations of authors.',
  knownProblems:
    'A single first name below a quotation is taken for a client if the words praise; full names pass unless heading or wording tell. Praise in screenshots and widgets is not seen.',
  better: [
    {
      instead: '"She saved our marriage." — J. & T., Austin',
      write: '"I send couples to her when both of them need to feel heard." — Noor Amadi, MD, family physician',
    },
    {
      instead: 'What our clients say',
      write: 'How we work: what happens in the first three sessions, and how we check whether it helps.',
    },
  ],
  tips: ['do-not-ask-for-praise', 'treat-posts-as-advertising', 'permission-or-disguise'],
  wording: ['no-review-requests', 'written-permission-note', 'honest-results'],
  find: findTestimonies,
  looks: [
    {
      // Praise handed on without quotation marks.
      phrases: [
        '(our|my|most|many|former|past)? (client|couple|patient|families) (often|always|regularly|frequently|have)? (tell (us|me)|say|call|describe) ..8 (saved (my|our|their)|changed (my|our|their)|(best|smartest) (money|decision|thing)|wish they had (come|called|started)|(years|months) sooner|life changing|worth (every|each)|a miracle|never felt so)',
      ],
    },
    {
      phrases: [
        "# (stars|star)? (on|from) (google|yelp|facebook|healthgrades|zocdoc|trustpilot)",
        '# _? (review|testimonial) (from|by) (our|my|real|happy)? (client|couple|patient|families)',
        "rated # (stars|star|'/')",
      ],
      severity: 'information',
    },
  ],
  flags: ['> [["She saved our marriage."]]\n>\n> — J. and T., Austin'],
  allows: ['> "She answers within the week."\n>\n> — Noor Amadi, MD, family physician'],
}
