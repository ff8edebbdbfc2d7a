import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const practiceNameMisleading: Rule = {
  id: 'advertising/practice-name-misleading',
  title: 'Name larger than the practice',
  standards: ['9.3', '9.4', '9.1'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Carries a name that suggests partners, a hospital, a school or an institute which the copy denies; choose a name that fits who works here.',
  explanation:
    'A name is the first thing that readers learn of a practice, and many learn no more. "& Associates" tells of colleagues, "institute" of research and teaching, "university" or "medical" of a body behind it that answers for its people. Where one therapist works alone, or the hospital is only across the street, people count on things that are not there, even if the small print says so.',
  fine: 'Group names for groups, the therapist’s own name, places and plants, a name that was changed when partners left, and tenants who say that they are independent.',
  knownProblems:
    'Only copy that tells both the name and the truth about it shows the question. A name alone is not flagged.',
  better: [
    { instead: 'Hale & Associates (it’s just me)', write: 'Jordan Hale, LMFT' },
    {
      instead: 'The National Institute of Marriage, in my spare room',
      write: 'Spruce Street Counseling, the practice of Jordan Hale, LMFT',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  find: contrast({
    claims: [],
    names:
      /(?!University of)(?:\b(?:The|St\.|Saint|[A-Z][\w'’.&-]*)(?:,? (?:[A-Z][\w'’.-]*|&|and|of|for|the|on|in))*,? (?:(?:&|and|\+) (?:Associates|Partners|Colleagues|Company|Co\b|Sons|Daughters|Team|Assoc)|Associates|Institutes?|Academy|Universit(?:y|ies)|College|Hospital|Medical|Psychological|Psychiatric|Psychology|Board|Group|Partners|Partnership|Clinics?|Cent(?:er|re)s?|Collective|Network|Consortium|Foundation|Council|Bureau|Department|Authority|Alliance|Society|Team|Health System|Healthcare|Faculty|Commission|Agency|Ministry|Corporation|Inc|International|Worldwide|Nationwide|Physicians|Specialists|Therapists|Counselors|Experts|Clinicians|Laborator(?:y|ies)|Lab|Labs|Research|Headquarters|Federation|Association|Services|School|Schools)\b|\b(?:National|American|International|University|State|Federal|County|Global|Royal|National|Metropolitan|Regional|United States|US|U\.S\.|Medical|Memorial|Veterans|Psychological|Academic|General|Mayo|Harvard|Stanford) (?:[A-Z][\w'’.&-]*|of|for|and) ?[A-Z][\w'’.&-]*)/u,
    except: [
      '(trained|trains|training|member|members|listed|certified|certification|degree|graduate|graduated|graduating|studied|studying|worked|working|interned|volunteered|taught|teach|class|classes|course|courses|faculty|years|listing|level #|licensed|accredited|approved|recognized|works|workshop|workshops|referred|born|jobs|job) ..3 (at|by|with|of|from|through|in|for) ..1 ^',
      // Asked and answered, or somebody else's.
      '< (is|are) ^ ..6',
      '^ ..3 (have|has|is) (kept|keeping|holds|hold|holding|offered|agreed|announced) ..8',
      '(held|kept|stored) (by|at|with) ^ ..2',
      '(rent|rents|room|space|building|job|work|worked) ..4 (at|from|in|for|inside|near) (a|the)? ..1 ^',
      '^ ..3 (institute|center|academy|college|university|association|hospital|board) ..1 (trained|certified|taught|licensed|requires|lists|named|says|suggests|recommends|offers)',
    ],
    undone: ['@one-alone'],
    within: 'passage',
    unless: [
      { phrases: ['@not-our-name', '@software-talk'], within: 'passage' },
      {
        phrases: [
          '(chartered|accredited|maintainer|launched|launching|benchmark|peer reviewed)',
          '(affiliated|affiliation|connected) ..3 (gottman|afta|aamft|icef|iceeft)',
        ],
        within: 'passage',
      },
    ],
  }),
  flags: [
    '[[Hale & Associates is just me]] and a kettle.',
    'Welcome to the [[Northern Institute for Couples, which is my spare room]].',
    '[[Cedar Medical Group: one therapist]], no physicians.',
    'We chose [[Elm University Counseling because it sounded more official]]; we are not affiliated with a school.',
    '[[Rowan Family Clinic is a solo practice]].',
    '[[The American Board of Family Care is a team of one]].',
    '[[Brook, Stone & Partners: the partners have retired]], and I work alone.',
    '[[Lakeview Psychological Services has no psychologists]].',
    '[[Valley Hospital Couples Center is not connected]] with the hospital.',
    '[[At **Union Therapy Collective** it is only me]].',
  ],
  allows: [
    'Jordan Hale, LMFT, works alone in a rented room.',
    'We dropped “& Associates” from the sign when the last partner retired.',
    'Birch Family Clinic is a group of six therapists.',
    'I rent from a church and am not part of it.',
    'Are you part of Mercy Hospital? No, we only share its street.',
    'I trained at the University of Oregon and work by myself.',
    'A name such as “Hale & Associates” misleads if nobody else is there.',
    'Some solo therapists call themselves an institute.',
    'It is just me here, and the practice has my name.',
    'Our practice is named for the creek.',
    'Is Alder Clinic part of the hospital? No, it is named for the road.',
    'My records are held by Alder Family Services; this is a solo practice.',
    'Two of us share the suite; each practice is its own.',
    'The state college has an Institute for Families; I give a talk there each May.',
  ],
}
