import { newWorld } from './files'
import type { Answer } from './score'

interface Example {
  readonly id: string
  readonly source: string
  readonly formulas: readonly string[]
  readonly expected: ReadonlyArray<number | string>
  readonly found: ReadonlyArray<number | string>
  readonly passed: boolean
}

/** Computes the published examples with the built script; exits with 1 when one comes out differently. */
export async function selfCheck(lang: string | undefined): Promise<Answer> {
  const world = newWorld({ lang: lang === 'zh-CN' ? 'zh-CN' : 'en' })
  const { examples } = world.call('selfCheck') as { readonly examples: readonly Example[] }
  const failed = examples.filter(({ passed }) => !passed)
  const sums =
    failed.length === 0
      ? `All ${examples.length} published examples agree. 公开发表的 ${examples.length} 个算例全部一致。`
      : `${failed.length} of ${examples.length} published examples differ. ${examples.length} 个算例中有 ${failed.length} 个不一致。`
  return { text: [...examples.map(line), '', sums].join('\n'), exitCode: failed.length === 0 ? 0 : 1 }
}

function line({ id, source, formulas, expected, found, passed }: Example): string {
  const where = `    ${source}`
  if (passed) return [`✓ ${id}  ${formulas.join('  ')}`, where].join('\n')
  return [`✗ ${id}  ${formulas.join('  ')}`, `    ${expected.join(', ')} ≠ ${found.join(', ')}`, where].join('\n')
}
