// Scores a segmenter against the gold set in this folder. Node 20, no dependencies.
//   node score.mjs --gold DIR --cmd   'guillemet segment {file} --locale {locale} --json'     one call a document
//   node score.mjs --gold DIR --batch 'guillemet segment {files} --locale {locale} --json'    one call a locale; one JSON a line, in file order or with "file"
//   node score.mjs --gold DIR --from outputs.jsonl                                            stored outputs, each with "file": "<id>.txt"
// --gold takes a folder of .jsonl files or one .jsonl file (several: comma between).
// Options: --locales en-US,fr   --by locale,tag   --json OUT.json   --fails N (print the N worst documents)
//          --require KEY=VALUE,... (exit 1 when an overall micro figure misses, e.g. cut=0,loss=0,orphan=0,quoteF1=0.98)
// The command prints per document: {"locale","segments":[{"id","text","start","end"}],
//   "quotes":[{"id","start","end","level","open","close","segments":["id",...]}]}   UTF-16 offsets into the file, end exclusive.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const args = {}
for (let i = 2; i < process.argv.length; i++) {
  const a = process.argv[i]
  if (a.startsWith('--')) {
    const v = process.argv[i + 1]
    if (v === undefined || v.startsWith('--')) args[a.slice(2)] = true
    else {
      args[a.slice(2)] = v
      i++
    }
  }
}
if (!args.gold || !(args.cmd || args.batch || args.from)) {
  console.error('need --gold DIR and --cmd, --batch or --from')
  process.exit(2)
}
const docs = []
for (const g of args.gold.split(',')) {
  const files = statSync(g).isDirectory()
    ? readdirSync(g)
        .filter((f) => f.endsWith('.jsonl'))
        .map((f) => join(g, f))
    : [g]
  for (const f of files)
    for (const line of readFileSync(f, 'utf8').split('\n')) if (line.trim()) docs.push(JSON.parse(line))
}
const want = args.locales && new Set(args.locales.split(','))
const set = want ? docs.filter((d) => want.has(d.locale)) : docs

// ---- run -------------------------------------------------------------------------------------------------------------------
const tmp = mkdtempSync(join(tmpdir(), 'segscore-'))
const pathOf = (d) => join(tmp, `${d.id}.txt`)
for (const d of set) writeFileSync(pathOf(d), d.text)
const q = (s) => `'${s.replaceAll("'", "'\\''")}'`
const outputs = new Map()
let errN = 0
const sh = (cmd) => spawnSync(cmd, { shell: true, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 600000 })
if (args.from) {
  for (const l of readFileSync(args.from, 'utf8').split('\n'))
    if (l.trim()) {
      const o = JSON.parse(l)
      outputs.set(basename(o.file, '.txt'), o)
    }
} else if (args.batch) {
  const byLoc = Map.groupBy
    ? Map.groupBy(set, (d) => d.locale)
    : set.reduce((m, d) => m.set(d.locale, [...(m.get(d.locale) || []), d]), new Map())
  for (const [loc, ds] of byLoc) {
    const r = sh(args.batch.replaceAll('{locale}', loc).replaceAll('{files}', ds.map((d) => q(pathOf(d))).join(' ')))
    let lines = (r.stdout || '').split('\n').filter((l) => l.trim().startsWith('{'))
    if (ds.length === 1)
      try {
        lines = [JSON.stringify(JSON.parse(r.stdout))]
      } catch {
        /* told below */
      } // one file: one JSON document, however it is laid out
    if (lines.length !== ds.length || r.status !== 0)
      console.error(`! ${loc}: exit ${r.status}, ${lines.length}/${ds.length} lines ${String(r.stderr).slice(0, 200)}`)
    lines.forEach((l, i) => {
      try {
        const o = JSON.parse(l)
        const d = o.file ? ds.find((x) => basename(o.file) === `${x.id}.txt`) : ds[i]
        if (d) outputs.set(d.id, o)
      } catch {
        /* counted below */
      }
    })
  }
} else
  for (const d of set) {
    const r = sh(args.cmd.replaceAll('{locale}', d.locale).replaceAll('{file}', q(pathOf(d))))
    try {
      if (r.status !== 0) throw 0
      outputs.set(d.id, JSON.parse(r.stdout))
    } catch {
      if (errN++ < 3) console.error(`! ${d.id}: exit ${r.status} ${String(r.stderr).slice(0, 200)}`)
    }
  }
rmSync(tmp, { recursive: true, force: true })

