import type { WordClasses } from '../vocabulary.ts'

/** Specialties taken up at a stroke, and how little they rest on. */
export const overreach: WordClasses = {
  // Being the one for it.
  'the-one-for': [
    '@expert-standing',
    '(core area|zone of genius|wheelhouse|forte|sweet spot|bread and butter|superpower|niche|specialism|area of (expertise|mastery|focus)|areas of expertise|second nature|calling card|jam|my thing|strong suit)',
    '(fully|highly|well|more than|uniquely|all) (qualified|equipped|trained|prepared|certified|competent|ready) (to|for|in) ..4',
    '(qualified|equipped|competent) (to treat|in|for) ..4',
    '(the|your|our|my|resident|in house|local|official) ..2 (expert|specialist|authority|guru|lead)',
    '(bring|send) (me|us) ..2 (the hard ones|your hardest|your toughest|the worst|anyone)',
    '(lead|leads|leading|heading up|head|heads|running|runs|taking over|in charge of) (our|the|a|my) ..3 (specialty|track|program|service|team|clinic|groups|unit|desk)',
    '(opened|now taking|now seeing|now treating|now offering|ready for|ready to treat) ..4 @treatable',
  ],
  // How little there is beneath.
  'thin-ice': [
    '@short-training',
    '(lunch|breakfast|keynote|conference|library|zoom|evening|plenary|poster) (talk|session|lecture|panel|hour|and learn)',
    '(attended|heard|watched|sat (in on|through)|caught|listened to|went to|enjoyed|loved|saw) ..3 (talk|lecture|keynote|panel|session|webinar|presentation|speech|podcast|episode|video|videos|demo|demonstration|class)',
    '(as of|starting|since|effective|beginning) (this|next|last|today|tomorrow|monday|tuesday|wednesday|thursday|friday|yesterday|now) ..1',
    '(back|home|fresh|returned|just in) from ..4 (weekend|saturday|workshop|training|conference|retreat|nashville|vegas|week|seminar|convention|webinar)',
    '(joined|started|hired|arrived|finished|finishing|graduated|came on|out of) ..5 (this|last) ..1 (summer|spring|fall|winter|month|week|year|monday|june|may|august|september)',
    '(fresh|straight|right|just) (out of|from) ..2 (school|college|graduate|grad|training|internship|practicum)',
    '(after|from|following) ..2 (finishing|completing)? ..1 (graduate school|grad school|school|his degree|her degree|their degree)',
    '(always|just) (had|has|have) (a)? (way|knack|gift|feel|heart|touch) (with|for) ..2',
    '(read|reading|reads|devoured|finished) ..4 (book|books|article|articles|chapter|memoir|blog|thread|subreddit)',
    '(i|having|i have|we) ..1 (survived|lived through|been through|went through|raised|raising|grew up with|married) ..5',
    'growing up with ..4',
    '(my|our|her|his) (own)? ..1 (uncle|aunt|sister|brother|son|daughter|mother|father|mom|dad|cousin|nephew|niece|best friend|roommate|divorce|affair|recovery|miscarriage|diagnosis|adhd|sobriety) ..1 (was|is|had|has|got|served|taught|did|,)',
    '(whole|entire) (staff|team) ..4 (online|hour|video|lunch)',
    '(no|not) (formal|special|extra)? (training|coursework|supervision) ',
  ],
  'grown-into': [
    '@plain-about-it',
    '@overseen',
    '(consultation|consultant|supervised|supervision|certified since|fellowship|residency|postgraduate|post graduate|two year|three year|doctoral|dissertation|board certified|# years of (training|supervision|study)|for # years|since (20|19))',
    '(refer|referral|refers|outside my|not my|not an expert|no expert|not a specialist|still learning|beginning to|learning to|interest in|curious)',
  ],
}
