import { lacking } from '../../match/lacking.ts'
import type { Rule } from '../rule.ts'

/** A page on online sessions that names no place where the therapist is licensed. */
export const noLicensedState: Rule = {
  id: 'technology/no-licensed-state',
  title: 'Telehealth page without a licensed state',
  standards: ['6.5', '6.1', '9.1'],
  severity: 'information',
  since: '0.1.0',
  preview: true,
  message:
    'This page offers online sessions but names no state where you are licensed; say where clients must be.',
  explanation:
    'A screen reaches everywhere; a license does not. Whether you may see somebody depends as a rule on where they are during the session. A reader in another state finds out only after they have told you why they write. One line that names your states spares them that, and shows that you know the limit.',
  fine: 'A page that names the states, provinces or countries of the license, blog posts about online therapy, and a page on another subject.',
  knownProblems:
    'States that stand only in a footer, a map or a picture are not seen. A state named for another reason, such as the office’s address, is taken as an answer.',
  better: [
    {
      instead: 'We offer online sessions for busy couples.',
      write:
        'We offer online sessions to couples who are in Oregon or Washington at the time, where we are licensed.',
    },
  ],
  tips: ['name-your-states'],
  wording: ['telehealth-states'],
  find: lacking({
    on: 'telehealth',
    says: [
      '@us-state',
      '(ontario|quebec|manitoba|saskatchewan|alberta|nova scotia|new brunswick|newfoundland|british columbia|prince edward island|england|scotland|wales|ireland|australia|canada|puerto rico|guam)',
      '(district of columbia|washington dc|dc)',
      '(license|licence|register|certify|authorize) ..6 in (the)? ^',
      '(psypact|compact) (state|states|privilege)',
    ],
  }),
  flags: [
    '# [[Telehealth]]\n\nSee us from your kitchen table. All you need is a quiet room and a good connection.',
    '# [[Online therapy for couples]]\n\nTwo laptops or one, it is up to you. We use a platform made for health care.',
    '---\ntitle: Teletherapy\n---\n\n# [[From your own sofa]]\n\nSome people talk more easily at home. We log in at the hour and see how it goes.',
    {
      path: 'services/telehealth.md',
      text: '# [[Seeing us from home]]\n\nAbout a third of our sessions happen on a screen, and most people get used to it soon.',
    },
    '# [[Virtual sessions]]\n\nA link arrives by email ten minutes before. Please find a room with a door that shuts.',
    '# [[Video sessions]]\n\nHeadphones help. So does telling the children that you are busy for an hour.',
    '# [[Online counseling]]\n\nWe are licensed therapists, and we look forward to meeting you on the screen this fall.',
    '# [[Tele-health]]\n\nEvening hours are open. The fee is the same as for a visit to the office.',
    '# [[Online couples work]]\n\nOne of you travels for work? You can log in from two rooms, two towns, whichever suits.',
    '## [[Remote sessions]]\n\nWe ask at the start of each session where you are and whom to call if the line drops.',
    '# [[Virtual therapy]]\n\nCan we do this online? Yes. We will talk first about whether it suits what you bring.',
  ],
  allows: [
    '# Telehealth\n\nWe are licensed in Oregon and see people who are there at the time of the session.',
    '# Online therapy\n\nYou need to be in Ontario during our video call, since that is where I am registered.',
    '# Teletherapy\n\nI’m licensed in Texas. I can’t see anybody who is elsewhere, even on holiday.',
    '# Virtual sessions\n\nWe cannot work with clients outside New Mexico.',
    '# Telehealth',
    {
      path: 'blog/online-therapy.md',
      text: '# Online therapy\n\nA few things that surprised me about the screen: the cats, the silences, the tea.',
    },
    '# Services\n\nCouples and families, in the office or online. Ask us which would suit you.',
    '# Online courses\n\nA four-week class on listening, recorded, for anyone who would like to take it.',
    '# Telehealth\n\n“Anywhere in the world,” says the ad down the road. Not us: therapy stops at the Idaho line.',
    '# Video visits\n\nYou must be in Vermont or New Hampshire. Where are you today? We will ask each time.',
    '# Online sessions\n\nOur clinicians are authorized through the counseling compact states and will tell you which those are.',
    '# Our online calendar\n\nPick a time that suits you both. Visits are in the office on Mill Street.',
    '# Teleterapia\n\nTengo licencia en California. Las sesiones son en español o en inglés.',
  ],
}
