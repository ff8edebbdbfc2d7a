import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const credentialInflation: Rule = {
  id: 'advertising/credential-inflation',
  title: 'Credentials that say too much',
  standards: ['9.5', '9.4', '9.1', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Makes a degree, title or training look larger than it is, and readers choose by it; name what was earned, where and in what field.',
  explanation:
    'Readers can hardly tell a doctorate in family therapy from one in theology, or two days of training from a certification. A doctorate in another field, an honorary or unfinished one, or a short course told as mastery lets them trust more than was earned. The Code asks that degrees used to claim clinical skill show training in the field, and that nothing beside a name misleads.',
  fine: 'A doctorate in family therapy or a related field, training named with its length, a doctoral study told as such away from the name, and certifications given by the body that gives them.',
  knownProblems:
    'Whether a school is accredited, or a certificate real, can not be seen from the words. A doctorate told on another page is not known here.',
  better: [
    {
      instead: 'Mara Lind, LMFT, PhD(c)',
      write: 'Mara Lind, LMFT. MA in Family Therapy; doctoral student since 2023.',
    },
    {
      instead: 'Fully certified after a weekend in Denver',
      write: 'Completed the first two days of training in the method (2024).',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  find: contrast(
    {
      claims: [
        "'dr' ^",
        "'doctor' ^",
        '(call me|known as|ask for|am a|the good) (doc|doctor|dr)',
        'doctoral level',
        '(use|used|using|kept|keep|keeps|uses) (the|my|that|his|her) title',
        '(know|knows|known|call|calls) (me|him|her) as (dr|doctor)',
        '(benefit|value|depth|training|mind|knowledge) of (a|an|my|her|his) ..3 (doctorate|phd)',
        "'phd' level",
        '^ ,? phd',
        '(did|do|earn|hold|have|took|take|finish|receive) (my|a|her|his|the) _? (phd|doctorate)',
      ],
      undone: [
        '@doctorate-elsewhere',
        '@doctorate-unfinished',
        '(# _? (hr|hour|day|week)|online|weekend|internet) _? (course|class|seminar|ordination|program)',
      ],
      within: 'section',
      unless: [{ phrases: ['@plain-about-it'], within: 'passage' }],
      ignoring: ['attributed'],
    },
    {
      claims: ['@high-standing'],
      except: ['(licensed|license) (as|in|by|since)', '(specialize|specialise|specialty) ..4 (refer|not)'],
      undone: ['@short-training'],
      within: 'passage',
      unless: [{ phrases: ['@plain-about-it'], within: 'passage' }],
    },
    {
      claims: ['@doctorate-elsewhere'],
      except: ['(doctorate|phd|degree) ..4 not (in|a|for)'],
      undone: ['@trade-title-of-mine'],
      within: 'sentence',
      unless: [{ phrases: ['@plain-about-it'], within: 'passage' }],
    },
  ),
  looks: [
    {
      // Letters of a degree that is not there yet.
      phrases: [
        "(phd|edd|psyd|dmin|dmft|dsw) '('? '-'? (c|cand|candidate|abd|student|in progress|pending|expected|anticipated|ip|almost|nearly|soon) ')'?",
        "(phd|edd|psyd|dmin|dmft|doctorate|dr) ,? ('('|-|–)? ..2 abd",
        "^ , _? _? '('? abd ')'?",
      ],
      except: [
        "(candidate|student) ,? '('? phd",
        '(as|is|was|am|be) (a|an) phd (student|candidate)',
        '(phd|doctoral) (student|candidate) (in|at)',
      ],
    },
    {
      // Worth a degree: "between them they amount to a second master's".
      phrases: [
        '(amount to|add up to|adds up to|equal|equals|equivalent (of|to)|as good as|same as|tantamount to|on par with|on a par with|comparable to|worth (a|more than)|like having|better than|beats|might as well be|basically|essentially|practically|virtually|counts as|rivals|outranks|trumps|more than) ..4 (doctorate|phd|doctoral|residency|fellowship|master|masters|degree|doctor|medical school|psychologist|grad school|graduate school)',
        '(doctoral|doctorate|phd|graduate|master|masters|medical) level (training|knowledge|education|expertise|skill|skills|clinician|therapist|credential|experience) ',
      ],
      except: [
        '(doctoral|phd|master|masters|graduate) level (internship|student|class|course|program|classes|courses|interns|students)',
      ],
      with: {
        phrases: [
          '@short-training',
          '@doctorate-unfinished',
          '(certificate|certificates|life|experience|years|workshops|training|trainings|letters|school of|bookshelf|reading|kids|children|no degree|never went|course|courses|certification|program|marriage)',
        ],
        within: 'passage',
      },
    },
    {
      // A great school's name for a short course.
      phrases: [
        '(harvard|yale|stanford|oxford|princeton|cambridge|johns hopkins|columbia|duke|ivy league|mit|cornell|berkeley) ..1 (trained|educated|certified|credentialed|schooled|qualified|taught)',
      ],
      with: {
        phrases: [
          '@short-training',
          '(certificate|continuing education|summer|executive|extension|online|audit|audited|mooc|alumni|remote)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: [
        // Letters that a weekend and a card buy, in a row.
        "('cctp'|'cctp ii'|'ctmh'|'cgcs'|'catp'|'clc'|'cmhimp'|'ccatp'|'ccfp'|'cdbt'|'ccts'|'cfrc'|'csotp'|'casat'|'cimhp'|'ccdp'|'ctsp'|'cmnhp'|'cgp'|'ctp'|'ccs'|'cptd'|'ccpc'|'ccc'|'ccbt'|'crc'|'cpc'|'cec') ,? ^ ,? ^",
        '(triple|double|quadruple|multi|multiply|dually|twice|thrice|internationally|globally|world) (board)? (certified|credentialed)',
      ],
    },
  ],
  flags: [
    'Peer Lund, LMFT, [[PhD(c)]], sees couples on Fridays.',
    '# Nora [[Vale, EdD-ABD]], family therapist',
    'Ask for [[Dr. Hugo at the desk. His doctorate is in food science]], and his license is in counseling.',
    'An [[honorary doctorate hangs in our hall, so everybody here calls me Dr. Wren]].',
    'I took a [[weekend course in Reno and am now fully certified]] in sex therapy.',
    'She is [[Yale educated (an online certificate]], two hours a week).',
    "My workshops and my bookshelf [[add up to more than a master]]'s degree.",
    'As a [[doctoral level clinician with two chapters of the dissertation left]], I take our hardest cases.',
    '[[Internationally certified]] and ready to listen.',
    '**[[Dr. Tess** runs our Tuesday group; her PhD in musicology]] took her nine years.',
    'After a [[four-hour webinar our whole team is certified in]] trauma care.',
  ],
  allows: [
    'I hold a PhD in family therapy from a state university and an LMFT license.',
    "I am a doctoral student, and my license rests on my master's degree.",
    "Dr. Vale's doctorate is in chemistry; on this site she goes by Ms. Vale.",
    'I took a weekend course in mediation. I do not use it here and I am not certified.',
    '“Dr. Jo, PhD(c)” is how some sites put it; ask what the letters mean.',
    'Is a certificate the same as a license? No.',
    'Some coaches claim that a weekend course makes them certified.',
    'I do not have a doctorate, and nobody needs to call me doctor.',
    'My doctor told me to walk more, and I pass that on to nobody.',
    'She is certified in emotionally focused therapy, which took her three years.',
    'Our CPR course on Saturday ends with a certificate for parents.',
    'The online course is for couples who like homework.',
    'He never finished his dissertation and never says otherwise.',
  ],
}
