import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const noInformedConsent: Rule = {
  id: 'client-welfare/no-informed-consent',
  title: 'Work that begins before people agree to it',
  standards: ['1.2', '3.10', '6.2'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Begins, or changes course, before people know and agree, which leaves them no way to say no; say what you explain first.',
  explanation:
    'Consent is what lets people stay in charge of therapy: they hear what will be done, what may be hard about it, what else there is, and they may say no. Copy that sells the lack of paperwork, keeps a method as a surprise, or works on somebody who was brought along unawares tells readers that this talk will not happen. The Code asks for it in words people understand, in writing, and from whoever may consent for a child. A short form is fine, and a warm first talk too; skipping it is not.',
  fine: 'Short, friendly or online forms, a free call that is not yet therapy, and plain words about what people agree to and can refuse.',
  knownProblems: 'Consent that is skipped without a word about it can’t be seen. Waived forms of other kinds may be flagged.',
  better: [
    {
      instead: 'No forms: sit down and we’ll dive right in.',
      write: 'The forms are short, and we read the important parts together before we begin.',
    },
    {
      instead: 'I don’t explain the method; it works better that way.',
      write: 'Before we try anything new I’ll tell you what it is, what may be hard about it, and what else we could do.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'expect-to-be-read'],
  wording: [],
  find: addUp({
    about: [
      { note: 'forms', weight: 1, phrases: ['@paperwork'] },
      { note: 'kept in the dark', weight: 2, phrases: ['@in-the-dark'] },
    ],
    signs: [
      { note: 'done without', weight: 1, phrases: ['@do-without'] },
      { note: 'the work begins', weight: 1, phrases: ['@begin-work'] },
      { note: 'what is done', weight: 1, phrases: ['@strong-method'] },
      { note: 'what is done, said nearby', weight: 1, phrases: ['@strong-method', '@begin-work'], within: 'passage' },
      { note: 'who was not asked', weight: 1, phrases: ['@not-asked'] },
      { note: 'asked first', weight: -4, phrases: ['@asked-first'], within: 'passage' },
    ],
    enough: 4,
    guards: ['quoted', 'attributed'],
  }),
  flags: [
    'No forms, no fuss: [[skip the consent]] and come sit down.',
  ],
  allows: [
    'All forms are online.',
  ],
}
