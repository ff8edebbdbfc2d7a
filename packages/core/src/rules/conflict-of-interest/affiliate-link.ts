import { addUp } from '../../match/adding-up.ts'
import { guards } from '../../match/guards.ts'
import { lexicon } from '../../match/lexicon.ts'
import { type Pay, payOf } from '../../match/paid-links.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import { type Finder, type Found, isOwn, placeOf, type Reading } from '../../match/reading.ts'
import type { Passage } from '../../prose/page.ts'
import type { Rule } from '../rule.ts'

const index = (...phrases: readonly string[]) =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

const DISCLOSED = index('@paid-note')
const FOR_CLIENTS = index('@told-to-clients')

/** Addresses that stand in the words as they are. */
const BARE = /(?:https?:\/\/|\bamzn\.to\/)[^\s<>()"]*[^\s<>()".,;:!?]/g

const findPaid: Finder = function* (reading, tell) {
  const links = reading.page.passages.flatMap((passage) => paidLinks(reading, passage))
  if (links.length > 0) yield* links
  else yield* notes(reading)
  yield* findOwnedUp(reading, tell)
}

/** What comes back from a purchase, said in any words. */
const findOwnedUp = addUp({
  about: [{ note: 'it comes back', weight: 2, phrases: ['@comes-back'] }],
  signs: [
    { note: 'a click', weight: 2, phrases: ['@a-click'] },
    { note: 'a click, said nearby', weight: 1, phrases: ['@a-click'], within: 'passage' },
    { note: 'clients', weight: 1, phrases: ['@our-clients'] },
    { note: 'none of it', weight: -3, phrases: ['@no-kickback'] },
  ],
  enough: 4,
  guards: ['negated', 'questioned', 'quoted', 'attributed'],
})

function paidLinks(reading: Reading, passage: Passage): Found[] {
  const found: Found[] = []
  for (const link of passage.links) {
    const pay = payOf(link.url)
    if (!pay) continue
    const place =
      link.end > link.start ? { passage, start: link.start, end: link.end } : { span: link.urlSpan }
    found.push({ ...place, ...weightOf(reading, passage, pay) })
  }
  for (const match of passage.text.matchAll(BARE)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const pay = payOf(match[0].startsWith('http') ? match[0] : `https://${match[0]}`)
    if (!pay || passage.links.some((link) => link.start < end && start < link.end)) continue
    found.push({ passage, start, end, ...weightOf(reading, passage, pay) })
  }
  return found
}

/** Where no address gives a paid link away, the words that own up to one do. */
function* notes(reading: Reading): Iterable<Found> {
  for (const sentence of reading.sentences)
    for (const match of DISCLOSED.matches(sentence)) {
      const met = { sentence, match, reading }
      if (!isOwn(sentence, match) || guards.negated(met) || guards.questioned(met) || guards.quoted(met))
        continue
      yield { passage: sentence.passage, ...placeOf(sentence, match), severity: 'hint' }
      return
    }
}

/** Said openly beside the link, or not quite certain, it is a hint; for what clients are told to buy it never is. */
function weightOf(reading: Reading, passage: Passage, pay: Pay): Pick<Found, 'severity'> {
  const sentences = reading.of(passage)
  if (sentences.some((sentence) => FOR_CLIENTS.matches(sentence).length > 0)) return {}
  const disclosed = sentences.some((sentence) => reading.meets(DISCLOSED, sentence, 'section'))
  return disclosed || pay === 'likely' ? { severity: 'hint' } : {}
}

const OWN_SERVICE = {
  phrases: [
    '(my|our|the) ..2 (workshop|course|class|group|retreat|intensive|program|session|webinar|event|fee|portal|calendar)',
    '(register|enroll|ticket|registration|door|gate|parking|zoom|billing|access|scheduling|booking|intake)',
  ],
  within: 'passage',
} as const

