import { careTopics } from './topics/care.ts'
import { practiceTopics } from './topics/practice.ts'
import type { CitedTopic } from './topics/topic.ts'

/** What people cite the code for. Where a topic is missing or a list is short, the rules stay silent. */
export const citedTopics: readonly CitedTopic[] = [...practiceTopics, ...careTopics]
