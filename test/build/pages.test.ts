import { describe, expect, it } from 'vitest'
import { buildPages, escaped } from '../../scripts/build/sidebars'
import { project } from './project'

const page = (code: string) => ({ 'src/ui/sidebars/why.tsx': code })

describe('a page of the sidebar', () => {
  it('is one html with its script and style inside', async () => {
    const root = project({
      ...page(`import './why.css'\nimport { render } from 'preact'\nrender(<p>why</p>, document.body)\n`),
      'src/ui/sidebars/why.css': 'p { color: red }',
    })
    const { files, failures } = await buildPages(root)
    expect(failures).toEqual([])
    expect(Object.keys(files)).toEqual(['Why.html'])
    expect(files['Why.html']).toContain('<style>p{color:red}</style>')
    expect(files['Why.html']).not.toMatch(/src=|href=|import /)
  })

  it('may hold the rules, and nothing that names services', async () => {
    const root = project({
      ...page(`import { a } from '../../domain/a'\nimport { b } from '../../jobs/b'\nconsole.log(a, b)\n`),
      'src/domain/a.ts': 'export const a = 1',
      'src/jobs/b.ts': 'export const b = 1',
    })
    expect((await buildPages(root)).failures).toEqual(['src/jobs/b.ts may not be part of a sidebar'])
  })

  it('does not build while its code cannot be read', async () => {
    expect((await buildPages(project(page('const = 1')))).failures.join()).toContain('Expected identifier')
  })
})

describe('what Google or a browser would take for its own', () => {
  it('is written another way in texts, and means the same', () => {
    const script = `const a='<?= x ?>',b='<!-- 1 </script>'`
    const { script: safe, failures } = escaped(script, 'Why.html')
    expect(failures).toEqual([])
    expect(safe).not.toMatch(/<\?|<!--|<\/script/i)
    expect(new Function(`${safe};return a+b`)()).toBe('<?= x ?><!-- 1 </script>')
  })

  it('stops the build elsewhere', () => {
    expect(escaped('const a=/<\\/script/.test(b)||c<!--d', 'Why.html').failures).toEqual([
      'Why.html: “<!--d” stands outside a text and cannot be escaped',
    ])
  })
})
