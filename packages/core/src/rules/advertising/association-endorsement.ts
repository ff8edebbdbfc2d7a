import type { Rule } from '../rule.ts'

export const associationEndorsement: Rule = {
  id: 'advertising/association-endorsement',
  title: 'Membership told as endorsement',
  standards: ['9.3', '9.1', '9.4', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Sounds as if an association or board vouches for this practice, though membership and a license do not; name the membership itself.',
  explanation:
    'Associations such as AAMFT count members and name fellows and supervisors; they do not approve practices or certify therapists. A board licenses people and checks complaints, and recommends nobody. Readers who see such a name beside yours take it for a verdict on your work. Naming the membership or the designation just as it is called tells them what is true.',
  fine: 'Clinical Fellow, member, AAMFT Approved Supervisor, licensed by the board, an approved course for continuing education, and what guidelines say of a method, with their source.',
  knownProblems:
    'Logos and badges are seen only in their alternative text. Certificates by training institutes are taken to be real.',
  better: [
    { instead: 'We are an AAMFT-approved practice.', write: 'Ruth Vance is a Clinical Fellow of AAMFT.' },
    {
      instead: 'Recommended by the state board.',
      write: 'Licensed by the state board since 2011 (license LMFT 00000).',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        "(aamft|camft|state board|licensing board|apa) ('certified'|'approved'|'endorsed'|'accredited'|'recommended'|'sanctioned'|'vetted'|'verified'|'trusted'|'backed'|'preferred'|'certification'|'endorsement')",
        "(clinic|'practice'|center|therapist|counselor|clinician|team|i|we|office|method|workshop|she|he|approach) ,? (be|have been|been)? (officially|personally|fully|proudly|highly)? @approve (and _)? by (the)? @association",
        '< (officially|proudly|also|fully)? @approve (and _)? by (the)? @association',
        '(trusted|hand picked|handpicked|hand selected|chosen|vetted) by (the)? @association',
        '@association be? gold? (seal|stamp) (of approval)?',
        '@association ..4 (put|puts|lend|lends|stands|stand) .. (its name|behind|its weight)',
        '@association (itself|officially|only)? (endorse|recommend|vouch for|stand behind|trust) (me|us|our|my)',
      ],
      except: [
        '@association (approved|accredited|certified|endorsed) (and _)? _? (continuing education|ce|ceu|supervisor|provider|course|training|internship|residency|sponsor|program|degree|school|university)',
      ],
      without: {
        phrases: [
          'as (a|an) _? (fellow|supervisor)',
          'to (supervise|practice|provide|offer|teach|train)',
          '(approved|certified) supervisor',
          '(continuing education|ce) (credit|hour|provider)',
          '(emdr|ptsd|guideline|first line)',
          '(do|does|will|can) not (endorse|approve|certify|recommend)',
        ],
        within: 'sentence',
      },
    },
    {
      // A body that judged the work: "the State has reviewed our counseling and given it the green light".
      phrases: [
        '@vouching-body ..4 @vouches ..4 @judged-work ..4 (counseling|therapy|therapist|therapists|work|methods|method|practice|approach|results|marriage|marriages|couples|weekend|program|care|out|skills|skill|quality|people|green|nod|blessing|hand|personally|favorite|providers|healers|healer|healing|counselor|counselors)',
        '@vouching-body ..4 @vouches ..2 (what|how|the way|every|each|everything) ..2 (i|we)',
        '@vouching-body ..4 @vouches (me|us|our|my|him|her|behind|of me|of us|by me|by us|for)',
        '(i|we|she|he|our (practice|clinic|office|team|program|method|methods|work)) (have|has|be|am|are|is|was|were|got|get|carry|carries|hold|holds|earned|received|won|enjoy|enjoys) ..3 @vouches ..4 (by|of|from) ..3 @vouching-body',
        '@vouching-body ..3 (blessing|backing|endorsement|approval|stamp|seal|nod|recommendation|imprimatur|thumbs up|stamp of approval|green light)',
        '(aamft|apa|nasw|nbcc|nih|gottman|government|state|va|fda|court|judge|university|hospital|insurance|military) (approved|endorsed|certified|sanctioned|vetted|backed|blessed|tested|preferred|trusted|verified|recognized|grade|quality|strength) (methods|method|care|therapy|counseling|therapist|therapists|techniques|treatment|practice|program|tools|results|excellence|approach|clinic|team|couples|marriage)',
        '(recognized|honored|endorsed|approved|trusted|recommended|vetted|sanctioned|backed|blessed|hand picked|handpicked|chosen|preferred) (for ..4)? by ..4 @vouching-body',
      ],
      except: [
        '(license|licensed|registered|supervise|accredited (program|degree|school|university)|approved supervisor|continuing education|credit|hours|course|training)',
        '(program|degree|school|university|internship|training|course|workshop|hours) ..3 (accredited|@vouches)',
        '(somebody|someone|anyone|anybody) to vouch',
        'by ..2 (tricare|medicaid|medicare|joint commission|carf|aasect|emdria)',
        '(court|courts|judge) (appoint|refer|send)',
        '(hospital|hospitals|doctor|doctors|school|schools) (refer|send)',
        'certified by ..4 (board|institute|academy|council)',
        '(aasect|emdria|iceeft|nbcc|carf) (certified|approved|accredited)',
        'approved by ..2 (nbcc|apa) ..6',
        '(practices|habits|tips|methods|steps|guidelines|exercises) recommended',
        '@vouches ..4 (emdr|cognitive|trauma focused|medication|vaccine|screening|guideline)',
      ],
      without: {
        phrases: [
          'continuing education',
          '(ce) (credit|hour|provider|board)',
          '(emdr|ptsd|guideline|guidelines|first line|research|recommends that|suggests|screening|sleep|children under|study|irb|participants)',
          'not (about|mean|a|an|endorse|approve|vouch|recommend|certify)',
          '(approved|certified) supervisor',
          'to (supervise|practice|provide|offer|teach|train)',
          '(locator|complaint|complaints|discipline|look up|verify my|verify a|check any|check my)',
        ],
        within: 'sentence',
      },
      unless: ['supposed'],
    },
    {
      // From the card in the drawer to a quality: "AAMFT member, so you know you're in good hands".
      phrases: [
        '@vouching-body ..10 @so-good ..10 @good-hands',
        '@belongs-to ..8 @vouching-body ..8 @good-hands',
        '(stand|stands|stood) behind (me|us|my|our)',
        '(put|puts|lend|lends|sign|signs) (its|their|his|her) (name|names|good name|signature) (to|on|behind|beside)',
      ],
      with: { phrases: ['@vouching-body'], within: 'passage' },
      without: {
        phrases: [
          '(do|does|did|will|can|could|would|is|are|am|means|meant) (not|nothing|only that)',
          '@association ..8 (complaint|ethics|code|standards of practice)',
          '(about all it means|no (verdict|promise|guarantee)|a (fee|payment|contract))',
          '(plan|plans|insurance|network) ..6 (cover|covers|covered|accept|pay|pays|benefits)',
        ],
        within: 'sentence',
      },
    },
    {
      // Membership given as a proof of quality, or a seal that is made to speak.
      phrases: [
        '(logo|crest|badge|seal|shield|blue tick|check mark|checkmark) ..8 (trusted|vetted|recommended|endorsed|approved|verified|certified|clinical quality|excellence|quality care|tested|accepted provider|checked)',
        '@association (membership|fellowship) ..8 (guarantee|ensure|prove|is proof|means (that)? you)',
      ],
    },
  ],
  flags: [
    'We are an [[AAMFT-approved practice]].',
    'I am [[AAMFT certified]].',
    '[[Our clinic is endorsed by the American Association for Marriage and Family Therapy]].',
    '[[Recommended by the state licensing board]].',
    'Her office carries the [[AAMFT’s seal of approval]].',
    'We are [[members of AAMFT, so you can be sure]] of the best care.',
    'My [[AAMFT membership guarantees]] you good work.',
    '[[AAMFT recommends our weekend]] to couples.',
    '- Licensed in Ohio\n- **[[State Board Approved]]**',
    'The [[method is trusted by the World Health Organization]].',
    '[[I was hand-picked by AAMFT]] for its directory.',
    '# Ruth Vance, [[AAMFT Certified Marriage Therapist]]',
  ],
  allows: [
    'She is certified by the National Board for Certified Counselors.',
    'The practices recommended by the World Health Organization include rest.',
    'I am an AAMFT Approved Supervisor.',
    'Clinical Fellow, AAMFT.',
    'I am a member of AAMFT and follow its Code of Ethics.',
    'AAMFT does not endorse or certify therapists.',
    'No board recommends one therapist over another.',
    '**Are you endorsed by AAMFT?** It endorses nobody; I am a member.',
    'Approved by the state board to supervise associates.',
    'This is an AAMFT-approved continuing education course.',
    'We use methods recommended by the American Psychological Association for PTSD.',
    'Some sites say "AAMFT-certified"; there is no such thing.',
    'AAMFT recommends that clients ask about training.',
    'He trained at a COAMFTE-accredited program and is certified in EFT.',
    'I am licensed by the state board and belong to AAMFT, so you can bring a complaint to either.',
    'The parents’ association endorsed the talk.',
  ],
}
