import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { closest, isCopyFile, isPassedOver, passedOverFolders } from '@shingle/core/config'
import { glob, isDynamicPattern } from 'tinyglobby'
import { type Report, shownPath } from './problem.ts'
import { fileTrouble } from './read-file.ts'

/** A file to check. */
export interface Target {
  readonly path: string
  /** Whether it was named on the command line, and not found in a folder or by a glob. */
  readonly named: boolean
}

export const whatIsLookedFor =
  'Shingle looks for .md, .markdown, .mdx and .txt files, and passes over node_modules, dist and what is hidden.'

/** Finds the Markdown below a folder, in the order of its names. It follows links to files, not to folders. */
class Walk {
  readonly #cwd: string
  readonly #report: Report

  constructor(cwd: string, report: Report) {
    this.#cwd = cwd
    this.#report = report
  }

  async *below(folder: string): AsyncGenerator<string> {
    let entries: Dirent[]
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      this.#report({ path: shownPath(this.#cwd, folder), message: await fileTrouble(folder, error) })
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (isPassedOver(entry.name)) continue
      if (entry.isDirectory()) yield* this.below(path)
      else if (isCopyFile(entry.name) && (await this.#isFile(entry, path))) yield path
    }
  }

  /** A link to nowhere counts: it is told of when it is read, unless the config excludes it. */
  async #isFile(entry: Dirent, path: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) return entry.isFile()
    return stat(path).then(
      (stats) => stats.isFile(),
      () => true,
    )
  }
}

/** Files that a glob names; one that is reached through several links comes once. */
async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const slashes = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  const ignore = passedOverFolders.map((name) => `**/${name}/**`)
  const found = await glob(slashes, { cwd, absolute: true, expandDirectories: false, ignore })
  const byRealPath = new Map<string, string>()
  for (const path of found.filter(isCopyFile).sort()) {
    const real = await realpath(path)
    if (!byRealPath.has(real)) byRealPath.set(real, resolve(path))
  }
  return [...byRealPath.values()]
}

/** What to say of a path that leads nowhere, with the name that was likely meant. */
async function missing(path: string, error: unknown): Promise<string> {
  const trouble = await fileTrouble(path, error)
  // Without the folder there is nothing to suggest.
  const siblings = await readdir(dirname(path)).catch((): string[] => [])
  const near = siblings.includes(basename(path)) ? undefined : closest(basename(path), siblings)
  return near === undefined ? trouble : `${trouble} Did you mean "${near}"?`
}

async function* filesOf(target: string, cwd: string, report: Report): AsyncGenerator<Target> {
  const path = resolve(cwd, target)
  const found = await stat(path).catch((error: unknown) => ({ error }))
  if ('error' in found) {
    if (isDynamicPattern(target)) {
      for (const file of await globbed(target, cwd)) yield { path: file, named: false }
    } else report({ path: shownPath(cwd, path), message: await missing(path, found.error) })
  } else if (found.isDirectory()) {
    for await (const file of new Walk(cwd, report).below(path)) yield { path: file, named: false }
  } else yield { path, named: true }
}

/** The files that the command line asks for, each once, in the order in which it asks. */
export async function findFiles(targets: readonly string[], cwd: string, report: Report): Promise<Target[]> {
  const found = new Map<string, Target>()
  for (const target of targets) {
    let troubles = 0
    let files = 0
    const counting: Report = (problem) => {
      troubles++
      report(problem)
    }
    for await (const file of filesOf(target, cwd, counting)) {
      files++
      if (!found.get(file.path)?.named) found.set(file.path, file)
    }
    if (files + troubles === 0) {
      report({
        path: shownPath(cwd, resolve(cwd, target)),
        message: `No Markdown found here. ${whatIsLookedFor}`,
      })
    }
  }
  return [...found.values()]
}
