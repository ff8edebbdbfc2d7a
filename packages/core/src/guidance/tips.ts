import type { Tip } from './guidance.ts'

/**
 * Tips for personal and professional accounts: Shingle's own compilation, not AAMFT's.
 *
 * @example
 * tips.find(({ id }) => id === 'correct-mistakes')?.standards // ['9.8']
 * tips.filter(({ concerns }) => concerns.includes('technology')).map(({ surface }) => surface)[0] // 'professional'
 */
export const tips: readonly Tip[] = [
  {
    id: 'keep-accounts-apart',
    surface: 'personal',
    text: 'Give your private life its own account, under another handle and photo, and leave links to it off the practice site.',
    standards: ['1.3', '3.4'],
    concerns: ['account-separation', 'multiple-relationships'],
  },
  {
    id: 'check-privacy-settings',
    surface: 'personal',
    text: 'Lock the account down, and look again every few months at who can see posts, friends, tags and family photos.',
    standards: ['1.3', '2.2'],
    concerns: ['account-separation'],
  },
  {
    id: 'no-client-friends',
    surface: 'personal',
    text: 'Do not befriend or follow clients, and be careful with past ones. Explain why when you next meet, not online.',
    standards: ['1.3', '1.7'],
    concerns: ['multiple-relationships', 'account-separation'],
  },
  {
    id: 'no-session-talk',
    surface: 'personal',
    text: 'Leave clients and sessions out of it altogether: no quotes, no moods, no hint of the hour, not even in a closed group.',
    standards: ['2.2', '2.7', '2.4'],
    concerns: ['confidentiality'],
  },
  {
    id: 'no-check-ins',
    surface: 'personal',
    text: 'Skip check-ins and photos that show you with clients, or at the office when they come and go.',
    standards: ['2.2'],
    concerns: ['confidentiality'],
  },
  {
    id: 'do-not-look-clients-up',
    surface: 'personal',
    text: 'Leave clients unsearched, unless there is a clinical reason and they have agreed to it.',
    standards: ['1.2', '1.3'],
    concerns: ['multiple-relationships', 'client-welfare'],
  },
  {
    id: 'send-questions-to-the-office',
    surface: 'personal',
    text: 'If a friend of a friend asks for advice or an appointment, give them the office number and stop there.',
    standards: ['3.10', '3.11', '6.1'],
    concerns: ['public-statements', 'account-separation'],
  },
  {
    id: 'expect-to-be-read',
    surface: 'personal',
    text: 'Post as if a client, your employer and the board were reading, and speak only for yourself.',
    standards: ['3.11'],
    concerns: ['public-statements', 'account-separation'],
  },
  {
    id: 'keep-promotion-out',
    surface: 'personal',
    text: 'Once you promote the practice from a private feed, the post is advertising. Better to do it from the practice account.',
    standards: ['9.1', '9.2', '9.3', '9.4'],
    concerns: ['advertising', 'account-separation'],
  },
  {
    id: 'say-who-you-are',
    surface: 'professional',
    text: "Show your name, license title and status on the profile, with number, supervisor or employer as your state's rule asks.",
    standards: ['9.1', '9.4', '9.6'],
    concerns: ['advertising'],
  },
  {
    id: 'treat-posts-as-advertising',
    surface: 'professional',
    text: 'Read each post as an advertisement: is it true, exact and fair? Drop promises and words like "best".',
    standards: ['9.2'],
    concerns: ['advertising'],
  },
  {
    id: 'post-a-policy',
    surface: 'professional',
    text: 'Publish a short social media policy: where not to send clinical matters, who watches the inbox, what following reveals, how to reach you.',
    standards: ['1.2', '6.2', '6.3', '2.1'],
    concerns: ['technology', 'multiple-relationships', 'confidentiality'],
  },
  {
    id: 'teach-in-general',
    surface: 'professional',
    text: 'Teach, do not treat: say that a post is general information and does not make the reader your client.',
    standards: ['3.10', '3.11'],
    concerns: ['public-statements'],
  },
  {
    id: 'do-not-ask-for-praise',
    surface: 'professional',
    text: 'Ask no client for reviews, praise, shares or likes, and give nothing in return for them.',
    standards: ['1.7', '3.8', '9.2'],
    concerns: ['advertising', 'conflict-of-interest'],
  },
  {
    id: 'neutral-replies',
    surface: 'professional',
    text: 'If you answer a review at all, use one fixed reply that leaves open whether its writer ever was a client.',
    standards: ['2.2'],
    concerns: ['confidentiality'],
  },
  {
    id: 'permission-or-disguise',
    surface: 'professional',
    text: 'Tell a client story only with signed permission or behind a true disguise, and never while it is happening.',
    standards: ['2.2', '2.4'],
    concerns: ['confidentiality'],
  },
  {
    id: 'no-remote-diagnosis',
    surface: 'professional',
    text: 'Put no diagnosis on people you have not assessed, celebrities and commenters included.',
    standards: ['3.10', '3.11', '7.8'],
    concerns: ['public-statements'],
  },
  {
    id: 'disclose-paid-links',
    surface: 'professional',
    text: 'Put the fact that you are paid right beside the link or product, and think twice before selling to clients.',
    standards: ['3.4', '1.7', '9.2'],
    concerns: ['conflict-of-interest'],
  },
  {
    id: 'do-not-follow-back',
    surface: 'professional',
    text: 'Whether to follow you is up to clients. Do not follow, tag or like them in return.',
    standards: ['1.3', '2.2'],
    concerns: ['multiple-relationships', 'confidentiality'],
  },
  {
    id: 'use-business-tools',
    surface: 'professional',
    text: 'Book and write through tools made for health care, keep clinical detail out of comments and direct messages, and be sparing with trackers.',
    standards: ['6.3', '6.4', '2.5'],
    concerns: ['technology'],
  },
  {
    id: 'correct-mistakes',
    surface: 'professional',
    text: 'When a directory, a reporter or a fan gets your title or training wrong, ask for a correction.',
    standards: ['9.8'],
    concerns: ['advertising'],
  },
  {
    id: 'name-your-states',
    surface: 'professional',
    text: 'Name the states you are licensed in, and offer therapy in those alone.',
    standards: ['6.1', '6.5'],
    concerns: ['technology'],
  },
  {
    id: 'read-what-goes-out',
    surface: 'professional',
    text: 'Read what staff, associates and marketers publish in your name before it goes out.',
    standards: ['9.6', '4.4', '4.5'],
    concerns: ['advertising'],
  },
]
