import { addUp } from '../../match/adding-up.ts'
import { lexicon } from '../../match/lexicon.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import type { Finder, Reading } from '../../match/reading.ts'
import { trackerIn } from '../../match/trackers.ts'
import type { Embed } from '../../prose/page.ts'
import type { Rule } from '../rule.ts'

/** Where people become clients, in a path. */
const PRIVATE_PATH =
  /(?:^|[/_.-])(?:contact|get-in-touch|book|booking|schedul\w*|appointments?|intake|portal|client|clients|forms?|consult\w*|inquir\w*|enquir\w*|request|get-started|new-clients?|thank-?you|checkout|payments?|login|telehealth)(?=[/_.-]|$)/i

const PRIVATE_WORDS = new PhraseIndex(
  ['@client-door'].map((phrase) => [phrase, undefined] as const),
  lexicon,
)

/** Names that advertisers give to the moment when a visitor becomes a customer. */
const CONVERSION =
  /\b(?:Lead|Schedule|Contact|SubmitForm|SubmitApplication|CompleteRegistration|StartTrial|generate_lead|conversion|intake|booking|appointment)\b/

/** Hosts and files that watch, whoever runs them: `px.`, `ads.`, `pixel.gif`, `collect`. */
const WATCHING =
  /(?:\/\/|\.)(?:px|pixel|pixels|track|tracker|tracking|ads?|adserver|beacon|metrics|stats|telemetry|retarget)\d*\.|\b(?:ad(?:network|nexus|roll|serv\w*|tech)|adx)|[-.]ads?\.|\/(?:i|p|px|pixel|beacon|collect|track|b|t)\.(?:gif|png)|[?&](?:pixel|track|tracking|fbclid|gclid|seg|segment)=|[?&]utm_\w+=(?:fb|facebook|ad|ads|meta|tiktok|paid)\b|\{\{\s*(?:client|patient|user)_?id\s*\}\}/i

/** A stranger's form that asks for symptoms or histories. */
const OUTSIDE_FORM =
  /\b(?:forms?|survey|typeform|jotform|google)\b.*(?:intake|symptom|depress|anxiety|screen|history|diagnos|trauma)/i

/** Whether an address seems to watch or to gather, though no known tracker's. */
function looksLikeTracker({ element, url }: Embed): boolean {
  if (!url || !/^https?:/i.test(url)) return false
  return WATCHING.test(url) || (element === 'iframe' && OUTSIDE_FORM.test(url))
}

const findTrackers: Finder = function* (reading) {
  const { page } = reading
  const isPrivate = isDoor(reading)
  const seen = new Set<string | undefined>()
  for (const embed of page.embeds) {
    const known = trackerIn(embed, page.source)
    const met =
      known ?? (looksLikeTracker(embed) ? { tracker: { name: embed.url }, span: embed.span } : undefined)
    if (!met || seen.has(met.tracker.name)) continue
    seen.add(met.tracker.name)
    const converts = CONVERSION.test(`${embed.url ?? ''} ${embed.content ?? ''}`)
    yield { span: met.span, ...(!isPrivate && !converts && { severity: 'hint' }) }
  }
}

/** A page on which people get in touch, book or fill in forms. */
function isDoor({ page, sentences }: Reading): boolean {
  if (page.path && PRIVATE_PATH.test(page.path)) return true
  if (page.embeds.some(({ element }) => element === 'form')) return true
  const title = page.frontMatter?.data.title
  if (typeof title === 'string' && PRIVATE_PATH.test(title.replaceAll(' ', '-'))) return true
  return sentences.some(
    (sentence) => sentence.passage.kind === 'heading' && PRIVATE_WORDS.matches(sentence).length > 0,
  )
}

/** Whatever the order: what visitors do, handed to those who sell to them. */
const passedOn = addUp({
  about: [
    { note: 'a watcher', weight: 2, phrases: ['@watcher'] },
    { note: 'an advertiser', weight: 1, phrases: ['@ad-company', '(ads|advertisers|our ads|advertising)'] },
  ],
  signs: [
    { note: 'passed on', weight: 1, phrases: ['@passed-on'] },
    { note: 'what visitors do', weight: 1, phrases: ['@what-visitors-do', '@visitor-data'] },
    { note: 'where people become clients', weight: 1, phrases: ['@client-door', '@care-page'] },
    { note: 'to sell', weight: 1, phrases: ['@to-sell'] },
    { note: 'not so', weight: -5, phrases: ['@not-watched'] },
  ],
  enough: 4,
  guards: ['negated', 'questioned', 'quoted', 'attributed', 'supposed'],
})

