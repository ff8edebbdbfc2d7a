import { tips as allTips } from '@shingle/core'
import { give } from '../answer.ts'
import { parseArguments, UsageError } from '../arguments.ts'
import { tipsDocument } from '../explain/documents/guidance.ts'
import type { Io } from '../io.ts'
import { tipsOptions } from '../options.ts'

/** `shingle tips`: tells what to mind on personal and professional accounts. */
export async function tips(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, tipsOptions)
  if (args.positionals.length > 0) {
    throw new UsageError(
      'shingle tips takes no names. For one kind of account: shingle tips --surface personal',
    )
  }
  const surface = args.get('surface')
  const found = allTips.filter((tip) => surface === undefined || tip.surface === surface)
  return give({ facts: { kind: 'tips', tips: found }, document: () => tipsDocument(found) }, args, io)
}
