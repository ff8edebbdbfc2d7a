/** Links that pay whoever placed them, told from their address. */

/** How sure the address makes it. */
export type Pay = 'sure' | 'likely'

/** Networks and shorteners whose links exist to be paid for. */
const NETWORKS: ReadonlySet<string> = new Set(
  (
    'amzn.to shareasale.com shareasale-analytics.com shrsl.com awin1.com zenaps.com anrdoezrs.net jdoqocy.com ' +
    'tkqlhce.com dpbolvw.net kqzyfj.com linksynergy.com pntra.com pntrac.com pntrs.com pjtra.com pjatr.com ' +
    'gopjn.com avantlink.com flexlinkspro.com clickbank.net skimresources.com viglink.com sovrn.co prf.hn ' +
    'rstyle.me shopstyle.it liketk.it shopltk.com shopmy.us magik.ly pxf.io sjv.io evyy.net ojrq.net 7eer.net ' +
    'i384100.net geni.us mavely.app howl.me narrativ.com'
  ).split(' '),
)

/** Parameters that name who is to be paid. */
const PAYEES: ReadonlySet<string> = new Set(
  (
    'aff aff_id affid affcode aff_code affiliate affiliate_id affiliateid aff_sub afftrack a_aid a_bid irclickid ' +
    'irgwc sca_ref rfsn fpr tap_a tap_s ascsubtag awc awinaffid avad hop linkcode clickref campid mbsy sscid'
  ).split(' '),
)

/** Parameters that may name who is to be paid, or only where a reader came from. */
const REFERRERS: ReadonlySet<string> = new Set([
  'ref',
  'referral',
  'refcode',
  'ref_code',
  'referrer',
  'via',
  'rc',
])

/** Values of such a parameter that say where on a site a reader clicked. */
const PLACES =
  /^(?:home|homepage|nav|navbar|menu|header|footer|sidebar|blog|post|article|page|site|website|web|email|newsletter|search|searchresults|pdf|rss|feed|latest|share|social|producthunt|hn|twitter|facebook|instagram|linkedin|google|bio|link|docs|github|readme)?\d*$/

/** Where nothing is sold by a share: tickets, searches, reference works, calendars. */
const NOT_SHOPS =
  /(?:^|\.)(?:eventbrite\.[a-z.]+|goodreads\.com|github\.com|search\.usa\.gov|google\.[a-z.]+|youtube\.com|wikipedia\.org|linkedin\.com|facebook\.com|x\.com|twitter\.com|substack\.com|medium\.com|nytimes\.com)$|^(?:booking|book|calendar|schedule|portal|search|directory|journals?|news|blog|podcasts?|pods|docs)\./

/** Whether a path is that of something to read: a long name of many words, or a dated one. */
const isArticle = (path: string): boolean =>
  /\/(?:article|articles|news|blog|posts?|ep|episodes?|doi|abstract)\//.test(`${path}/`) ||
  /\/\d{4}\/\d{2}\//.test(path) ||
  (path.split('/').pop() ?? '').split('-').length > 5

const ADDRESS = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i

/** Whether following the link earns money for whoever placed it; `undefined` if nothing says so. */
export function payOf(url: string): Pay | undefined {
  const parts = ADDRESS.exec(url)
  const host = parts?.[1]?.toLowerCase().replace(/^www\./, '')
  if (!parts || host === undefined) return undefined
  const path = parts[2]?.toLowerCase() ?? ''
  if (NETWORKS.has(host) || NETWORKS.has(host.split('.').slice(-2).join('.'))) return 'sure'
  if (host === 'bookshop.org' && (path.startsWith('/a/') || path.startsWith('/shop/'))) return 'sure'
  if (/(?:^|\.)amazon\./.test(host) && path.startsWith('/shop/')) return 'sure'
  const pays = (parts[3] ?? '').split(/&(?:amp;)?/).map((pair) => payOfParameter(pair, host, path))
  return pays.find((pay) => pay === 'sure') ?? pays.find((pay) => pay === 'likely')
}

function payOfParameter(pair: string, host: string, path: string): Pay | undefined {
  const [name = '', value = ''] = pair.toLowerCase().split('=')
  if (NOT_SHOPS.test(host)) return undefined
  const isAmazon = /(?:^|\.)amazon\./.test(host)
  if (name === 'tag' && value !== '') return isAmazon || /-2[0-3]$/.test(value) ? 'sure' : undefined
  if (PAYEES.has(name) && value !== '') return 'sure'
  if (name === 'utm_medium' && value === 'affiliate') return 'sure'
  // Some blog programs add "ref=their-address" to every link that leaves; shops of their own use it for places.
  if (
    REFERRERS.has(name) &&
    !isAmazon &&
    !/\.(?:org|gov|edu)$/.test(host) &&
    !/[.%_]/.test(value) &&
    !PLACES.test(value) &&
    !isArticle(path)
  )
    return 'likely'
  return undefined
}
