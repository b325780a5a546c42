import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../../src/preview/server/serve'
import type { World } from '../../src/standin/node/world'
import { served, smallWorld } from './front'

/** A zip that holds nothing. */
const NO_FILES = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])

/** The same zip with one more file, which is empty. */
function withEntry(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const [count, size, directory] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)]
  const label = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.write('PK\u0003\u0004', 'latin1')
  local.writeUInt16LE(label.length, 26)
  const listed = Buffer.alloc(46)
  listed.write('PK\u0001\u0002', 'latin1')
  listed.writeUInt16LE(label.length, 28)
  listed.writeUInt32LE(directory, 42)
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt16LE(count + 1, 8)
  last.writeUInt16LE(count + 1, 10)
  last.writeUInt32LE(size + 46 + label.length, 12)
  last.writeUInt32LE(directory + 30 + label.length, 16)
  const known = zip.subarray(directory, directory + size)
  return Buffer.concat([zip.subarray(0, directory), local, label, known, listed, label, last])
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

describe('the server answers to its own page only', () => {
  let world: World
  let server: Served
  beforeAll(async () => {
    world = smallWorld()
    server = await served(world)
  }, 60_000)
  afterAll(() => server.close())

  const ask = (path: string, { method = 'GET', body = '', headers = {} as Record<string, string> } = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = new URL(server.address)
      const call = request({ host: '127.0.0.1', port, path, method, headers }, answer => {
        let text = ''
        answer.on('data', part => {
          text += String(part)
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
      })
      call.on('error', reject)
      call.end(body)
    })
  const { stringify } = JSON
  const write = stringify({
    page: 'p',
    selected: null,
    operation: { do: 'write', at: { sheet: 0, top: 0, left: 0, rows: 1, columns: 1 }, rows: [['stolen']] },
  })
  const json = { 'content-type': 'application/json' }

  it('a name that only points here is refused', async () => {
    for (const host of ['evil.example', 'evil.example:80', `yardstick.localhost:${new URL(server.address).port}`])
      expect((await ask('/open', { headers: { host } })).status).toBe(403)
    expect((await ask('/open')).status).toBe(200)
  })

  it('another page cannot change anything', async () => {
    for (const headers of [
      { ...json, origin: 'https://evil.example' },
      { ...json, origin: 'null' },
      { ...json, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await ask('/do', { method: 'POST', body: write, headers })).status).toBe(403)
    expect((await ask('/do', { method: 'POST', body: write, headers: { 'content-type': 'text/plain' } })).status).toBe(
      415,
    )
    expect(world.cell('Sheet1', 'A1').value).toBe(10)
  })

  it('what is no request is refused, and the server goes on', async () => {
    for (const body of ['', '{', '[]', stringify({ page: 'p', selected: null, operation: { do: 'explode' } })])
      expect((await ask('/do', { method: 'POST', body, headers: json })).status).toBe(400)
    expect((await ask('/nowhere')).status).toBe(404)
    expect((await ask('/../package.json')).status).toBe(404)
    expect((await ask('/do', { method: 'POST', body: write, headers: json })).status).toBe(200)
    expect(world.cell('Sheet1', 'A1').value).toBe('stolen')
  })

  it('a call for a function that is not there, and one for a tab that is gone, are sentences', async () => {
    const call = (operation: object) =>
      ask('/do', { method: 'POST', headers: json, body: stringify({ page: 'p', selected: null, operation }) })
    expect(JSON.parse((await call({ do: 'call', name: 'nothing', args: [] })).text).error).toContain('nothing')
    const at = { sheet: 99, top: 0, left: 0, rows: 1, columns: 1 }
    expect(JSON.parse((await call({ do: 'write', at, rows: [['x']] })).text).error).toBe('This tab is no longer there.')
  })

  it('the page may load nothing from elsewhere, and frames reach nothing at all', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(String(headers['content-security-policy'])).not.toContain('http')
    const { shown } = server.desk.perform({
      page: 'p',
      selected: null,
      operation: { do: 'menu', path: ['Yardstick', 'Panel'] },
    })
    const frame = await ask(`/frame/${shown[0]?.id}`)
    expect(frame.headers['content-security-policy']).toContain('sandbox allow-scripts')
    expect(frame.headers['content-security-policy']).not.toContain('connect-src')
  })

  const upload = async (body: Buffer) =>
    JSON.parse(
      (
        await new Promise<Answer>((resolve, reject) => {
          const { port } = new URL(server.address)
          const headers = { 'content-type': 'application/octet-stream', 'content-length': body.length }
          const call = request({ host: '127.0.0.1', port, path: '/workbook', method: 'POST', headers }, answer => {
            let text = ''
            answer.on('data', part => {
              text += String(part)
            })
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: {} }))
          })
          call.on('error', reject)
          call.end(body)
        })
      ).text,
    ) as { error?: string; remark?: string }

  it('a file that is no workbook, or too large, gets a sentence and changes nothing', async () => {
    expect((await upload(Buffer.from('name,amount\nAmy,3'))).error).toMatch(
      /^This is no \.xlsx workbook\. In Google Sheets choose/,
    )
    expect((await upload(Buffer.from('PK\u0003\u0004 not really'))).error).toContain('no .xlsx workbook')
    expect((await upload(Buffer.alloc(50_000_000))).error).toMatch(/^This file is 50 MB/)
    expect(world.tabs).toEqual(['Sheet1', 'Other'])
  })

  it('a workbook with macros opens without them and says so; a document of another kind is no workbook', async () => {
    const made = smallWorld()
    made.edit('Sheet1', 'A1', '12')
    const plain = Buffer.from(await made.save())
    expect(await upload(withEntry(plain, 'xl/vbaProject.bin'))).toEqual({
      remark: 'Opened without its macros: they are neither run nor kept.',
    })
    expect(world.cell('Sheet1', 'B1').value).toBe(24)
    expect(Buffer.from(await world.save()).includes('vbaProject')).toBe(false)
    const letter = withEntry(NO_FILES, 'word/document.xml')
    expect((await upload(letter)).error).toMatch(/^This is no \.xlsx workbook/)
    expect(world.cell('Sheet1', 'B1').value).toBe(24)
  })

  it('a workbook of 200,000 rows gets a sentence', async () => {
    const long = smallWorld()
    long.edit(
      'Other',
      'A1',
      Array.from({ length: 200_000 }, (_, i) => [i]),
    )
    expect((await upload(Buffer.from(await long.save()))).error).toContain('200,000 rows')
    expect(world.tabs).toEqual(['Sheet1', 'Other'])
    expect(world.cell('Sheet1', 'B2').value).toBe(40)
  })

  it('a workbook saved here opens here', async () => {
    const other = smallWorld()
    other.edit('Sheet1', 'A1', '77')
    expect(await upload(Buffer.from(await other.save()))).toEqual({ remark: '' })
    expect(world.cell('Sheet1', 'B1').value).toBe(154)
    const saved = await ask('/workbook')
    expect(saved.headers['content-disposition']).toContain("filename*=UTF-8''A%20small%20workbook.xlsx")
  })
})
