import type { Embed, Span } from '../prose/page.ts'

/** A tool that tells another company, or the site's owner, what visitors do. */
export interface Tracker {
  readonly name: string
  readonly kind: 'advertising' | 'session replay' | 'analytics'
  /** In an address: a host, or a host and the beginning of a path. */
  readonly addresses: readonly string[]
  /** A call in a script's own code. */
  readonly call?: RegExp
}

const trackers: readonly Tracker[] = [
  {
    name: 'Meta pixel',
    kind: 'advertising',
    addresses: ['connect.facebook.net', 'facebook.com/tr'],
    call: /\bfbq\s*\(/,
  },
  {
    name: 'TikTok pixel',
    kind: 'advertising',
    addresses: ['analytics.tiktok.com'],
    call: /\bttq\.(?:load|page|track|identify)\s*\(/,
  },
  {
    name: 'LinkedIn tag',
    kind: 'advertising',
    addresses: ['snap.licdn.com', 'px.ads.linkedin.com'],
    call: /\blintrk\s*\(|\b_linkedin_partner_id\b/,
  },
  {
    name: 'Pinterest tag',
    kind: 'advertising',
    addresses: ['ct.pinterest.com', 's.pinimg.com/ct'],
    call: /\bpintrk\s*\(/,
  },
  {
    name: 'Snap pixel',
    kind: 'advertising',
    addresses: ['sc-static.net', 'tr.snapchat.com'],
    call: /\bsnaptr\s*\(/,
  },
  {
    name: 'X pixel',
    kind: 'advertising',
    addresses: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct'],
    call: /\btwq\s*\(/,
  },
  {
    name: 'Reddit pixel',
    kind: 'advertising',
    addresses: ['redditstatic.com/ads', 'alb.reddit.com'],
    call: /\brdt\s*\(/,
  },
  { name: 'Microsoft Ads tag', kind: 'advertising', addresses: ['bat.bing.com'], call: /\buetq\b/ },
  {
    name: 'Google Ads tag',
    kind: 'advertising',
    addresses: ['googleadservices.com', 'doubleclick.net', 'googlesyndication.com'],
    call: /\bgtag\s*\([^)]{0,80}['"]AW-|\bgtag_report_conversion\s*\(/,
  },
  {
    name: 'retargeting tag',
    kind: 'advertising',
    addresses: [
      'adroll.com',
      'criteo.net',
      'criteo.com',
      'taboola.com',
      'outbrain.com',
      'amazon-adsystem.com',
      'q.quora.com',
    ],
  },
  {
    name: 'Hotjar',
    kind: 'session replay',
    addresses: ['hotjar.com', 'hotjar.io'],
    call: /\bhj\s*\(|\b_hjSettings\b/,
  },
  { name: 'Clarity', kind: 'session replay', addresses: ['clarity.ms'], call: /\bclarity\s*\(/ },
  {
    name: 'FullStory',
    kind: 'session replay',
    addresses: ['fullstory.com'],
    call: /\b_fs_org\b|\bFS\.(?:identify|event)\s*\(/,
  },
  {
    name: 'session replay',
    kind: 'session replay',
    addresses: [
      'mouseflow.com',
      'luckyorange.com',
      'smartlook.com',
      'logrocket.com',
      'lr-ingest.io',
      'inspectlet.com',
      'crazyegg.com',
      'sessioncam.com',
      'quantummetric.com',
      'contentsquare.net',
    ],
    call: /\b(?:smartlook|__insp|LogRocket\.init|_mfq\.push)\b/,
  },
  {
    name: 'Google Analytics',
    kind: 'analytics',
    addresses: ['googletagmanager.com', 'google-analytics.com'],
    call: /\bgtag\s*\(|\bga\s*\(\s*['"](?:create|send)|\bgtm\.start\b/,
  },
  {
    name: 'analytics script',
    kind: 'analytics',
    addresses: [
      'cdn.segment.com',
      'mxpnl.com',
      'mixpanel.com',
      'amplitude.com',
      'heapanalytics.com',
      'hs-scripts.com',
      'hs-analytics.net',
      'static.klaviyo.com',
      'quantserve.com',
      'scorecardresearch.com',
      'mc.yandex.ru',
    ],
    call: /\b(?:mixpanel|amplitude|heap|analytics)\.(?:init|load|track|identify)\s*\(/,
  },
]

/** The tracker that an embed loads or calls, and where its address or call stands; `undefined` if it is none. */
export function trackerIn(
  embed: Embed,
  source: string,
): { readonly tracker: Tracker; readonly span: Span } | undefined {
  const { url, content } = embed
  const loaded = url && trackers.find(({ addresses }) => addresses.some((address) => isAt(url, address)))
  if (loaded) return { tracker: loaded, span: embed.span }
  if (content === undefined) return undefined
  for (const tracker of trackers) {
    const call = tracker.call?.exec(content)
    if (call) return { tracker, span: spanOfCall(embed, source, content, call.index) }
  }
  return undefined
}

/** Whether the URL is that of the host, one below it, or of the beginning of a path. */
function isAt(url: string, address: string): boolean {
  const place = url
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^www\./, '')
  if (place.startsWith(address)) return true
  const host = place.split(/[/?#:]/, 1)[0] ?? ''
  return host.endsWith(`.${address}`)
}

/** The call to the end of its line; if the code is not in the source as it is, the element. */
function spanOfCall(embed: Embed, source: string, content: string, at: number): Span {
  const from = source.indexOf(content, embed.span.start)
  if (from < 0) return embed.span
  const line = content.slice(at).split('\n', 1)[0] ?? ''
  const start = from + at
  return { start, end: start + line.replace(/[;\s]+$/, '').length }
}
