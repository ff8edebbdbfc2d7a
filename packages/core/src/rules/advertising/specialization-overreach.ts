import { contrast } from '../../match/contrast.ts'
import { findLongLists } from '../../match/long-lists.ts'
import type { Rule } from '../rule.ts'

export const specializationOverreach: Rule = {
  id: 'advertising/specialization-overreach',
  title: 'Specialty beyond the training told',
  standards: ['9.7', '3.6', '3.10', '9.1'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Claims a specialty that the training told here hardly carries, so readers may trust it with hard troubles; name the training, or say focus.',
  explanation:
    'A specialist is somebody with education, training and supervised work in that field. A book, a webinar, a weekend or a life of one’s own is where that begins. A dozen specialties at once tell a reader nothing, since nobody has all of them. People with the hardest troubles search by these words, and they stand to lose most.',
  fine: 'A few fields of focus with the training behind them, what you see most, what you refer elsewhere, and methods you are learning, told as such with who supervises.',
  knownProblems:
    'Training that stands on another page is not known. A long list may be what a directory asks for.',
  better: [
    {
      instead: 'Specialties: grief, OCD, autism, trauma, addiction, psychosis, eating disorders',
      write:
        'Most of my work is with couples after an affair. I refer eating disorders and psychosis to people trained for them.',
    },
    {
      instead: 'Just back from a weekend on EMDR, and now your trauma expert!',
      write: 'I have begun EMDR training and use it under consultation; ask me what that means for you.',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  find: function* (reading, tell) {
    yield* byTraining(reading, tell)
    yield* byLittle(reading, tell)
    yield* findLongLists(reading, tell)
  },
  looks: [
    {
      // Expert in whatever comes.
      phrases: [
        '(whatever|if it|anything|anyone|whoever|everything|every) ..6 (door|hashtag|diagnosis|dsm|name|list|tag|page|bring|bring in|have|got|book|going through) ..6 (specialize|specialist|expert|expertise|specialty|trained|qualified|got it)  ..3',
        '(each|every|all|any) ..4 (clinician|clinicians|therapist|therapists|counselor|counselors|of us|one of us|staff) ..4 (qualified|trained|expert|experts|certified|specialist|specialists) in (all|every|each|any) ..4',
        '@expert-in (everything|anything|all of it|it all|them all|whatever|every (kind|sort|type|problem|issue|trouble|concern|age|disorder|condition|diagnosis|single|possible|mental)|all (kinds|types|sorts|ages|issues|problems|troubles|things|areas|disorders|conditions|diagnoses|mental)|any (kind|problem|issue|trouble|age|concern|disorder|diagnosis))',
        '(everything|anything|all of it|every _? (kind|sort|type|problem|issue|trouble|concern|disorder|condition|diagnosis) ..4|all (issues|problems|ages|disorders|conditions|diagnoses)|you name it|whatever (you bring|it is|comes|walks|ails)) ..4 (is|be|are|,) ..3 (my|our) (specialty|speciality|expertise|area|field|wheelhouse|forte|focus|bread and butter)',
        '(no|not a|never met a|there is no|there is not a) ..2 (issue|problem|trouble|diagnosis|disorder|condition|case|topic|concern|age|couple) ..4 (too (hard|complex|severe|strange|complicated|odd)|(outside|beyond|off|out of) (my|our)|(i|we) (can|could|have|do|will) not (treat|handle|help|seen|work|fix|solve)|i be not (trained|able|expert))',
        '(expertise|specialties|specialty|specializes|specializing|specialisms) ..3 (every|all|any|everything|anything|whatever) ..',
        '(every one|every|all|each|any|everyone) ..6 (equally|all|just as|fully) (expert|trained|skilled|specialist|specialized|qualified|certified) in',
      ],
      except: [
        '(everything|anything|it all|whatever|all of it) (you|we) (say|tell|share|need)',
        '(see|sees|work with|works with) all (ages|kinds|sorts|types)',
      ],
    },
    {
      // By life alone.
      phrases: [
        '(having|because|since|as) (i|been|survived|lived|raised|gone|had|a)? ..10 (makes me|made me|gives me|gave me|qualifies me|qualified me|i am|so i am|i also|means i|taught me) ..3 (expert|specialist|specialize|expertise|authority|qualified|the right)',
        '(my own|our own|my) _? (divorce|affair|recovery|trauma|grief|marriage|adhd|anxiety|depression|infertility|miscarriage|addiction|childhood|abuse|diagnosis|eating disorder|autism|loss|son|daughter|child|children|husband|wife|brother|sister|mother|father) ..8 (makes|made|qualifies|qualified|is (my|the|all the)|was (my|the|all the)|gives|gave|were|taught me all|taught me everything|be my) ..4 (expert|specialist|expertise|authority|training|credential|qualification|degree|specialty|need|qualified|education)',
      ],
      except: ['(extent|limit|end) of my'],
    },
    {
      // Outside the trade: medicine, law, money.
      phrases: [
        '(help|helps|helping|show|get|wean|taper) (you|clients|people)? ..3 (off|reduce|cut down|replace|quit|come off|taper) ..3 (medication|medications|meds|antidepressant|antidepressants|ssri|ssris|prescriptions|psychiatric|zoloft|lexapro|prozac|lithium)',
      ],
      without: {
        phrases: ['(prescriber|psychiatrist|doctor|physician|attorney|lawyer|refer)'],
        within: 'sentence',
      },
    },
  ],
  flags: [
    'I came [[back from a weekend training and am now your trauma specialist]].',
    '[[Just watched a webinar on OCD, so we now offer OCD]] treatment.',
    'I am an [[expert in everything]] that happens at home.',
    '[[Specialties: grief, autism, trauma, psychosis, infertility, addiction, ADHD, eating disorders and divorce]].',
    '[[Having raised two boys with ADHD makes me an expert]] in it.',
    '[[Every kind of trouble is our specialty]].',
    '[[Read her book last month, and now infidelity is my specialty]].',
    '[[No diagnosis is too hard]] for our team to treat.',
    'She [[starts EMDR training in May and is our trauma expert]] meanwhile.',
    'I [[help you come off your antidepressants]] in six weeks.',
    '[[My sister has bulimia, so eating disorders are my specialty]].',
    'Our counselors are [[each equally trained in]] every method.',
  ],
  allows: [
    'I took a weekend training on trauma and refer trauma to Ines.',
    'I am learning EMDR and use it under weekly supervision.',
    'I am not an expert in eating disorders; I refer them.',
    '“Expert in everything” should make you wary.',
    'Do you specialize in everything? No, mostly in step families.',
    'Some profiles claim to specialize in every disorder.',
    'My focus is couples after an affair; I trained for it for three years.',
    'What we see most: grief, divorce and tired parents.',
    'She completed a two-year program on sex therapy and specializes in it.',
    'Every age is welcome in the waiting room.',
    'Ask your prescriber before you change your medication.',
    'I read a book on gardens last month and have not slept since.',
  ],
}

const byTraining = contrast({
  claims: [
    '@expert-standing',
    "(now|already|currently|also|here|today|proudly|we|i) (be|am|are)? _? ('treat'|'treats'|'treating'|'offer'|'offers'|'offering'|'provide'|'provides'|'providing'|'handle'|'handling'|'lead'|'leading'|'accepting'|'taking'|'add'|'adding'|'added'|'ready') ..5 @treatable",
    "(our|the|your|my|is|are|as) _? _? ('lead'|'specialist'|'specialists'|'expert'|'experts'|'guy'|'gal'|'resource')",
  ],
  except: ['(not|no|refer|referral) ..4 (expert|specialist|specialty|specialize)', 'open to anyone'],
  undone: ['@short-training'],
  within: 'passage',
  unless: [{ phrases: ['@plain-about-it', '@overseen', '(consultation|consultant)'], within: 'passage' }],
})

/** The one for it, by little more than an afternoon, a fondness or a relative. */
const byLittle = contrast({
  claims: ['@the-one-for'],
  except: [
    '(not|no|refer|referral) ..4 (expert|specialist|specialty|specialize|qualified)',
    'open to anyone',
  ],
  undone: ['@thin-ice'],
  within: 'passage',
  near: 3,
  unless: [{ phrases: ['@grown-into'], within: 'passage' }],
})
