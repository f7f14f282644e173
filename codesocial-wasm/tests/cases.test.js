/** Every case in Node. `cargo test --test cases` writes what Rust answers, `target/answers.json`. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import '../npm/node.js';
import * as library from '../npm/runtime.js';
import { judge } from './cases.js';
import { caseFiles } from './project.js';

for (const { name, file, answers } of caseFiles()) {
  describe(name, () => {
    file.cases.forEach((testCase, index) => {
      test(testCase.description, { skip: testCase.skip ?? false }, () => {
        assert.deepEqual(judge(library, file, testCase, answers[index]), []);
      });
    });
  });
}
