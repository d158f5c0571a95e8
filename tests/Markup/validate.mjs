// node validate.mjs < FILES: checks HTML files, one path a line, with html-validate. Prints a line for each problem; ends with 1 if there is any.
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules = {
  // How the renderer of Razor components writes it, which no browser sees.
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  // Names come from the directory and can be long; a list of search hits cuts them.
  'long-title': 'off',
  // It wants the names of help lines, which stand in the links that call them, never to be broken across lines: wider than a phone.
  'tel-non-breaking': 'off',
};

const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules }));
const files = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
let problems = 0;
for (const file of files) {
  const report = await checker.validateString(readFileSync(file, 'utf8'), file);
  for (const { messages } of report.results) {
    for (const message of messages) {
      problems++;
      console.log(`${file}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
}
console.error(`${files.length} files checked`);
process.exitCode = problems === 0 && files.length > 0 ? 0 : 1;
