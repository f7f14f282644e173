/** Judges pages in a real browser as every page of ours is judged. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe finds nothing on a page as it stands, and nothing of it is cut off at the side. */
export async function judged(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)]), []);
  const [inside, outside] = await page.evaluate(() => [globalThis.document.documentElement.scrollWidth, innerWidth]);
  assert.ok(inside <= outside, `${inside} in ${outside}`);
}
