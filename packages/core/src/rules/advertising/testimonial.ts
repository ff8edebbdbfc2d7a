import { addUp } from '../../match/adding-up.ts'
import { findTestimonies } from '../../match/testimony.ts'
import type { Rule } from '../rule.ts'

/** A client's words handed on, and the good that they tell of. */
const findReports = addUp({
  about: [{ note: 'a client tells', weight: 2, phrases: ['@clients-report'] }],
  signs: [
    { note: 'what it did', weight: 2, phrases: ['@what-it-did'] },
    { note: 'trouble', weight: -2, phrases: ['@in-trouble', '(fight|feel like|stuck)'] },
    {
      note: 'about something else',
      weight: -3,
      phrases: ['@not-therapy', '@not-a-client', '(film|study|research|survey)'],
    },
  ],
  enough: 4,
  clearedBy: [
    {
      phrases: [
        '(confirm or deny|confirm nor deny|response from|say (whether|if) (anyone|anybody|someone|a person))',
      ],
      within: 'page',
    },
  ],
  guards: ['questioned'],
})

export const testimonial: Rule = {
  id: 'advertising/testimonial',
  title: 'Praise by a client',
  standards: ['2.2', '1.7', '9.2', '2.4', '3.8'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Shows praise by a client, which can reveal who was in therapy and promise readers the same; check for written consent, or describe your work instead.',
  explanation:
    "The Code does not rule out testimonials. Its questions are others: did the client agree in writing, and could they freely say no to their therapist? Can friends or a former partner tell who wrote it? Does one happy story lead readers to expect the same? If all of that is settled, say so in a disable comment and move on. Some states and other professions have rules of their own, so check your state's rule.",
  fine: 'Praise by colleagues with their name and degree, by people from a workshop, by readers of a book; lines that you made up to show what couples struggle with; quotations of authors.',
  knownProblems:
    'A single first name below a quotation is taken for a client if the words praise; full names pass unless heading or wording tell. Praise in screenshots and widgets is not seen.',
  better: [
    {
      instead: '"She saved our marriage." — J. & T., Austin',
      write:
        '"I send couples to her when both of them need to feel heard." — Noor Amadi, MD, family physician',
    },
    {
      instead: 'What our clients say',
      write: 'How we work: what happens in the first three sessions, and how we check whether it helps.',
    },
  ],
  tips: ['do-not-ask-for-praise', 'treat-posts-as-advertising', 'permission-or-disguise'],
  wording: ['no-review-requests', 'written-permission-note', 'honest-results'],
  find: function* (reading, tell) {
    yield* findTestimonies(reading, tell)
    yield* findReports(reading, tell)
  },
  looks: [
    {
      // The same in other words: "folks have told me they'd be in separate houses but for this office".
      phrases: [
        '@praise-givers ..8 @praise-told (to say)? ..2 (me|us|him|her|them|my|our|it|that|this|i|we|she|he|a|how|^) ..10 @good-word',
        '(they|both|each) ..1 (credit|credits|credited|swear by|swears by) (this|me|us|our|my|the) (room|office|place|work|practice|couch|hour|hours|weekend|retreat|program|therapy|counseling|team|for)?',
        '(they|he|she|both|each) ..1 (credit|credits|credited|thank|thanks|thanked|owe|owes|owed|swear by|swears by) (this|our|my|the) (room|office|place|work|practice|couch|hour|hours|weekend|retreat|program|therapy|counseling|team)',
        '(screenshots|screenshot|photos|pictures|clippings|snaps) (of|from) (our|my|the|former|past|happy|a|some)? _? (clients|client|couples|couple|families|cards|thank|notes|texts|messages|love|reviews)',
      ],
      except: [
        '@praise-givers ..8 @praise-told ..4 (each other|one another|themselves|their (kids|children|partner|spouse|mother|boss))',
        '(should|must|to|not) be told',
        '(never|not|no) ..3 (post|share|show|use|publish|keep) ..3',
        'to (write|say|tell|email|text) to (clients|people|families)',
        '@praise-givers ..8 @praise-told ..4 (me|us) ..2 (about|what|where|when|who|why|if|more about)',
      ],
      with: {
        phrases: [
          '(me|us|my|our|i|we|here|this (office|place|practice|room|couch|work)|therapy|counseling|couch|session|sessions|weekend|retreat|program)',
        ],
        within: 'sentence',
      },
      without: {
        phrases: [
          '@not-therapy',
          '@not-a-client',
          '(stuck|dreaded|dread|lonely|strangers|roommates|fight|fighting|afraid|worried|tired|hurt|angry|anxious|nervous|ashamed|struggle|struggling|scared)',
          '(curtains|coffee|parking|fern|rug|dog|chairs|bread)',
          '(film|actor|research|study|studies|surveys)',
          // Told either way, it is a report and no praise.
          '(quieter|better|easier) , or (louder|worse|harder)',
        ],
        within: 'sentence',
      },
      ignoring: ['negated'],
    },
    {
      phrases: ['# (stars|star)? (on|from) (google|yelp|facebook|healthgrades|zocdoc|trustpilot)'],
      // Asking for stars is another question, with a rule of its own.
      except: ['(leave|give|drop|post|add) (us|me|our team|our practice) .. (stars|star)'],
      without: {
        phrases: ['(cafe|café|coffee|bakery|restaurant|hotel|inn|deli|diner|movie|book|podcast|app)'],
        within: 'sentence',
      },
      severity: 'information',
    },
  ],
  flags: [
    '> [["She saved our marriage."]]\n>\n> — J. and T., Austin',
    '## What our clients say\n\n[[“He lets nobody hide, and we needed that.”]] — *Robert S.*',
    '> [[I came for sleep and left with a husband who talks.]]\n> — Noreen, 61',
    '**Kind words**\n\n- [["We laugh at dinner these days."]] — a couple from Elm Street\n- [["Our son came out of his room."]] — Grateful mom',
    '[["Ana gave us our weekends back. Worth every penny."]] — K. & L.',
    'A card came from a family I saw last spring: [["You helped us stay together."]]',
    '# Testimonials\n\n[[We had packed the boxes. We unpacked them in May.]] — *Dale & Rosa, Hatch Creek*',
    'Here is what couples have written about the weekend:\n\n> [[“We came in two cars and went home in one.”]]',
    '⭐⭐⭐⭐⭐ [["Finally someone who listens."]]',
    '> [[I can’t recommend Delia enough. She was the first one who did not take sides.]]',
    '[[Our clients tell us it was the best money they ever spent]].',
    'Open since 2004 · [[4.9 stars on Google]]',
  ],
  allows: [
    '> "She answers within the week."\n>\n> — Noor Amadi, MD, family physician',
    '## From colleagues\n\n> "I send my hardest cases to Ines, and we both sleep well." — D. R.',
    '> “There is a space between what happens and what we do.” — Viktor Frankl',
    '> I came for the slides and left with a new way to sit with silence. — Workshop participant, 2024',
    '"We keep having the same fight." "He shuts down." If you know these lines, you are not alone.',
    '## Praise for the book\n\n"It changed my life, and my bookshelf." — a reader in Ohio',
    'Couples often say, "We feel like strangers again." It is a good place to begin.',
    'Dear Hettie, my husband moved his mother in and now we fight again. What can I do? — Crowded in Calgary',
    'I hope that this letter finds you well, and that we meet again in spring. — Lorraine',
    '## Testimonials\n\nWe publish none. People ask why, and the answer is their privacy.',
    '> If you are in danger now, call 911 or text 988. I am not able to answer at night.',
    '> “I love you” is easy. “I was wrong” is the sentence that keeps a home warm.',
    'What do couples fight about? "Money," they say, and then they look at each other.',
    'My supervisor used to say, "Go slowly, you will get there sooner."',
    'We don’t ask anyone to leave us five stars on Google.',
    'We moved in on Friday, the heat works, and we have chairs again. — The team at Harbor Row',
  ],
}