export const trackingEmbed: Rule = {
  id: 'technology/tracking-embed',
  title: 'Tracker on the page',
  standards: ['6.3', '6.4', '2.5'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Lets another company see who looks for therapy here; on pages where people write, book or log in, leave such trackers out.',
  explanation:
    'Pixels tell an advertising network which pages somebody opened and which form they sent. Session replay records what they type and where they hesitate. A visitor who reaches out about an affair or a drinking problem does not expect a third company to hear of it. On a page that anyone may read the question is smaller, so there it is only a hint. Whether and when the law has a say is not settled everywhere; if you are a covered entity, ask whoever advises you.',
  fine: 'Counting visits with a tool that keeps no personal data, and saying that you use no trackers.',
  knownProblems:
    'Trackers that a site builder adds by itself, or that a tag manager loads, are not in the page’s text and are not seen.',
  better: [
    {
      instead: 'fbq("track", "Lead") on the thank-you page',
      write: 'no pixel on pages where people write, book or log in',
    },
    {
      instead: 'Intake forms are recorded by a session-replay tool.',
      write: 'Nothing you type into our forms is recorded or shared; they go to the office alone.',
    },
  ],
  tips: ['use-business-tools'],
  wording: [],
  looks: [
    {
      phrases: [
        '(i|we|site|website|form|page|pixel|our _) (may|will|also|do)? [[(share|send|pass|report|give|disclose|sell|upload|forward) ..4 @visitor-data ..10 (to|with) ..4 @ad-company]]',
        '(form|intake|booking|portal|visit|click|keystroke|session|screen) ..3 (be|get) (recorded|captured|logged|tracked|replayed) (by|with|through|using) ..4 ((replay|recording) (tool|service|software|script)|tool|replay|recorder|pixel|service|software|hotjar|clarity|fullstory)',
        '(use|run|have|place|install) ..4 (session replay|session recording|meta pixel|facebook pixel|tiktok pixel|advertising pixel|ad pixel|retargeting pixel) ..6 (form|intake|booking|portal|contact|schedule|appointment)',
      ],
    },
    {
      phrases: [
        '(session replay|session recording|screen recording|heat map|heat maps|heatmap|heatmaps|click map|keystroke|key logging|mouse tracking|retargeting|remarketing|advertising (pixel|cookie|cookies|tag)|ad (pixel|cookie|cookies|tag)|tracking (pixel|cookie|cookies|tag|script)|meta pixel|facebook pixel|tiktok pixel|conversion (pixel|tracking|tag)|custom audience|lookalike audience|pixel) ..14 (page|pages|form|forms|intake|booking|portal|questionnaire|quiz|screening|appointment|contact|typing|type|answers|answer|symptoms|visitors|inquiry|request|checkout|login|fill)',
        '(form|forms|intake|booking|portal|questionnaire|quiz|screening|appointment|contact page|inquiry) ..8 (carry|carries|carry|has|have|contains|includes|runs|uses|use|loads|fires|with) ..6 (pixel|tracker|replay|recording|heat map|heat maps|advertising|analytics|tag)',
        '(share|shares|send|sends|pass|passes|report|reports|give|gives|disclose|upload|uploads|sync|tell|tells|receive|receives|get|gets) ..4 (which|what|whether|that you|your|the|answers|page|pages|visitor|visitors) ..10 (quiz|screening|page|pages|service|counseling|questionnaire|answers|form|booking|appointment|symptom|symptoms|email|visit|test) ..8 @ad-company',
        '@ad-company ..6 (receive|receives|get|gets|learn|learns|see|sees|know|knows|told|collect|collects) ..6 (which|what|your|that you|whether|when|who|answers) ..8',
      ],
      except: [
        '(took|removed|deleted|dropped|disabled|turned) ..6 (pixel|tracker|replay|analytics|tag)',
        '(advice|class|article|ask|asks) ..8 pixel',
        '@ad-company (page|group|live|post) ..6',
        '@ad-company ..3 (i|we) ..3 (see|know|learn|receive|get) ..6',
        'to (my|our|the) @ad-company',
      ],
      without: {
        phrases: [
          '(took ..4 off|removed|no (pixel|pixels|trackers|tracking|analytics)|run no|use no|keep it off|switched off)',
        ],
        within: 'sentence',
      },
    },
  ],
  *find(reading, tell) {
    yield* findTrackers(reading, tell)
    yield* passedOn(reading, tell)
  },
  flags: [
    {
      text: '# Write to us\n\n[[<img src="https://www.facebook.com/tr?id=1&ev=PageView" height="1" width="1">]]\n',
      path: 'contact.md',
    },
    '## Book a first visit\n\n<script>\n[[ttq.track("Contact")]];\n</script>\n',
    '## Client portal\n\n[[<script src="https://static.hotjar.com/c/hotjar-1.js">]]</script>\n\nLog in below.',
    '[[<script async src="https://www.googletagmanager.com/gtag/js?id=G-1">]]</script>\n\nWelcome to the practice.',
    "<script>[[fbq('track', 'Lead')]];</script>\n\nThanks, we will call you.",
    '<script>\nwindow.x = 1\n[[clarity("set", "page", "intake")]]\n</script>\n\n# Before your first visit',
    {
      text: '# Hello\n\n[[<script src="https://cdn.segment.com/analytics.js/v1/k/analytics.min.js" />]]\n\nWe see families.',
      path: 'index.mdx',
    },
    '[[![](https://px.ads.linkedin.com/collect/?pid=1)]]\n\n# Request an appointment',
    '[[When you fill in our form, we share your email address with Meta and TikTok]].',
    'Our [[intake forms are recorded by a session-replay tool so that we can]] improve them.',
    'We [[send the pages you visit and your phone number to advertising partners]].',
  ],
  allows: [
    'This website has no advertising pixels, no session recording and no comment box.',
    'We don’t share your email address with Meta or anybody else.',
    '<iframe src="https://calendar.example.com/embed/practice" title="Booking calendar"></iframe>\n\n## Book a call',
    '![A pixel-art boat](https://example.com/boat.png)\n\n## Contact',
    'We took the pixels off our contact page last spring.',
    'Does your website track me?\n\nNo. We count visits without cookies or names.',
    '<script src="https://plausible.io/js/script.js" defer></script>\n\n## Contact us',
    'You can share our page with friends on Facebook.',
    '<script>document.querySelector("h1").focus()</script>\n\n## Intake',
    '<form action="/send"><label>Name</label></form>\n\nWe call back within two days.',
    'Some apps share your answers with advertisers. Read their policy first.',
    'Sessions are not recorded by us, and we ask you not to record them either.',
    '```html\n<script>fbq("track", "Lead")</script>\n```\n\nIf you find this in your contact page, take it out.',
    'We share your records with another provider only if you sign a release.',
    'Watch for apps that share your mood data with Facebook.',
  ],
}
