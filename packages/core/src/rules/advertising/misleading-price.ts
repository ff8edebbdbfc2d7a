import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

/** Prices that turn out to be something else. */
export const misleadingPrice: Rule = {
  id: 'advertising/misleading-price',
  title: 'Price that misleads',
  standards: ['9.2', '8.2', '9.1'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Makes the price look lower than it may turn out; state the full fee and every condition in the same place.',
  explanation:
    'Free with a package, from $49 plus charges, a $500 value for $99, a sliding scale that starts at the full fee: each is true in its way and leaves people with a bill they did not expect. Clients choose by price when money is short, and a first step that misleads is a poor start to therapy. The Code asks that fees be made plain before treatment begins.',
  fine: 'A free call that is just that, a sliding scale with its real range, a package price beside the single fee, a discount with its end and who may have it.',
  knownProblems:
    'It cannot know whether a "value" or a former price was ever charged, and it misses conditions that stand on another page.',
  better: [
    {
      instead: 'FREE first session!* (*with the ten-visit plan)',
      write: 'The ten-visit plan is $1,350, which is nine visits’ fee.',
    },
    {
      instead: 'A $400 assessment for just $99',
      write: 'The first meeting is $99 for fifty minutes.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'read-what-goes-out'],
  wording: [],
  find: contrast({
    claims: ['@low-price'],
    except: [
      'copay ..3 on the house',
      'used ..2 free',
      'call ..3 free',
      'free ..2 (spot|parking|class|group)',
    ],
    undone: ['@small-print'],
    within: 'passage',
    near: 5,
    unless: [{ phrases: ['@told-plainly'], within: 'passage' }],
  }),
  looks: [
    {
      // Free, with strings.
      phrases: ['@for-nothing ..4 @offered', '@offered ..4 @for-nothing'],
      with: { phrases: ['@strings', "'*'"], within: 'passage' },
      except: [
        'feel free',
        // Waived copays are another rule's matter.
        'copay ..3 @for-nothing',
        '@offered (is|are|be)? ..1 free (of|from)',
        '(drug|stress|guilt|hands|toll|symptom|pain|anxiety|panic|smoke|fragrance|scent) free',
        '(set|break|free) (you|them|me) free',
      ],
    },
    {
      // The same, where the string stands in a note below.
      phrases: ['(@for-nothing ..4 @offered|@offered ..4 @for-nothing)'],
      with: { phrases: ["'*' ..6 @strings", '< @strings'], within: 'section' },
    },
    {
      // A worth that nobody has ever paid.
      phrases: ['@worth'],
      except: ['(core|family|face|shared|moral|five|three|two) value'],
    },
    {
      phrases: ["(were|was) '$' # ..2 (now|today) '$' #"],
    },
    {
      // A fee that does not bend as far as it says.
      phrases: ["(slide|sliding (scale|fee)) ..8 '$'? @steep-sum ..3 '$'? #"],
    },
    {
      phrases: ['@bending-fee'],
      with: {
        phrases: [
          '(start|begin|open) (at|with|from) ..2 (standard|regular|full|usual|normal|going|top) ..2 (rate|fee|price)',
          "(up|upward|upwards) (only|from|to) ..2 (full|'$' #)",
          '(full|standard|regular) (fee|rate|price) ..4 (minimum|floor|and up|or more|upward)',
          "(suggested|recommended|expected|minimum|ask) ..4 ('$' @steep-sum|full fee|full rate)",
          "(minimum|min|floor|lowest|bottom|no (less|lower) than|not (below|less than|go below)|at least|start at|starts at|begins at) (of|is|fee|rate|:|be)? (of|is|be)? '$'? @steep-sum",
          '(not|never|no longer) (currently|actually|really)? (available|open|offer|have|taking|accept) ..3 (slide|sliding|reduced|slots|spots)',
          "(minimum|lowest|floor) '$' @steep-sum",
          '(card on file|balance due|due (the)? same day)',
        ],
        within: 'passage',
      },
    },
    {
      // From so little, and then the rest.
      phrases: [
        "(from|start at|starting at|as (low|little) as|only|just) (just|only)? '$' # !(to|-|–)",
        '(session|visit|therapy|counseling|class) ..2 (from|as low as|starting at) ..2 #',
      ],
      with: {
        phrases: [
          '(added|add|charge|bill|collect|apply) ..3 (at checkout|separately|afterward|later|on top|extra)',
          '(fee|fees|charge|tax|materials|records) ..6 (added|add|extra|separately|on top|not included|at checkout)',
          '(plus|additional|separate) ..3 (fee|charge|cost|materials)',
          '(# minute|minute) (check in|check ins|check-in|slot|chat) ..8 (student|trainee|practicum|intern|rate)?',
          '(practicum|trainee|student|intern) ..6 (when|available|only)',
          '(auto|automatically) (renew|bill|charge|convert)',
          '(after|then|thereafter) (that|it|the _)? ..4 (full (fee|rate)|regular (fee|rate)|renew|goes to|go up)',
          '(renew|convert|roll) (over)? ..3 (at|into|automatically|full)',
          '(when|if|with) ..3 (prepay|pre-pay|pay in full|package|autopay|contract)',
          '(not (included|including)|does not include|excludes)',
          '(up to|limit|maximum|cap) ..3 (#|per)',
        ],
        within: 'section',
      },
    },
    {
      // As good as free, because somebody else is said to pay.
      phrases: [
        '(effectively|basically|essentially|practically|virtually|pretty much|almost|as good as|nearly) (free|no cost)',
        '(insurance|plan|insurer|employer|benefit) ..2 (pay|cover|pick up|take care of) ..2 (the rest|everything|all|it all|the whole|the balance|100 %) ..6',
        '(walk out|leave|end up|come out) owing (nothing|zero)',
      ],
      except: [
        '(may|might|can|could) (pay|cover|take)',
        '(workers|victim|crime|grant|fund|eap|employee|church|district|county)',
      ],
      with: {
        phrases: [
          '(insurance|insurer|plan|benefit|copay|session|therapy|counseling|visit|couples|owing|employer)',
        ],
        within: 'sentence',
      },
      ignoring: ['attributed'],
      unless: ['supposed'],
    },
  ],
  flags: [
    '[[Free first visit when you sign up]] for the six-week plan.',
    'A [[$500 value]] for June callers.',
    'Our fee [[slides from $180 to $230]].',
    'Visits [[from $39. A room fee is added at checkout]].',
    'With most plans, couples work is [[practically free]].',
    '**[[Free consultation** (card on file]] required; it renews at the full fee)',
    '- Warm room\n- [[$300 now only $120]]\n- Tea',
    '[[Half off your assessment, with the purchase]] of a package.',
    '[[Pay what you can, minimum $150]].',
    'Most people [[walk out owing nothing]].',
    '[[Complimentary month; charges begin automatically unless you cancel]].',
  ],
  allows: [
    'The first phone call is free and lasts fifteen minutes.',
    'There is no free session, and no fee for asking.',
    'Our sliding scale runs from $40 to $120.',
    'A visit is $140. Ten visits paid ahead are $1,300, refundable at any time.',
    'Feel free to call.',
    'We don’t offer “free” anything with a package.',
    'Is the first session free? No, it costs the same as the others.',
    'Beware of flyers that promise a $500 value for $50.',
    'We share the value of honesty.',
    'Parking is free after six.',
    'Your plan may pay part of the fee.',
    'Panic-free living is not a thing I can sell you.',
    'A free group for widows meets on Mondays.',
    'Students see clients for $30, under supervision.',
  ],
}
