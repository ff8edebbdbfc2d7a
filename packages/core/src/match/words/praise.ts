import type { WordClasses } from '../vocabulary.ts'

/** What clients write of therapy, and what announces or signs it. */
export const praise: WordClasses = {
  // People who may be clients, as those whom copy asks, or reports as saying.
  'clients-say': [
    '(client|couple|patient|families|family|parent|spouse|husband|wife)',
    '(men|women|people|those|folks|anyone|someone|somebody) _? (who|i|we)',
    '(alumni|graduates)',
  ],
  // What clients write of therapy and therapist, in their own voice: strong enough to stand alone.
  'strong-praise': [
    "('saved'|'changed'|'rescued'|'restored'|'healed'|'transformed'|'rebuilt') (my|our) _? (life|lives|marriage|relationship|family|connection|home|son|daughter|world)",
    "('gave'|'given') (us|me) (back|hope|our|my|each other) ..",
    'worth (every|each) (penny|minute|cent|dollar|mile|hour)',
    '(best|smartest|wisest) (decision|thing|money|investment|choice) .. (i|we|our|my)',
    '(can|could) not (thank|recommend|praise) .. enough',
    '(can|could) not say enough',
    '(i|we) owe (you|her|him|them|it all|so much|our|my)',
    '(i|we) .. (highly|strongly|wholeheartedly) recommend',
    '(i|we) (would|can) recommend (her|him|them|^)',
    'life (changing|changer|saver)',
    "('lifesaver'|'godsend')",
    'without (her|him|you|them) .. (i|we) .. (would|still|be)',
    '(only|first|best) (therapist|counselor) (who|i|we|that)',
  ],
  // Weaker: counts with a signature or under a heading.
  praise: [
    '@strong-praise',
    "('helped'|'taught'|'showed'|'guided'|'carried'|'held'|'pulled'|'understood'|'heard'|'listened') (us|me|my|our|to us|to me)",
    '(get|give|have|want) (my|our) _ back',
    '(thank|bless) you',
    'thanks to',
    "you ('saved'|'helped'|'gave'|'changed'|'taught'|'held'|'fixed'|'brought'|'made') (us|me|my|our|it)",
    '(you|she|he) (are|be) (the|our|my|a) _? (reason|angel|miracle|person|one|best|hero|rock|lifeline)',
    '(am|are|be|so|very|deeply|forever) (grateful|thankful|blessed)',
    '(would|will|can) _? recommend',
    "'miracle'",
    '(be|are) the reason (i|we|my|our)',
    '(be|are) _? (first|only) (one|person|therapist|counselor) (who|that|to|i|we)',
    '(i|we|he|she|my _|our _) ..6 (again|finally|for the first time|at last)',
    '(now|today) (we|i)',
    '(before|until|since|after) (we|i)? (met|found|came|saw|began|started|seeing|working with|meeting)',
    'without (her|him|you|them|therapy|counseling|this)',
    '(back together|back on track|still married|still together|in love again|speaking again|talking again)',
    '(closer|stronger|happier|calmer|lighter|better) (than|now)',
    'feel like (myself|ourselves|a family|newlyweds|us)',
    '(be|are|truly|so|such a|just) (amazing|wonderful|incredible|the best|fantastic|gem|gifted|brilliant|awesome)',
    '(better|more) than ..6 (counselor|therapist|years|anyone|else)',
    'never (felt|thought we|judged) ..',
  ],
  // Headings and lead-ins that announce the praise of clients.
  'praise-ahead': [
    '(testimonial|kind words|love notes|success story|rave review|fan mail|happy clients|client love)',
    "(client|couple|patient|google|yelp|our|real|verified|five star) ('review'|'reviews'|feedback|voices)",
    '(client|patient|couple) (stories|experience|words)',
    '< reviews >',
    '(word|words|note|notes|praise|letter|letters|thanks|message) (from|of|by) (our|my|former|past|happy|a|some)? _? (client|couple|patient|families|family)',
    '(what|hear) (our|my|past|former|other|some)? _? (client|couple|patient|families|people|others|folks) (are|have been|have|who .. (me|us))? (say|said|written|wrote) (about (us|me|our|my|working|the (practice|weekend|retreat|workshop|group|program))|>|:)',
    'what (our|my|past|former) _? (client|couple|patient|families) (say|said|think|write|wrote|tell (us|me))',
    'in (their|our clients|clients) own words',
    '(see|hear|read|watch|listen to) what ..3 (client|couple|patient|families|family|alumni|folks|parents) ..2 (say|saying|said|write|wrote|think|thought)',
    '(straight|direct) from (our|my|the)? _? (client|couple|patient|families)',
    'what (it is|it be) like (to work|working) with (us|me|^)',
    '(do not|not) (just)? take (my|our) word',
  ],
  // Lead-ins to words of clients that may praise, or say what else is on their minds.
  'words-ahead': [
    '(client|couple|patient|families) .. (say|said|write|wrote|tell (us|me)|share) ..3 (:|>)',
    '(people|couples|those|anyone) who .. (work|worked|sat|been) .. (me|us) .. (say|said|write|wrote)',
  ],
  // Praise handed on: a card from a couple, an email from a client.
  'praise-came': [
    '(note|card|letter|email|text|message|mail|voicemail|review|postcard|dm) .. from .. @clients-say',
    '@clients-say .. (write|wrote|emailed|texted|sent (me|us)|left (me|us)|post|posted|review)',
    '(in the words of|as) (one|a|another|our) _? (@clients-say|(mom|dad|mother|father|woman|man|teen) (put|said|say|wrote|:))',
    '(one|a|another) _? (client|couple|husband|wife|mom|dad|family|patient|woman|man|mother|father|teen|bride|groom) .. (put it|summed it up|summed us up|wrote|writes|texted|emailed|sent|told the)',
    '(wrote|writes|texted|emailed) (a|one|our|my)? _? (client|couple|husband|wife|mom|dad|patient|mother|father|^)',
    '(guestbook|guest book|thank you (card|note|letter|email)|handwritten (card|note|letter)|card on (my|the|our) (desk|fridge|door|wall|shelf|board))',
    '(comments|remarks|notes|feedback|lines) (such as|like)',
    '(say|says|said|writes|wrote|put|puts) ^ ,? who (came|come|worked|saw|attended|finished|has|had|joined|sat)',
    '(text|email|message|voicemail|dm|review) (i|we) (got|received|keep|kept|saved|found|read)',
    '(got|received|opened|found) .. (this|these) .. (mail|inbox|note|card|letter|email|review)',
  ],
  // A signature that says client.
  'client-signature': [
    '(client|couple|patient|mom|dad|mother|father|parent|wife|husband|spouse|newlywed|grandmother|grandfather|family|widow|widower|mama)',
    '(married|together|sober|engaged) (#|since|for|over)',
    '(anonymous|anon|name withheld|names withheld|verified)',
    '(age|aged) #',
    '(happy|grateful) _',
  ],
  // Headings, lead-ins and signatures of others than clients.
  'not-a-client': [
    '(colleague|peer|clinician|trainee|supervisee|supervisor|student|intern|workshop|training|attendee|participant|reader|listener|author|press|media|health professional|physician|pastor|employee|staff|team|host|podcast|editor|founder|director|professor|instructor|researcher|doctor|pediatrician|psychiatrist|psychologist|attorney|lawyer|mediator|doula|midwife|nurse practitioner|chaplain|rabbi|principal|publisher|translator)',
    '(the|my|her|his|this|our|new) _? book',
    '(novel|poem|sonnet|jane austen|bronte|dickens|quarterly|in the film)',
    '< (you|me|us|yourself|myself|your _ self)',
    'book (review|blurb|club|launch)',
    '(other|fellow|former) (therapist|counselor|provider)',
    '(therapist|counselor|provider) (say|said|write|who)',
    '(people|those) who (send|refer)',
    '(md|phd|psyd|edd|lmft|lcsw|lpc|lpcc|lmhc|lcpc|mft|amft|lcmft|dmin|mdiv|msw|rn|np|jd|esq|dr|prof|rev|sir|saint)',
    '(magazine|gazette|new york times|tribune|herald|weekly|radio|goodreads|amazon|kirkus)',
    '(proverb|psalm|corinthians|ecclesiastes|isaiah|rumi|hafiz|rilke|buddha|seneca|plato|aristotle|confucius|jung|freud|frankl|winnicott|bowlby|satir|esther perel|gottman|brene brown|unknown|dickinson|whitman|mary oliver|lao tzu|thich nhat hanh|einstein|shakespeare|tolstoy)',
  ],
}
