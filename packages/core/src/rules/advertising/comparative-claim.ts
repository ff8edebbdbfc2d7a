import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** Other therapists, or other people's therapy, made small. */
export const comparativeClaim: Rule = {
  id: 'advertising/comparative-claim',
  title: 'Running down other therapists',
  standards: ['9.2', '9.1', '3.11'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Makes other therapists look worse without evidence, which may put people off help they need; describe your own work instead.',
  explanation:
    'Copy that says most counselors just nod, take sides or make things worse is a claim about people you have not watched at work. It is seldom fair and cannot be checked. A reader who is seeing one of them, or cannot afford you, may give up on help altogether. What you do, how you were trained and whom you see says as much, and it stays true.',
  fine: 'Explaining how two kinds of therapy differ, saying that a method is not for everyone, and findings from research with a source.',
  knownProblems:
    'Tables that set "theirs" against "ours" are found only where a cell says something slighting. Sarcasm without a telling word is missed.',
  better: [
    {
      instead: 'Most counselors just nod. We have a plan.',
      write: 'We write a plan with you in the first two meetings and look at it together each month.',
    },
    {
      instead: 'More effective than ordinary therapy',
      write: 'Longer meetings, for couples who want to go at one subject at length',
    },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: [],
  find: (reading, tell) => madeSmall(reading, tell),
  looks: [
    {
      phrases: [
        '@rivals (will|do|have|be|can)? ..5 @belittle',
        '@rivals (will|do|have|be|can)? .. @belittle-not',
        '(why|how) (traditional|ordinary|most|regular|conventional|typical|standard) _? _? (counseling|therapy|counselors|therapists) (fail|do not work|go wrong|make|let|does not work)',
        '(traditional|ordinary|regular|conventional|weekly|talk|marriage) _? (therapy|counseling) (simply|just)? do not (work|help)',
        '(give|offer|do|provide) ..3 what _? @rivals (can|do|will|could) not',
        'unlike (other|most|many|the other|your last|ordinary|the average) _? _? (therapist|counselor|clinician|program)',
        '(better|faster|deeper|superior|further|stronger|more (effective|powerful|successful|skilled|experienced|caring)) (results|outcomes|care|help)? (than|to) (any other|all other|other|most|traditional|ordinary|talk|weekly|conventional|regular|standard) _? _? (therapy|therapist|counseling|counselor|treatment|practice|clinic|program|method)',
        'where (others|other therapists|other therapies|other counselors|everyone else|traditional therapy) (have|has)? (fail|give up|fall short)',
      ],
      except: [
        '(no|not|hardly|any) (better|faster|more effective)',
        '(work|help|suit) (for)? (everyone|everybody|every|all|some|each)',
        'unlike ..12 (insurance|evening|hours|office|fee|weekend|saturday|parking|medicaid|medicare|email|phone)',
        'insurance (rule|law|guideline|requirement)',
        '(most|other|typical) (therapist|counselor) (be (kind|good|careful)|i know)',
      ],
      ignoring: ['attributed'],
    },
    {
      phrases: ["('do' not|stop|why) waste ..4 (on|with|in) @rivals"],
      ignoring: ['attributed'],
      unless: ['supposed'],
    },
    {
      // Any other helper, any slight.
      phrases: [
        '@foil ..10 @slight',
        '@slight ..6 @foil',
        '@above ..5 @foil',
        '(them|they) (teach|offer|give|sell|get|have) ..6 (;|,|but|while|and) ..1 (mine|ours|we|i) (teach|offer|give|do|get|have) ..4',
      ],
      except: [
        '(no|not|hardly|any) (better|faster|more effective)',
        '(work|help|suit) (for)? (everyone|everybody|every|all|some|each)',
        '(insurance|evening|hours|parking|medicaid|medicare|office|fee)',
        'unlike ..12 (insurance|evening|hours|office|fee|weekend|saturday|parking|medicaid|medicare|email|phone)',
        '(most|many|good) (therapist|counselor|clinician) ..1 (never stop|keep|love|care|want|mean well)',
        '(insurance|plan|insurer|medicaid|policy|benefit) ..6 (pay|cover|reimburse)',
        'not pay for',
        '(reimburse|discount|coordinate|consult|release|referral|refer|send|name|list|number) ..8',
        'be (kind|good|careful|fine|well trained)',
      ],
      ignoring: ['attributed'],
      unless: ['supposed'],
      severity: 'hint',
    },
    {
      // Medicine made small.
      phrases: ['@medicine ..6 @mask-over'],
      except: ['(like|may|might) (numb|quiet|dull)', 'excuse (me|us)'],
      unless: ['hedged', 'supposed'],
      severity: 'hint',
    },
    {
      phrases: [
        '< (and|but|because)? (they|those|most of them|half of them|all of them|some of them) (will|be|have|do|can|would|just|only)? ..3 @slight',
      ],
      with: { phrases: ['@foil'], within: 'passage' },
      unless: ['supposed'],
      severity: 'hint',
    },
  ],
  flags: [
    '[[Most counselors just nod and collect]] the fee.',
    '[[Other therapists will let you talk in circles]].',
    '[[Traditional marriage counseling doesn’t work]].',
    '[[Unlike most therapists]], I give you tools.',
    'We get results [[where others fail]].',
    'Our method is **[[more effective than traditional therapy]]**.',
    '| Your usual counselor | Us |\n| --- | --- |\n| [[takes his side]] | hears you both |\n| meter parking | free lot |',
    '[[Don’t waste your money on ordinary counseling]].',
    'The [[average therapist has never been trained]] in couples work.',
    '[[Regular talk therapy drags on for years]].',
    '[[Therapists elsewhere treat you like a number]].',
    '[[Why ordinary couples counseling fails]]',
    'Our retreat [[gives couples what weekly counseling cannot]].',
  ],
  allows: [
    'Talk therapy does not work for everyone; some need movement or medicine.',
    'Unlike most counselors in the county, we have evening hours.',
    'Most therapists have a waiting list.',
    'Other clinicians may take your insurance; we do not.',
    'Most therapists don’t take sides.',
    'I am not better than any other counselor; I may be a better fit.',
    'Some counselors take sides, and if you feel that I do, tell me.',
    'Traditional therapy and intensives each have their place.',
    'Discernment counseling is different from traditional couples therapy.',
    'Other therapists in the building are independent practitioners.',
    'Is online therapy better than traditional therapy?',
    'Online therapy is no better than traditional therapy for most people.',
    'Most therapists never stop learning.',
    'Weekly therapy suits many couples.',
    '“Most therapists just nod,” he told me, and I nodded.',
    'Your last therapist may be willing to send records.',
  ],
}

/** Other help and a slight, in whatever order. */
const madeSmall = addUp({
  about: [{ note: 'other help', weight: 2, phrases: ['@foil', '@other-help'] }],
  signs: [
    { note: 'as a foil', weight: 1, phrases: ['@foil'] },
    { note: 'slight', weight: 2, phrases: ['@plain-slight'] },
    { note: 'lack', weight: 1, phrases: ['@plain-lack'] },
    { note: 'set against us', weight: 1, phrases: ['@but-here'] },
    { note: 'kindly meant', weight: -3, phrases: ['@kindly-of-others'] },
  ],
  enough: 5,
  guards: ['negated', 'quoted', 'supposed'],
})
