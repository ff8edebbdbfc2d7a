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
  knownProblems:
    'Consent that is skipped without a word about it can’t be seen. Waived forms of other kinds may be flagged.',
  better: [
    {
      instead: 'No forms: sit down and we’ll dive right in.',
      write: 'The forms are short, and we read the important parts together before we begin.',
    },
    {
      instead: 'I don’t explain the method; it works better that way.',
      write:
        'Before we try anything new I’ll tell you what it is, what may be hard about it, and what else we could do.',
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
      { note: 'the work begins', weight: 2, phrases: ['@begin-work'] },
      { note: 'what is done', weight: 2, phrases: ['@strong-method'] },
      {
        note: 'what is done, said nearby',
        weight: 1,
        phrases: ['@strong-method', '@begin-work'],
        within: 'passage',
      },
      { note: 'who was not asked', weight: 1, phrases: ['@not-asked'] },
      { note: 'asked first', weight: -4, phrases: ['@asked-first'], within: 'passage' },
    ],
    enough: 5,
    guards: ['quoted', 'attributed'],
  }),
  flags: [
    '[[No consent forms: lie down and we start the breathwork]].',
    'We [[skip the paperwork and dive straight into your childhood]].',
    '[[My technique stays a surprise until]] you are in it.',
    'I [[never explain the hypnosis beforehand, because knowing spoils]] it.',
    'Bring your [[reluctant husband; I can start therapy without him noticing]].',
    'We [[slip exposure into the game without telling the kids]].',
    '[[The less you know about the method, the deeper the trance]].',
    '[[Teens begin sessions the same day, and parents sign later, if at all]].',
    'Forms are for banks. You [[sit down, we begin, and the paperwork never comes]].',
    '- Walk in, no paperwork\n- **[[No consent form, straight into the session]]**',
    'We do the [[regression before you have had time to ask]] what it is.',
    'Couples [[find out afterwards what was done in the trance]] and why.',
  ],
  allows: [
    'I had no idea my husband was seeing a therapist.',
    'The approach is gentle, and nobody is asked to share before they are ready.',
    'Before we try EMDR I will tell you what it is and what may be hard about it. You can say no.',
    'The forms are short, and we read them together before we begin.',
    'No paperwork is needed for a free call, which is not therapy.',
    'We never start hypnosis without telling you what to expect.',
    'All consent forms are sent by portal ahead of time.',
    'Insurance forms? Skip them; we file the claim.',
    '“No forms, straight to the couch” was how my first clinic worked, and it was wrong.',
    'Some therapists do not explain the method beforehand. Ask them to.',
    'Do I have to sign anything? Yes, a consent form, and we go over it aloud.',
    'No session is recorded without written consent.',
    'Minors need a parent’s permission before the first session.',
    'Your partner planned a surprise for your anniversary. That is sweet, and no therapy.',
    'You can stop an exercise in the middle, no questions asked.',
    'Sign up for the newsletter with no forms to fill in.',
  ],
}
