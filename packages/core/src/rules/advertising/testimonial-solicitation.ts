import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const testimonialSolicitation: Rule = {
  id: 'advertising/testimonial-solicitation',
  title: 'Asking clients for reviews',
  standards: ['1.7', '3.8', '9.2', '1.3', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Asks clients for public praise, which is hard to refuse and can show that they were in therapy; consider leaving the choice to them.',
  explanation:
    'A request for a review, a story or a vote reaches people who depend on the person asking. Saying no to a therapist is hard, and a public review tells the world that its writer was in therapy. The Code has no rule about testimonials as such; what matters is that the relationship is not used for the gain of the practice. Requests at the end of therapy count too, since people come back.',
  fine: 'Asking for feedback in the session, inviting listeners or readers to rate a podcast or a book, asking colleagues for a recommendation, and saying that you do not ask for reviews.',
  knownProblems:
    'A page does not tell who reads it: a request meant for workshop guests may be flagged when it does not name them.',
  better: [
    {
      instead: 'Loved our work together? Leave us a review on Google!',
      write:
        'I do not ask clients for reviews. If something here helps or does not, I would like to hear it in session.',
    },
    {
      instead: 'After your last visit we will text you a link to rate your therapist.',
      write: 'At the last visit we look back together at what helped and what did not.',
    },
    {
      instead: 'Share your story on our site.',
      write: 'Colleagues who know my work have agreed to answer questions about it.',
    },
  ],
  tips: ['do-not-ask-for-praise', 'treat-posts-as-advertising'],
  wording: ['no-review-requests'],
  // Words to be made, by those who have been clients, for others to read: in whatever order.
  find: addUp({
    about: [{ note: 'words to be made', weight: 2, phrases: ['@makes-praise'] }],
    signs: [
      { note: 'those who were clients', weight: 1, phrases: ['@has-been-here'] },
      { note: 'those who were clients, nearby', weight: 2, phrases: ['@has-been-here'], within: 'passage' },
      { note: 'for others to read', weight: 2, phrases: ['@to-be-read'], within: 'passage' },
      { note: 'a review', weight: 1, phrases: ['@review', '@review-site'] },
    ],
    enough: 6,
    clearedBy: [
      { phrases: ['@not-therapy', '@declines-praise', '@takes-down', '@not-our-doing'], within: 'passage' },
      {
        phrases: [
          '(leave|leaves) ..6 (unanswered|alone|standing)',
          '(may|can|free to|welcome to) (write|say|post) (whatever|anything|what)',
          '(if|when|before) (i|we) (reply|replied|answer|answered|respond) to ..6',
          '(letters|letter) (of|for) (attendance|opinion|support)',
        ],
        within: 'passage',
      },
    ],
    guards: ['negated'],
  }),
  looks: [
    {
      // "Leave us a review", "would you say so on Google?"
      phrases: [
        '@leave-it (us|me)? (a|an|your|some|one|#) _? @review',
        '@leave-it (us|me) @review',
        '(@leave-it|say) (us|me)? .. @kind-words ..4 @review-site',
        '(rate|review|recommend) (us|me|@us practice|(your|my|our) (@therapist|experience|visit|care)) .. (on|at|in|via) .. @review-site',
        "('tell'|'let') (people|others|folks|everyone|the world|neighbors|other couples|them) (know)? ..6 @review-site",
        "'tell' @review-site (what|how|that|why|about) .. (we|us|our|me|my|i)",
        "you 'tell' (google|yelp|facebook) (>|'?'|'.'|'!')",
        "'say' so (publicly)? (on|at) _? @review-site",
        "('share'|'post'|'write'|'record'|'film'|'submit'|'tell') your _? (story|experience|journey) .. (on|to|for) .. (@review-site|@own-site)",
      ],
      except: [
        '(client|people|consumer|patient|anyone|someone|they|who|business|customer|user|couple|others|i|we) (may|can|could|often|do|will|would|sometimes|to|might)? not? @leave-it',
        '(may|free to|choose to|decide to|wish to|compelled to|thinking (of|about)|considering|tempted to|able to) (@leave-it|say)',
        '(if|when|before|until|should) you (do|ever|decide to|choose to|want to|wish to|feel like)? @leave-it',
        '@of-something-else',
        'ask your ..1 (therapist|counselor|clinician|doctor) for',
        'story of (my|his|her|our)',
        '@leave-it (us|me)? a (bad|negative|poor|nasty|one star) review',
      ],
      ignoring: ['questioned'],
      with: {
        phrases: [
          '@you',
          'please',
          'us',
          '< (just|also)? (@leave-it|rate|review|say|tell|let|help)',
          '(and|then|also|just) (@leave-it|rate|review|say|tell)',
        ],
        within: 'sentence',
      },
      without: {
        phrases: [
          '@not-therapy',
          '@declines-praise',
          '(can|may|should|do|must) (i|we|clients) ..6 (review|rating|testimonial)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        "'tell' (people|others|folks|everyone|the world|the internet|the whole town|the town|google) (what|how|why) .. (helped|did|do|meant|means|changed|made) ..4 you",
        '@leave-it (us|me)? (a|some) _? (line|word)',
      ],
      with: {
        phrases: [
          '((worked with|seen|sat with) (me|us)|couch|session|counseling|therapy|therapist|practice|office|our work|work with (us|me))',
        ],
        within: 'sentence',
      },
      without: { phrases: ['@not-therapy', '@declines-praise'], within: 'sentence' },
    },
    {
      // Oblique: "brag on us", "tap those stars", "if this place helped you, say so online".
      phrases: [
        '(former|past|current) (clients|couples|patients) (,|:) .. (post|review|rate us|record|film|vote|nominate)',
        '(few|two|three|couple of) (line|sentence|words) ..4 (on|at|for) .. (@review-site|@own-site)',
      ],
      except: ['(without|before) .. your story', '@of-something-else'],
      without: { phrases: ['@not-therapy', '@declines-praise', 'write to'], within: 'sentence' },
    },
    {
      // The practice tells of its asking.
      phrases: [
        '(i|we|team|desk|office|system|staff|@therapist) (will|also|then|often|always|gently)? (ask|invite|encourage|urge|text|email|send|give|hand) (you|them|our|all|each|every|@client|us) ..8 (@review|@kind-words .. @review-site|rate (us|me|@us @therapist|your @therapist))',
        "you (will)? ('get'|'receive') .. (text|link|email|card|survey|button) ..6 (@leave-it .. @review|rate (us|me|your @therapist)|review (us|me))",
        "(your|client|kind|these|those|more) _? ('review'|'reviews'|testimonial|'ratings') .. (help|mean the world|mean a lot|make|keep|let|allow|go a long way)",
      ],
      except: ['@of-something-else', '(review|survey) (your|the|our) (_)'],
      without: { phrases: ['@not-therapy', '@declines-praise', '(insurer|plan|zocdoc)'], within: 'sentence' },
    },
    {
      // A client's story for the site, in so many words.
      phrases: [
        "('share'|'tell'|'record'|'film'|'send'|'submit'|'write') .. (your|us your) .. (story|experience|journey)",
        "('film'|'record') yourself .. how",
      ],
      with: {
        phrases: [
          '(others|visitors|other couples) (will|can)? read',
          '@own-site',
          'brochure',
          '(testimonial|success story|inspire others)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          '@not-therapy',
          '@declines-praise',
          '(journal|notebook|group|form|intake|contact|call|first visit|so far|past (therapy|therapists))',
        ],
        within: 'passage',
      },
    },
    {
      phrases: ['vote for (us|me|our)'],
      ignoring: ['quoted'],
      with: {
        phrases: [
          "(best|award|ballot|reader's choice|people's choice|poll|favorite|contest|therapist|counselor|practice)",
        ],
        within: 'passage',
      },
      without: {
        phrases: ['(city council|school board|mayor|election|senate|president)'],
        within: 'passage',
      },
    },
    {
      phrases: [
        "('tell'|'show'|'let') (others|other couples|other families|people|the world|everyone|folks|neighbors|friends|somebody|the internet|strangers) ..2 (how|what|about|know) ..4 (it|things|we|our|therapy|counseling|this|the) ..4 (went|did|helped|was|were|worked|meant|for you|changed|like)",
        '(leave|write|put|jot|add|say|post|drop|share|type|offer|pen) (us|me|down)? (a|some|your)? (few|kind|nice|some|two|couple of|quick|good)? (words|lines|word|line|sentence|sentences|thoughts|note|remark) (about|on|for|regarding) (me|us|our (work|practice|time|team|sessions)|my (work|practice)|your (time|experience|work|visits|sessions|therapist|counselor))',
        '(film|record|tape|shoot|snap|make|post|upload) ..4 (seconds|minute|minutes|video|selfie|clip|yourself|yourselves|reel|voice note|story) ..8 (tag|tagged|send|share|how|what|about|us|hashtag|post|page|site)',
        "('rate'|'review'|'recommend'|'rank') (your|our|my|this|the) (therapist|counselor|practice|visit|session|care|clinician|office|team) ..4 (publicly|online|on|with stars|in public|out loud|five|here)",
        '(writing|posting|saying|putting|repeating|typing|pasting|write|post|say|put|repeat|paste|copy) (that|it|so|those|the same) (words)? (on|in|to|into|over to) ..3 (our page|google|yelp|profile|listing|website|review|reviews|facebook|public|writing where|instagram|psychology today)',
        '(past|former|current|old|present|longtime|previous|graduated) (clients|patients|families|couples|members|folks|guests) ,? ..2 (tell|share|leave|say|post|comment|vote|write|drop|nominate|chime|rate|review|contribute)',
        "'tell' (the internet|google|yelp|everyone|the world|facebook|the town) (so|that|about|how|what|>|'?')",
        '(code to scan|link|qr|card|tablet|prompt) ..8 (rate|review|leave|post|share|star|stars) ..6 (words|review|us|me|publicly|google|yelp|stars|online|therapist|experience)',
      ],
      except: [
        '@of-something-else',
        '@takes-down',
        '(would|could|might) tell (the|everyone) ',
        '(do|does|did) (you|they|we|i) ..3 (ask|invite|want|need)',
        '(if|when|before|until|should) you (do|ever|decide to|choose to|want to|wish to|feel like)? @leave-it',
        '(next|each other|your partner|your spouse|your family|journal|notebook)',
      ],
      with: {
        phrases: [
          '@you',
          '(contribute|record|film|vote|cuéntelo|déjenos|please|tag|us|me|alumni|stars|publicly|code|link|happy|prompt)',
        ],
        within: 'sentence',
      },
      without: {
        phrases: [
          '@not-therapy',
          '@declines-praise',
          '@takes-down',
          '(feedback form|comment box|evaluation link|goes only to|only to me|anonymous survey|intake|first visit|first session|consultation|homework|worksheet|at home|your therapist will read|group rules|in group)',
        ],
        within: 'sentence',
      },
      ignoring: ['questioned', 'quoted'],
    },
    {
      // Asking for something in which others will read praise, wherever it is to go.
      phrases: [
        '@asks ..6 @public-praise ..8 @public-spot',
        '(google|yelp|facebook|healthgrades|star|stars|review|reviews|testimonial) ..8 (does|do|go|goes|means|mean|helps|help|keeps|keep|makes|make|lifts|warms|would mean|would help|would make) ..4 (us|me|office|practice|ours|mine|world|long way|wonders|day|lights|small|week|heart|difference|possible|others|couples|families|people)',
        "(you|current|past|former|y'all|folks|clients|all) ..4 know ..4 (yelp|google|healthgrades|where (the|our) reviews)",
        '(tap|click|scan|swipe|press|hit) ..4 (to share|to rate|to review|to post|to tell|the stars|five) ..4',
      ],
      except: [
        '@of-something-else',
        '@takes-down',
        '(client|people|consumer|patient|anyone|someone|they|who|others) (may|can|could|often|do|will|would|sometimes|might) not?',
        '(if|when|before|until|should) you (do|ever|decide to|choose to|want to|wish to|feel like)? @leave-it',
        '(do|does|did) (you|they|we|i) ..3 (ask|invite|want|need)',
        '(send|leave|drop|write) (us|me) a (note|message|line|email) (through|via|on|by|in)',
        '(vote|recommend) (for|that|a|the|to) (the|school|city|a|library)',
        '(ask|asks|asked) (me|us)? (why|whether|if|about|how)',
        '(answer|answers|reply|replies) to',
        '(about|on) (the|our) (new)? (website|site|page)',
        '(comments|comment|replies) (here|below)? (are|be) public',
        'unlimited ..4',
      ],
      with: {
        phrases: [
          '@review',
          '@review-site',
          '(stars|star|praise|testimonial|camera|tablet|ballot|website|social|publicly|story|stories|letters|blessed|online)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          '@not-therapy',
          '@declines-praise',
          '@takes-down',
          '(feedback form|comment box|survey required|evaluation link|goes only to|only to me|anonymous|between us|privately|private practice owner|in session|next visit|intake|first visit|first session|call|consultation)',
          '(journal|notebook|each other|your partner|your spouse|your child|your family)',
          '(city council|school board|mayor|election|senate|president|library)',
        ],
        within: 'sentence',
      },
      ignoring: ['questioned'],
    },
  ],
  flags: [
    '[[If we helped, leave us five stars on Google]].',
    'Leave us a [[review and help others]] find their way here.',
    'At our last meeting [[we ask every family to post a few kind words on Google]].',
    'Loved working with us? Would you take a minute and [[write a Google review]]?',
    '- Pay your balance\n- [[Rate your therapist on Healthgrades]]',
    '[[Your reviews help]] other couples find the courage to call.',
    '**Before you go:** [[drop us a **five-star** rating]].',
    'If these months did you good, [[tell other couples on Yelp]].',
    'A week after your last visit [[you’ll get a text with a link to rate us]].',
    'Would you be kind enough to [[tell Google what you think of us]]?',
    '[[Share your story on our website]]; first names are fine.',
    'The ballot is open until Friday, so please [[vote for us]]!',
    '[[Film yourself telling how]] it was before and how it is now, and we’ll put you on our front page.',
    '| When | What |\n| --- | --- |\n| Last visit | [[I’ll ask you for a short testimonial]] |',
    'Any of you who have sat on my couch, please [[tell people what it did for you]].',
  ],
  allows: [
    'I wanted to write a short review of the literature before the talk.',
    'Each January I ask couples to write a review of their year together.',
    'Share your story with somebody you trust.',
    'Submit the form for review, and we will call you.',
    'I never ask clients to leave a review.',
    'Please don’t feel that you have to leave us a review anywhere.',
    '**Do you ask clients to write reviews?** No, and I never will.',
    'If you enjoy the podcast, leave us a rating wherever you listen.',
    'Write a review of the workbook for your study group.',
    'We review your goals together every six weeks.',
    'At the end of each hour I ask you to rate the session from one to ten.',
    'In the first meeting you share your story at your own pace.',
    'Some clinics ask their clients to post five-star reviews; ask them why.',
    '“Leave us a review!” says the card at the dentist’s.',
    'If you decide to write a review, please think of your privacy first.',
    'Posting a review can show others that you have been in therapy.',
    'My listing on Yelp is not a request for a testimonial or a rating.',
    'Share your thoughts in the comments!',
    'Tell us about yourself on our website before the call.',
    'I ask each couple to write a few kind words about each other.',
    'The town needs you to vote for the library on Tuesday.',
  ],
}
