import type { WordClasses } from '../vocabulary.ts'

/** Reviews: the thing, the place, the asking. */
export const reviews: WordClasses = {
  // Public praise, as a thing: never the verb.
  review: [
    "(google|yelp|facebook|online|public|glowing|kind|good|nice|short|quick|honest|positive|great|client|written|video|five star|star)? ('review'|'reviews'|testimonial) !board",
    "(google|yelp|facebook|online|public|star|five star|5 star|positive) ('rating'|'ratings')",
    "(a|your|good) 'rating'",
    "(five|5|four|4|gold|#|your) 'stars'",
    '(five|5) star _? rating',
    'success story',
  ],
  // Praise that may as well be private: it counts only with the place where it goes.
  'kind-words': [
    '(a|some|few|your|the)? (kind|nice|good|sweet|warm) (word|thing)',
    '(a|#|few|couple of) _? line',
    '(feedback|praise|comment|shout out|recommendation)',
  ],
  // Where praise is public.
  'review-site': [
    'google !doc !docs !calendar !drive !meet !form !voice',
    '(yelp|facebook|instagram|tiktok|healthgrades|zocdoc|trustpilot|nextdoor|vitals|webmd|ratemds|linkedin)',
    'health grades',
    "angie's list",
    '(our|my) _? _? listing',
    '(review|rating) (site|page|platform)',
    '(map|maps|business) (listing|profile|page)',
  ],
  // Pages of the practice.
  'own-site': [
    '(our|my) _? _? (website|site|homepage|page|blog|wall)',
    '(front|home|testimonial|testimonials|story|stories) page',
    'on (camera|video|film)',
  ],
  // Asking for praise in public, as a request has it: the bare verb.
  'leave-it': [
    "('leave'|'write'|'post'|'submit'|'drop'|'share'|'add'|'record'|'film'|'type'|'contribute'|'pen'|'jot'|'send'|'put')",
    "'give' (us|me)",
  ],
  // What else a review may be of.
  'of-something-else': [
    "('review'|'reviews'|'rating'|'ratings') of (the|this|my book|a book|my|their|his|her|its|how|what|each|a|an|your (year|week|day|month|goal|progress|budget|chart|mood|stress|pain))",
    '(peer|performance|chart|literature|case|record|utilization|security|access|code|year|month|week|book|film|movie) review',
  ],
  // Things to review that are not therapy.
  'not-therapy': [
    '(book|booklet|podcast|episode|article|blog|newsletter|workbook|webinar|restaurant|audiobook|hotel|inn|movie|novel|device|gadget|download|product)',
    '(the|my|our|this) (show|app|talk|class|movie|film|host|album)',
    '(the|this|that|online) course',
    '(listener|reader|subscriber|colleague|trainee|supervisee|attendee|participant|employer|employee|vendor)',
    'glassdoor',
    'goodreads',
    'amazon',
    'spotify',
    'apple',
    'wherever you listen',
  ],
  // A page that says it asks for none.
  'declines-praise': [
    '(do|will|would|can) not (ask|solicit|request|want|need|expect)',
    'never (ask|solicit|request|expect)',
    '(rather you|you) (do|did) not',
    'feel (free not|no pressure|you must)',
  ],
}
