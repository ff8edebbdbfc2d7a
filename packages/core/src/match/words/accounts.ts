import type { WordClasses } from '../vocabulary.ts'

/** Private and professional accounts. */
export const accounts: WordClasses = {
  // Places where a person, not a practice, speaks.
  profile: [
    '(account|page|profile|feed|wall|channel|handle|timeline|grid|stories|socials|vlog|blog)',
    '(facebook|fb|instagram|insta|ig|tiktok|snapchat|snap|twitter|threads|youtube|bluesky|pinterest|finsta|whatsapp|tumblr|substack|twitch|reddit|patreon|strava|bereal|letterboxd|soundcloud|flickr|goodreads|mastodon|venmo|linktree|onlyfans)',
  ],
  'own-profile': [
    '(my|our) (own|personal|private) (family|personal|private|little)? @profile',
    'my (home|other|real|main|second|secret|everyday|non work|off duty|fun) (account|profile|handle|facebook|fb|instagram|insta|ig|tiktok|snapchat|finsta)',
    '(personal|private life|off duty|non work) !blog @profile',
    '(my|our) (family|kids|kid|dog|cat|husband|wife|household|vacation|wedding|mom) be? (own|vacation)? (channel|feed|facebook|fb|instagram|insta|ig|tiktok|snapchat|youtube|vlog|blog)',
  ],
  'real-me': [
    '(unfiltered|uncensored|unedited|unpolished|off duty|off the clock|after hours|messy|wild|goofy) (me|side|self|lou|version of me)',
    '(real|other|whole) (me|side of me)',
    '(version|side) of me (without|that|with|you|who|my)',
    '(unfiltered|uncensored|unedited|unpolished|less polished) version (of me)?',
    'me (off duty|unfiltered|uncensored|off the clock|after hours|without (the|a|my))',
    'my (fun|wild|silly|messy|other) side',
    'my (unfiltered|uncensored|off duty|real) (life|self|thoughts|opinions|takes)',
  ],
  'come-see': [
    '(find|follow|add|friend|see|join|visit|message|check|catch|dm|ping|reach|contact|text) (me|us|along|out|it|that|my|our)',
    '(slide|scoot|sneak|wander) over',
    'add my',
    '(come|head|hop|swing|pop|drop|jump|tag|mosey) (on)? (over|by|find|hang|along|say|see|on over|follow|play|show)',
    '(follow|find|see|visit|join|search|check out|look (me|us) up|live on|lives on|live at|posted on|up on|all on|are on|is on|is at)',
    '(go|live|end up|happen|land|be posted) on',
  ],
  // What belongs to the practice.
  'practice-work': [
    '(my|our|new|private|group|the|therapy|counseling|couples|full|busy) practice',
    '(counseling|client|intake|lmft|therapist|counselor|caseload|telehealth|waitlist|consultation)',
    '(couples|support|grief|depression|anxiety|women|men|parenting|process|divorce) be? group',
    'couple be? (slot|session|therapy|hour|opening|work)',
    '(couples|marriage|family|sex|talk|individual|group) therapy',
    'therapy (with|session|practice|group|office|client|room)',
    '(counseling|therapy) office',
    '(my|our) group',
    '(marriage|relationship) (stuff|trouble|therapy|counseling|help)',
    'your (marriage|relationship|anxiety|depression)',
    'for couples',
  ],
  opening: [
    '(opening|slot|cancellation|availability|intro call)',
    '(appointment|spot|chair|seat|hour|place|space|time) ..4 (open|left|free|available|to fill|up for grabs|going|came up)',
    '(open|free|available|spare|last minute) (appointment|spot|chair|seat|hour|place|space|time)',
    '(spot|slot|chair|seat|opening|hour|#|evening|tuesday|thursday) ..3 (open|opened|free|freed) up',
    '(came|come) free',
  ],
  'child-age': ["('1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'|'10'|'11'|'12'|'13'|'14'|'15'|'16'|'17')"],
}
