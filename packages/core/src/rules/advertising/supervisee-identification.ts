import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const superviseeIdentification: Rule = {
  id: 'advertising/supervisee-identification',
  title: 'Therapist in training, not told as one',
  standards: ['9.6', '9.4', '9.1', '4.4'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    "Presents somebody in training without the status or the supervisor, which clients have a right to know; name both, and check your state's rule.",
  explanation:
    'Interns, associates and others whose license is still to come do good work, under somebody who answers for it. Clients choose freely only if they know that, and to whom they can turn. A page that calls a trainee a therapist, hides the word behind a kinder one, or says that there is no difference, takes that from them. Many states ask for the status and the supervisor’s name in every ad.',
  fine: 'The status in plain words with the supervisor named, a team page that says where these stand, and a therapist’s own past as an intern.',
  knownProblems:
    'A supervisor named elsewhere on the site is not known here. "Associate" is also a word of business.',
  better: [
    {
      instead: 'Meet Joy, our newest therapist! (practicum)',
      write: 'Joy Ames, student intern, supervised by Lena Ortiz, LMFT',
    },
    {
      instead: 'Our interns are every bit as good.',
      write:
        'Our interns are in their last year of training; a licensed supervisor reviews their work each week.',
    },
  ],
  tips: ['say-who-you-are', 'read-what-goes-out'],
  wording: ['supervision-disclosure'],
  find: contrast({
    claims: ['@presented-as'],
    except: [
      '@not-my-title',
      'associate of (a|an)',
      "('therapists'|'clinicians'|'counselors'|staff) (and|or|,) ..1 (interns|associates|trainees|students)",
      "'therapist' '|'",
      "('therapists'|'clinicians'|'counselors'|team|staff) (meet|gather|lead|read|train|attend)",
      '(difference|differences|between) ..6 (licensed|therapist|therapists)',
      '(range|ranges) from',
    ],
    undone: ['@in-training'],
    within: 'passage',
    unless: [
      {
        phrases: [
          '@overseen',
          '@of-the-past',
          '@hiring',
          'associate of (a|an)',
          '(#|several|our|few) (interns|associates|trainees|students)',
          '# registered? associate',
          'associates and (trainees|interns)',
          '(offer|offers|provide|provides|give) ..2 supervision',
          // A pointer to the page that says who they are.
          '(read|learn) (more)? about (our|the|her|his)',
          '(associates|interns|trainees) (charge|charges|cost|see clients (for|at))',
          'range from',
          // One's own schooling, told by somebody licensed since.
          '(my|her|his) (practicum|internship|traineeship) (was|took|were)',
          '(have|has) been (a|an)? _? licensed ..8 since',
          '(took|got|earned|received) (my|her|his) (license|licence) in #',
        ],
        within: 'passage',
      },
      {
        phrases: ['(group|workshop|training|lunch|course|class) for (therapists|clinicians|counselors)'],
        within: 'section',
      },
      { phrases: ['(supervised by|under the (supervision|license)|supervisor :) ..2 ^'], within: 'section' },
    ],
  }),
  looks: [
    {
      // No difference, so they say.
      phrases: [
        '@learner ..8 (every bit as|just as|equally|no less|as|the same|same|identical|indistinguishable|as well as|no different|nothing (less|missing)|fully) ..6 (qualified|good|skilled|trained|experienced|capable|competent|effective|care|quality|training|therapy|licensed|expertise|skills|standard|level|help|seasoned|ready|able|from|as)',
        '(no|zero) _? (difference|distinction) (between|in|whether|from) ..8 (licensed|supervisor|senior|fully)',
        '(two|2) (minds|therapists|heads|brains|experts|clinicians|pros) for (the price of)? (one|1)',
      ],
      except: [
        '@learner ..6 (same|as) ..3 (supervisor|supervision|rules|confidentiality|privacy|fee|building|office|hours|day|week)',
      ],
      without: { phrases: ['(hire|hiring|apply|applicants|resume|cover letter|job)'], within: 'passage' },
    },
    {
      // The word kept from view.
      phrases: [
        '@learner ..6 @shown-as',
        '(drop|drops|dropped|leave off|leaves off|left off|leave out|left out|skip|skips|skipped|avoid|avoids|hide|hides|hid|omit|omits|omitted|do away with|not (use|using|bother|list|print|mention|advertise|say|put)|without (mentioning|using|listing|saying)|prefer not to (use|say)|rather not (use|say)|no need (to|for)|stopped (using|saying)|quit (using|saying)|retired|tired of|got rid of) ..5 (intern|interns|associate|trainee|trainees|student|resident|prelicensed|pre licensed|unlicensed|the label|the labels|titles|their status|supervisor|supervisors|supervision|registration)',
        '(never|not|no need|need not|no reason|nobody|no one|rarely) ..6 (know|ask|asks|meet|hear|tell|notice|mention|matter|matters|care|guess|told|find out) ..6 (supervisor|supervised|supervises|intern|interns|associate|trainee|student|licensed yet|not licensed|unlicensed|who (signs|oversees|supervises)|(who|what) (they|she|he) (is|are)|who (signs|oversees|supervises))',
        '(associate|intern|resident|trainee|student|candidate|prelicensed|pre licensed|supervised) ..1 (is|be|are|was)? (just|only|merely|simply|a mere|mere|nothing but|really just|purely) ..3 (word|label|formality|technicality|paperwork|title|term|tag|a state thing|legal|red tape|billing|bureaucracy)',
        '(who|what) ..2 (oversees|supervises|oversee|supervise|signs) ..8 (ask|later|end|on request|upon request|curious|private|between|not|never)',
        "(everyone|everybody|all of (us|them)|each) ..4 (simply|just) '\"'? (your|a|our) (clinician|therapist|counselor|team)",
      ],
      except: [
        '(listed|named|shown|listed all) (below|on|with|above|there|here)',
        'associate of (a|an)',
        '(associate|intern|student) (fee|fees|rate|rates)',
        'as (students|interns|associates|trainees|student|well|an (intern|associate)|a (student|trainee|resident))',
        "('&'|and) associates",
        '(name|names|names and|license|licensed) (is|are|be|on|in)',
        // Told for what they are, or telling of something themselves.
        '(supervised|supervisor) ..6',
        '@learner ..8 (described|describe|told us|said)',
        '(chatgpt|chatbot|bot|ai|app|it (is|does)) ..8 (not|never) ..3',
      ],
      ignoring: ['negated', 'quoted'],
      with: { phrases: ['@learner', '@in-training', '(licensed|licensure|hours)'], within: 'passage' },
      without: {
        phrases: [
          'with the supervisor',
          '(never|not|no longer|wrong|should|must|have to|need to) (hide|drop|skip|omit|leave|let|call|pass)',
          '@of-the-past',
          '@hiring',
        ],
        within: 'sentence',
      },
    },
    {
      // As good as a license, in so many words; or a word that means nothing.
      phrases: [
        '(identical|same|exactly|equal|equivalent|no different|just like|as good|indistinguishable) ..6 licensed (therapist|one|clinician|person|somebody|counselor|professional)?',
        '(is|be) ..1 (just|only|merely)? (a|mere) (formality|technicality)',
        '(nobody|no one) ..2 (looking|looks|peering|watching|checking) ..3 (shoulder|work|notes|sessions|me|us)',
      ],
      ignoring: ['negated'],
      with: { phrases: ['@learner', '@in-training', 'my hours'], within: 'passage' },
      without: {
        phrases: ['@of-the-past', '@hiring', '(fee|fees|rules|privacy|confidentiality)'],
        within: 'sentence',
      },
    },
    {
      // A name with the full title at its head, a student below it.
      phrases: ["< ^ ..2 ^ ',' ..4 ('therapist'|'counselor'|'psychotherapist') >"],
      with: {
        phrases: ['year of (her|his|their|a|the) ..3 (program|degree|training|internship|practicum)'],
        within: 'section',
      },
      without: {
        phrases: [
          '(supervised|overseen) ..1 (by|at)',
          'under (the)? ..2 (supervision|license|oversight)',
          '(her|his|their) supervisor',
          'supervisor (be|:)',
        ],
        within: 'section',
      },
    },
    {
      // Status written so that few can read it: "hours in progress" under a therapist's title.
      phrases: [
        "(therapist|counselor|clinician|psychotherapist) ,? '('? (hours in progress|license pending|licensure pending|in progress|almost licensed|soon to be licensed|exam pending|pending licensure) ')'?",
      ],
      without: { phrases: ['@overseen', '@hiring'], within: 'passage' },
    },
  ],
  flags: [
    '## [[Odile Marchetti, Family Therapist]]\n\nOdile is in the first year of her training program and has Monday evenings.',
    'Meet Joy, [[our newest therapist, who finishes her practicum]] in June.',
    'Our [[interns are every bit as qualified]] as the founders.',
    'On the schedule our [[interns appear simply as clinicians]].',
    'There is [[no difference between our associates and a licensed]] therapist.',
    '[[Max is a family therapist in private practice with 900 hours to go toward]] licensure.',
    '“[[Associate” is just a word]] on paper.',
    'You will [[never need to know who supervises]] our trainees.',
    '[[Two minds for the price of one]]!',
    'We have [[dropped the word intern]]; families found it cold.',
    'The [[student therapists give the same care]] as our senior staff.',
    'Dee, [[couples counselor (license pending]])',
    'If you wonder [[who oversees our interns, ask]] at the end.',
  ],
  allows: [
    '## Odile Marchetti, Family Therapist\n\nOdile is in the first year of her training program. Her supervisor is Ben Osei, LMFT.',
    'Joy Ames is a student intern, supervised by Lena Ortiz, LMFT.',
    'Our associates are not licensed yet; their supervisors are named below.',
    'I supervise two interns on Mondays.',
    "When I was an intern, I wore my father's tie.",
    'Do interns give the same care as licensed therapists? They are learning, and a supervisor watches.',
    '“Just as qualified” is what some practices say of interns; ask who supervises.',
    'Never let a page call an intern a therapist.',
    'Our business associate agreement covers the video platform.',
    'Some clinics hide the word intern from clients.',
    'We are hiring a student intern for the fall.',
    'I took my licence in 2004; my practicum was at a county clinic.',
    'After-work walks are for our clinicians and interns.',
    'Congratulations to Theo, who is now fully licensed.',
    'Students from the high school paint our fence each spring.',
  ],
}
