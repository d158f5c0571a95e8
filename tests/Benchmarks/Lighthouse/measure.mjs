// node measure.mjs URL CHROMIUM: one run of Lighthouse as on a phone. Prints the four scores, 0 to 100, as JSON.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [url, chromePath] = process.argv.slice(2);
const browser = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const { lhr } = await lighthouse(url, { port: browser.port, output: 'json', logLevel: 'error' });
  const scores = Object.values(lhr.categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]);
  console.log(JSON.stringify(Object.fromEntries(scores)));
} finally {
  browser.kill();
}
