import type { WordClasses } from '../vocabulary.ts'

/** Friends, gatherings and the people a practice sees. */
export const contact: WordClasses = {
  'network-site': [
    '(facebook|fb|instagram|insta|ig|snapchat|tiktok|twitter|linkedin|pinterest|discord|bluesky|strava|goodreads|venmo|bereal|snap|finsta|tumblr|threads|twitch|reddit|letterboxd|spotify|mastodon|xbox|playstation|duolingo|nextdoor|hinge|marco polo)',
    'social media',
  ],
  'own-client': [
    '(client|patient|couple)',
    '(anyone|anybody|everyone|everybody|people|folks|those|families|kids|teens) (who)? ..2 (i|we) (treat|see|work with|have (treated|seen|worked with)|counsel)',
    '(anyone|anybody|everyone|everybody|people|folks|those) in (treatment|therapy|session|my care|our care)',
    '(on|off) my (caseload|books|schedule)',
  ],
  'therapy-over': [
    '(once|when|after|the day|as soon as|now that) ..2 (our|the|your)? (last|final) (session|appointment|visit|week)',
    '(once|when|after|the day|as soon as|now that) (you|we|therapy|treatment|our work|our (time|session)) ..3 (graduate|finish|end|over|done|wrap|stop|complete|behind us|retire)',
    '(after|post) (therapy|treatment|termination|graduation|discharge)',
    '(retirement|retire)',
  ],
  // Where friends get together, and what they do there.
  'get-together': [
    '(barbecue|bbq|cookout|potluck|picnic|bonfire|fireworks|happy hour|game night|movie night|supper|housewarming|pool party|karaoke|tailgate|brunch)',
    '(dinner|birthday|christmas|holiday|garden|block|beach|graduation|summer) party',
    '(a|the|our|my) (party|swim|cruise|campout|camping trip|ball game|fishing trip)',
    '(beer|wine|cocktails|margaritas|drinks|taco|tacos)',
    '(thanksgiving|christmas|easter|sunday) (table|dinner|lunch|supper)',
  ],
  'my-home': [
    '(my|our) (own)? (deck|porch|backyard|back yard|yard|kitchen table|patio|pool|boat|cabin|lake house|living room|fire pit|dinner table|house|place|thanksgiving table|christmas table|table)',
    "(my|our) 'home' !(office|page|visit|town|state|base|screen|practice|study)",
  ],
}
