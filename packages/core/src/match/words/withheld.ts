import type { WordClasses } from '../vocabulary.ts'

/** Files kept from those they are about. */
export const withheld: WordClasses = {
  // To want to see it, or to hand it over.
  'wants-file': [
    '(copy|a page|photocopy|request|access|see|read|view|look at|inspect|obtain|ask for|receive|release|hand over|hand them|hand out|give out|turn over|peek|borrow|export|furnish|get (it|them|yours|one)|give (you|them|clients|it))',
  ],
  // No.
  'no-you-dont': [
    '(not|never|no|neither|nobody|no one|none|nothing|nor|no longer|refuse|decline|turn down|turned down|deny|denied|afraid|sorry|lost the right|lose the right|forfeit|waive|off limits|off the table|out of bounds|sealed|locked|forbidden|prohibited|unavailable|against (our|my|the) (policy|rule)|discourage|discouraged|ignored|unanswered)',
  ],
  // Whose it is said to be.
  'our-property': [
    '(my|our|the (practice|clinic|office|therapist|owner) be) ..2 (property|intellectual property|diary|diaries|sketchbook|business|work product|eyes|copyright|scribbles|shorthand|tool|tools|possession|asset)',
    '(for me|for us|for my eyes|for our eyes|for the (therapist|clinician|team|staff)) ..3 (not|only|alone|and no|and not) ..4',
    '(mine|ours) ..2 (alone|only|to (keep|read)|not|and (stay|remain)|by law)',
    '(belong|belongs) to (me|us|the (practice|clinic|therapist|office)|neither|no one|nobody|neither of you)',
    '(staff|clinician|therapist|internal|in house|office) (only|eyes only|use only)',
  ],
  'gone-to-ash': [
    '(shred|burn|destroy|delete|toss|erase|bin|discard|pulp|incinerate|wipe|throw (out|away)|bonfire|fire|shredder)',
  ],
  'whatever-you-say': [
    '(ever|any more|at any time|at all|no matter|however|even if|even with|signed or not|signature or not|signatures or no|under any|any reason|period >|full stop|final|no exceptions|without exception|whoever|nicely|so (do not|please do not|kindly) ask|save your stamp)',
    '(answer|reply|response) ..4 no',
  ],
  // What a request is taken for.
  'asking-costs': [
    '(request|asking|ask) ..8 (end of|ends|end our|terminat|terminate|close|closes|closed|discharge|wish to end|trust is (gone|broken)|breach of|betrayal|hostile|find (another|someone)|our last)',
  ],
  // Others that may well be kept away.
  'rightly-kept-out': [
    '(insurer|insurance|employer|school|landlord|advertiser|third party|third parties|anyone else|no one else|nobody else|outside|others|each other|the other (partner|person|parent)|hr|police|the public|marketers|family member|roommate|stranger|cleaner|cleaners|hacker|hackers|students|researchers|court|lawyers)',
    '(your|his|her|their) (ex|parents|spouse|partner|husband|wife|boss|mother|father|employer|pastor|school|family|roommate) ',
    '(would|will|do) never (tell|refuse|keep|deny|hide)',
    '(post|notes|note) ..2 (on|to) (the|your) (fridge|door|wall|mirror)',
    '(psychotherapy|process|private) notes',
    '(compare notes|no paper trail|right to say no|supervised|supervision|supervisor|take down|no show|whoever sees you|filed|attended|transcript)',
    '(minutes|recipe|music|tape|vinyl|criminal|police|public|tax|computer|audio|sticky|lecture|class|school|thank you|love) (record|file|notes|note)',
  ],
  // What undoes even a fair-sounding rule.
  'plainly-no': [
    '(even (if|when|with)|whether or not|no matter (if|whether|who)) ..5 (sign|signature|signed|release|consent)',
    '(signed|signature|signatures|release) ..3 or (not|no)',
    '(lost|lose|forfeit|waive|give up|surrender) ..2 right ..3 (copy|see|read|file|record|notes|any)',
    '(file|record|notes|chart|request|copy) ..10 (more harm than good|set people back|stir things up|only upset|not good for you|turned down|always refused)',
    '(read|reading|seeing) ..4 (notes|file|chart|record) ..6 (more harm than good|set people back|back|upset|confuse|hinder|unhelpful)',
  ],
}
