import { give } from '../answer.ts'
import { parseArguments, UsageError } from '../arguments.ts'
import { findTopic, missingNumber, topicDocument, topicNames } from '../explain/topic.ts'
import type { Io } from '../io.ts'
import { either, nearest } from '../nearest.ts'
import { explainOptions } from '../options.ts'
import { visible } from '../terminal-text.ts'

function unknownTopic(name: string): UsageError {
  const near = nearest(name, topicNames())
  const advice =
    missingNumber(name) ??
    (near.length > 0
      ? `Did you mean ${either(near)}?`
      : 'It can be a number (9.7), a Standard (IX), a rule, a concern (advertising) or a code (aamft-2015). ' +
        'To look for words, write: shingle standards --search WORDS')
  return new UsageError(`There is nothing called "${visible(name)}". ${advice}`)
}

/** `shingle explain`: tells what is known of a standard, a rule, a concern or a code. */
export async function explain(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, explainOptions)
  const name = args.positionals.join(' ')
  if (name.trim() === '') throw new UsageError('Explain what? For example: shingle explain 9.7')
  const topic = findTopic(name)
  if (!topic) throw unknownTopic(name)
  return give({ facts: topic, document: () => topicDocument(topic) }, args, io)
}