// ---- score -----------------------------------------------------------------------------------------------------------------
const DASH = new Set([...'-–—―‒−'])
const ws = (c) => /[\s\u200b\ufeff]/u.test(c)
const trim = (t, s, e) => {
  while (s < e && ws(t[s])) s++
  while (e > s && ws(t[e - 1])) e--
  return [s, e]
}
const zero = () => ({
  docs: 0,
  perfect: 0,
  err: 0,
  s: [0, 0, 0],
  in: [0, 0, 0],
  at: [0, 0, 0],
  q: [0, 0, 0],
  dlg: [0, 0, 0],
  lvlOk: 0,
  gq: 0,
  cut: 0,
  badcut: 0,
  orphan: 0,
  lossDocs: 0,
  lossChars: 0,
  openclose: 0,
})
const merge = (a, b) => {
  for (const k of Object.keys(a))
    if (Array.isArray(a[k])) a[k] = a[k].map((x, i) => x + b[k][i])
    else a[k] += b[k]
  return a
}
const prf = (gold, pred) => {
  let tp = 0
  for (const x of pred) if (gold.has(x)) tp++
  return [tp, pred.size - tp, gold.size - tp]
}
function scoreDoc(d) {
  const r = zero()
  r.docs = 1
  const t = d.text
  const o = outputs.get(d.id)
  const segsRaw = o?.segments ?? []
  if (!o) r.err = 1
  const segs = segsRaw
    .map((s) => {
      const [a, b] = trim(t, s.start, s.end)
      return { id: String(s.id), start: a, end: b, raw: s }
    })
    .filter((s) => s.end > s.start)
    .sort((a, b) => a.start - b.start)
  // text loss: every non-space character in exactly one segment; segment.text equals its slice
  const cov = new Uint8Array(t.length + 1)
  let loss = 0
  for (const s of segsRaw) {
    for (let i = Math.max(0, s.start); i < Math.min(s.end, t.length); i++) cov[i]++
    if ((s.text !== undefined && s.text !== t.slice(s.start, s.end)) || s.start < 0 || s.end > t.length)
      loss += Math.max(1, s.end - s.start)
  }
  for (let i = 0; i < t.length; i++) if (cov[i] > 1 || (!cov[i] && !ws(t[i]))) loss++
  r.lossChars = loss
  r.lossDocs = loss ? 1 : 0
  // boundaries: end offsets of trimmed sentences, the document's last one left out
  const nlAfter = (e) => /^[^\S\n]*(\n|$)/.test(t.slice(e, e + 40))
  const gEnds = d.sentences.map((s) => s[1]).slice(0, -1)
  const lastEnd = d.sentences.at(-1)[1]
  const pEnds = segs.map((s) => s.end).filter((e) => e !== lastEnd)
  const G = new Set(gEnds),
    P = new Set(pEnds)
  r.s = prf(G, P)
  const Gi = new Set(gEnds.filter((e) => !nlAfter(e))),
    Pi = new Set(pEnds.filter((e) => !nlAfter(e)))
  r.in = prf(Gi, Pi)
  const inside = (e) => d.quotes.some((x) => x.start < e && e < x.end) // quote-atomic variant of the gold: no break inside a quotation
  const Ga = new Set([...Gi].filter((e) => !inside(e)))
  r.at = prf(Ga, Pi)
  // quotes
  const pq = new Map(),
    pd = new Set()
  for (const x of o?.quotes ?? []) {
    const k = `${x.start}-${x.end}`
    if (DASH.has(x.open)) pd.add(k)
    else if (!pq.has(k)) pq.set(k, x)
  }
  const gq = new Map(d.quotes.map((x) => [`${x.start}-${x.end}`, x]))
  r.q = prf(new Set(gq.keys()), new Set(pq.keys()))
  r.gq = d.quotes.length
  for (const [k, x] of gq) {
    const p = pq.get(k)
    if (p) {
      if (p.level === x.level) r.lvlOk++
      if ((p.open ?? '') === x.open && (p.close ?? '') === x.close) r.openclose++
    }
  }
  r.dlg = prf(new Set((d.dialogue ?? []).map((x) => `${x.start}-${x.end}`)), pd)
  // quotes cut by a segment boundary, and whether the output says so on every side
  for (const x of d.quotes) {
    const hit = segs.filter((s) => s.start < x.end && s.end > x.start)
    const full = hit.length === 1 && hit[0].start <= x.start && hit[0].end >= x.end
    if (!full) {
      r.cut++
      const p = pq.get(`${x.start}-${x.end}`)
      const list = new Set((p?.segments ?? []).map(String))
      if (!p || !hit.length || !hit.every((s) => list.has(s.id))) r.badcut++
    }
    let a = x.start + 1
    while (a < x.end && ws(t[a])) a++
    let b = x.end - (x.close ? 1 : 0)
    while (b > x.start && ws(t[b - 1])) b--
    if (
      segs.some(
        (s) =>
          (s.end > x.start && s.end <= x.start + 1) ||
          (x.close && s.start >= b && s.start < x.end && s.start > x.start) ||
          (s.end > x.start && s.end < a),
      )
    )
      r.orphan++
  }
  const okB = r.in[1] + r.in[2] + r.s[1] + r.s[2] === 0
  r.perfect = okB && r.q[1] + r.q[2] === 0 && r.lvlOk === r.gq && r.badcut === 0 && !loss && !r.err ? 1 : 0
  r.okB = okB
  return r
}
const f1 = ([tp, fp, fn]) => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn))
const ratio = (a, b) => (b ? a / b : 0)
const fig = (r) => ({
  docs: r.docs,
  sentF1: f1(r.s),
  innerF1: f1(r.in),
  innerP: ratio(r.in[0], r.in[0] + r.in[1]),
  innerR: ratio(r.in[0], r.in[0] + r.in[2]),
  atomicF1: f1(r.at),
  quoteF1: f1(r.q),
  quoteP: ratio(r.q[0], r.q[0] + r.q[1]),
  quoteR: ratio(r.q[0], r.q[0] + r.q[2]),
  level: ratio(r.lvlOk, r.q[0]),
  marks: ratio(r.openclose, r.q[0]),
  cutAny: ratio(r.cut, r.gq),
  cut: ratio(r.badcut, r.gq),
  orphan: ratio(r.orphan, r.gq),
  loss: ratio(r.lossDocs, r.docs),
  lossChars: r.lossChars,
  dialogueF1: f1(r.dlg),
  perfect: ratio(r.perfect, r.docs),
  errors: r.err,
})
const rows = set.map((d) => ({ d, r: scoreDoc(d) }))
const group = (key) => {
  const m = new Map()
  for (const { d, r } of rows)
    for (const k of [].concat(key(d))) {
      if (!m.has(k)) m.set(k, zero())
      const c = { ...r }
      delete c.okB
      merge(m.get(k), c)
    }
  return m
}
const locs = group((d) => d.locale),
  tags = group((d) => d.tags ?? [])
