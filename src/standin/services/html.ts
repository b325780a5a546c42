import { refuse } from '../refusals'
import { defineClass, defineService } from '../runtime/define'
import { type HtmlDraft, handle } from '../runtime/handle'

const page = (content: string, file: string | null) =>
  handle('HtmlOutput', { content, file, title: '', width: null, height: null })

const htmlService = defineService('HtmlService', {
  handles: {
    createHtmlOutput: (_self, [content = '']: [string?]) => page(String(content), null),
    createHtmlOutputFromFile: (_self, [file]: [string], { state }) => {
      const content = state.html.get(file.replace(/\.html$/, ''))
      if (content === undefined) throw refuse('noHtmlFile', file)
      return page(content, file.replace(/\.html$/, ''))
    },
  },
})

const change = (output: HtmlDraft, changes: Partial<HtmlDraft>) => Object.assign(output, changes)

const htmlOutput = defineClass('HtmlOutput', {
  handles: {
    addMetaTag: output => output,
    append: (output, [more]: [string]) => change(output, { content: output.content + more }),
    clear: output => change(output, { content: '' }),
    getContent: ({ content }) => content,
    getHeight: ({ height }) => height,
    getTitle: ({ title }) => title,
    getWidth: ({ width }) => width,
    setContent: (output, [content]: [string]) => change(output, { content }),
    setFaviconUrl: output => output,
    setHeight: (output, [height]: [number]) => change(output, { height }),
    setSandboxMode: output => output,
    setTitle: (output, [title]: [string]) => change(output, { title }),
    setWidth: (output, [width]: [number]) => change(output, { width }),
    setXFrameOptionsMode: output => output,
  },
})

/** HtmlService: pages from files and texts, templates included. */
export const htmlClasses = [htmlService, htmlOutput]