export const affiliateLink: Rule = {
  id: 'conflict-of-interest/affiliate-link',
  title: 'Link that pays you',
  standards: ['3.4', '1.7', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Earns you money when readers buy or sign up, which may color your advice; readers should see that beside the link, and no client be asked to buy.',
  explanation:
    'Readers take a therapist’s recommendation for advice, and clients may feel that they ought to follow it. If you earn from it they should know before they click, not at the foot of the page. For something that clients are told to get, saying so is hardly enough, because they cannot weigh it as freely as a stranger can. The FTC’s guides ask for disclosure too.',
  fine: 'Lists of books without paid links, links to a library, and discounts on your own workshops.',
  knownProblems:
    'A short address that hides where it leads is not seen. A “ref=” in an address may only count clicks, so it is a hint.',
  better: [
    {
      instead: 'Get it here (paid link, not said)',
      write: 'Get it here (I earn a commission), at your bookshop or at the library.',
    },
    {
      instead: 'Every couple orders the workbook through our link.',
      write: 'Some couples like a workbook. The library has several, and we earn nothing from any of them.',
    },
  ],
  tips: ['disclose-paid-links'],
  wording: ['affiliate-disclosure'],
  looks: [
    {
      phrases: [
        '(use|enter|apply|try) (my|our|the)? (promo|discount|coupon|referral)? code !of ^ #?',
        '(off|discount|save|deal) ..6 (with|using) (my|our) code ^',
        '(use|enter|type|put in) ^ #? (at checkout|when you (order|check out|buy|sign up|join))',
        '(tell them|mention) (that)? (i|we|my name) (sent you|at (checkout|signup))',
      ],
      without: OWN_SERVICE,
    },
    {
      phrases: [
        '@paying-seller (will|may|do|even|also)? (pay|send|give|buy|slip|toss) (me|us|our practice|the practice) ..6 (when|if|whenever|each time|every time|for each|for every|per) ..4 @purchase',
        '@us (get|be) paid ..3 (when|if|whenever|each time|every time|for each|for every|per) ..4 @purchase',
        '(copy|order|purchase|sale|bottle|box|sign up|download) ..2 earn (me|us|the (office|practice)) ..4 (dollar|cents|commission|a (little|bit|percentage)|# (percent|dollars))',
        '(use|click|buy|order|shop|purchase|sign up|join) ..5 (my|our|this|that) (_)? (link|page|storefront|button|banner) ..10 (earn|lights on|support (the|our|my|us|this)|commission|percent|percentage|credit|come (straight)? from me|help (the|our|my|us|me))',
        '(if|when) you (buy|order|shop|purchase) .. (through|via|using|with|from) (me|my|our|this|that) _? (link|page|code|storefront|shop|banner)',
      ],
      except: [
        '(food bank|charity|nonprofit|scholarship|shelter|fundraiser|library|crisis center|foundation)',
        '(you|insurance|insurer|plan|employer|client|couple) ..2 (pay|give|send)',
      ],
      without: {
        phrases: [...OWN_SERVICE.phrases.slice(1), '(copay|reminder|fundraiser)'],
        within: 'passage',
      },
    },
    {
      // A sale through this page, and something that comes back.
      phrases: [
        '(buy|order|shop|sign up|click|click over|grab|get|purchase|subscribe|pick up|book|join|enroll|download|start) ..10 (from|through|with|via|using|by|at|in|off) (my|our|these|this|those) ..2 (link|links|storefront|shop page|affiliate page|code|list|page be|amazon (page|list|shop))',
        '(my|our|this|the) ..3 (link|links|code|page|storefront) ..8 (get|gets|gives|give|drops|drop|saves|save|knocks|takes|earns|pays|puts|helps|supports|keeps) ..8 (off|free|me|us|mine|ours|dollars|bucks|percent|week|month|lights|practice|#)',
        '(link|links|code|page|order|orders|buy|purchase|sale|sales|sign up|sign ups|click|clicks|tag) ..12 (# percent|a (bit|little|little bit|few|cut|slice|percentage|portion|penny|small|tiny|something|few cents|few dollars|kickback|thank you)|some|something|pennies|dollars|cents|percent|credit|commission|coffee money) ..3 (come|comes|find|finds|go|goes|wander|wanders|trickle|trickles|land|lands|back|flow) ..4 (me|us|my|our|back|way|practice)',
        '(we|you and i) ..1 (both|each) (get|receive|earn|save) (credit|points|paid|a (reward|discount|free month)|#) !minutes',
        '(type|enter|use|apply|put in|with|say) ..1 ^ ..1 at (the)? checkout',
        '^ (sends|pays|gives|credits|kicks|slips) (us|me) ..4 (percent|commission|credit|cut|dollars|bucks|something|a bit)',
        '(commission|kickback|finder be fee) ..3 (goes|comes|on) ..1 (me|us) (>|,)',
        '(# percent|a (bit|little|cut|slice|percentage|portion|small cut)|some of it|pennies|a few (cents|dollars|bucks)) ..3 (come|comes|find|finds|go|goes|wander|wanders|trickle|trickles|lands|flows|makes) ..4 (me|us|my|our|back|way)',
        '(shop|order|buy) ..6 (through|via) (our|my|this|the) ..2 (link|page|code|storefront)',
        '(we|i|practice|office) (will|may|can)? (get|gets|earn|earns|pocket|pockets|receive) ..4 (from|off|when|for each|per|every time) ..2 (ship|ships|buy|buys|sale|sales|purchases|purchase|clicks|link|links|you buy|workbooks)',
        '(trackable|tracked|tracking|partner|special) link',
        '(link|links|code|click|clicks|order|orders|buy|commission|sale|sales|purchase|purchases) ..10 (keep|keeps|keeping|pay|pays|paying|fund|funds|cover|covers) ..3 (the|my|our|this) ..2 (lights on|blog (running|going|free)|hosting|site free|electric bill|wood stove)',
      ],
      except: [
        '(food bank|charity|nonprofit|scholarship|shelter|fundraiser|library|crisis center|foundation)',
        '(portal|telehealth|session|video|appointment|intake|calendar|scheduling|booking|client) ..3 (link|links|page|code)',
        '(book|schedule|sign up|join|start|enroll) ..8 (workshop|class|group|session|appointment|consult|consultation|call|newsletter|course|free)',
        '(referral|refer) ..3 (code|link) ..4 friend',
        'none of (the|these|my|our) link',
        '(hsa|debit|credit|gift) card',
        '(checkout|code) ..6 (class|workshop|course|group)',
      ],
      without: {
        phrases: [
          '(no|not|none|never|neither|nothing) ..6 (pay|pays|paid|earn|affiliate|commission|cent|penny|link|links)',
          '(portal|reschedule|telehealth room|waiting room link|library catalog)',
        ],
        within: 'passage',
      },
    },
  ],
  find: findPaid,
  flags: [
    'The workbook I like best is <a href="https://www.amazon.com/dp/0000000000?tag=riverbend-20">[[here]]</a>.',
    'My five novels for a rainy week: [ [[The Long Porch]] ](https://bookshop.org/a/1234/9780000000000) and others.',
    '[ [[This lamp]] ](https://amzn.to/abc123) has changed my winter.',
    'Couples who start with us order [ [[the cards]] ](https://shop.example.com/cards?aff=riverbend).',
    '| Item | Where |\n| --- | --- |\n| Journal | [ [[the shop]] ](https://www.shareasale.com/r.cfm?b=1&u=2) |',
    'I sleep better on it. [[Use code RIVER at checkout]]!',
    'I like this app, and [[they send me ten dollars every time you sign up]].',
    'These are [[affiliate links, so I earn a little at no cost to you]].',
    '[[We earn a small commission]] on some of the books below.',
    'Everything on my shelf is in one [[shop now, and yes, I get a cut when you buy]].',
    'Our tea is on the counter; [[if you order through my page]], it comes by mail.',
    'Each [[copy earns the office two dollars]].',
    'I read it twice: https://example.com/ and then [[https://example.com/book?tag=riverbend-20]].',
    'The [ [[sound machine]] ](https://calm.example.com/?ref=drmarlow) in my office is this one.',
    '[[I get paid when you sign up]] for the app.',
    'Take 20% [[off with my code OTTER]], good all month.',
    '[[Order through my link and a little finds its way]] back to me.',
    '[[Enter CALM15 at the checkout]].',
    '[[We both get ten dollars off when you join]].',
    'When you [[order from the list below, the shop slips me two dollars]].',
    '[[Tap the button in my bio and they toss me a few cents]].',
  ],
  allows: [
    'Our referral page lists psychiatrists near you.',
    'No links, no commission: your library has all of these.',
    'I don’t earn a commission on anything I recommend.',
    'Our posts are at [this page](https://example.com/blog?ref=footer).',
    'The study is [here](https://doi.example.org/10.1/abc?via=search).',
    'I’m affiliated with Marlow State, where I teach one class.',
    'Use code SPRING to register for our parenting workshop at half price.',
    'You pay us when you book, by card or check.',
    'Our code of ethics asks us to avoid such links.',
    'Should therapists use affiliate links? I’d rather not.',
    'The publisher’s page for the book is [here](https://www.example.com/books/1?tag=grief).',
    'Your employer may pay us directly if you use the assistance plan.',
    'Click this link to open the portal and see your next appointment.',
    'The book: https://www.amazon.com/dp/0000000000/ref=sr_1_1?keywords=grief&ref=nb_sb_noss',
    '“Use code NOW” is how the podcast host sells mattresses; I have nothing to sell.',
    'Insurance companies pay us less when you use telehealth.',
    'I make a dollar for every two that my wife makes, and we fight about neither.',
    '[Register](https://www.eventbrite.com/e/123?aff=ebdsoporgprofile) for our parenting evening.',
    'The review is [here](https://journals.example.com/article?ref=pdf), and [the novel](https://www.goodreads.com/book/show/1?ref=nav_sb) is there.',
    'The agency wants bloggers to disclose affiliate links.',
    'None of the links on this page pay me.',
    'Book through the portal link in your e-mail.',
    '“Shop my favorites,” the ad sang, and I closed the page.',
    'No shop slips me a dollar when you order a book.',
    '“Use my link and we both get ten dollars,” my cousin says about everything.',
  ],
}