const all = group(() => 'ALL').get('ALL')
const micro = fig(all)
const lf = [...locs.values()].map(fig)
const macro = { docs: lf.length }
for (const k of Object.keys(micro)) if (k !== 'docs') macro[k] = lf.reduce((a, x) => a + x[k], 0) / lf.length
const COLS = [
  ['docs', 0],
  ['sentF1', 3],
  ['innerF1', 3],
  ['innerP', 3],
  ['innerR', 3],
  ['atomicF1', 3],
  ['quoteF1', 3],
  ['level', 3],
  ['cutAny', 3],
  ['cut', 3],
  ['orphan', 3],
  ['loss', 3],
  ['perfect', 3],
  ['errors', 0],
]
const line = (n, f) =>
  n.padEnd(22) +
  COLS.map(([k, p]) => (p ? f[k].toFixed(p) : String(Math.round(f[k]))).padStart(Math.max(9, k.length + 1))).join('')
console.log(' '.repeat(22) + COLS.map(([k]) => k.padStart(Math.max(9, k.length + 1))).join(''))
const by = new Set(String(args.by ?? 'locale').split(','))
if (by.has('locale')) for (const [k, v] of [...locs].sort()) console.log(line(k, fig(v)))
if (by.has('tag'))
  for (const [k, v] of [...tags].sort((a, b) => b[1].docs - a[1].docs)) console.log(line(`#${k}`, fig(v)))
console.log(line('ALL micro', micro))
console.log(line('ALL macro(locales)', macro))
if (args.fails) {
  const bad = rows
    .filter((x) => !x.r.perfect)
    .sort((a, b) => b.r.in[1] + b.r.in[2] + b.r.q[1] + b.r.q[2] - (a.r.in[1] + a.r.in[2] + a.r.q[1] + a.r.q[2]))
    .slice(0, Number(args.fails))
  for (const { d, r } of bad) {
    console.log(`-- ${d.id} [${d.tags.join(' ')}] inner tp/fp/fn ${r.in} quotes ${r.q}`)
    console.log((outputs.get(d.id)?.segments ?? []).map((s) => d.text.slice(s.start, s.end)).join(' ⏐ '))
  }
}
if (args.json)
  writeFileSync(
    args.json,
    JSON.stringify(
      {
        micro,
        macro,
        locales: Object.fromEntries([...locs].map(([k, v]) => [k, fig(v)])),
        tags: Object.fromEntries([...tags].map(([k, v]) => [k, fig(v)])),
        failed: rows.filter((x) => !x.r.perfect).map((x) => x.d.id),
      },
      null,
      1,
    ),
  )
if (args.require) {
  let bad = 0
  const LOW = new Set(['cut', 'cutAny', 'loss', 'orphan', 'errors', 'lossChars'])
  for (const kv of args.require.split(',')) {
    const [k, v] = kv.split('=')
    const have = micro[k]
    if (have === undefined || (LOW.has(k) ? have > Number(v) : have < Number(v))) {
      console.error(`MISS ${k}: ${have} against ${v}`)
      bad = 1
    }
  }
  process.exit(bad)
}
