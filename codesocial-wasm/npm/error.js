/** What errors are known by, also where the package was loaded twice: by `import` and by `require`. */
const ERROR = Symbol.for('codesocial error');
const INVALID = Symbol.for('codesocial invalid document');

/** Whether a value is an instance of one of the classes here, or of what somebody made of it, which is known as ever. */
const known = (value, asked, own, mark) => (asked === own ? value?.[mark] === true : Function.prototype[Symbol.hasInstance].call(asked, value));

/** Why a call was refused. What is wrong with a document is never an error: it is among the problems of a report. */
export class CodeSocialError extends Error {
  name = 'CodeSocialError';

  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }

  get [ERROR]() {
    return true;
  }

  static [Symbol.hasInstance](value) {
    return known(value, this, CodeSocialError, ERROR);
  }
}

/** How many problems the message of an error names. */
const NAMED = 10;

/** That a document is invalid, for those who asked for one that is valid. */
export class InvalidDocumentError extends CodeSocialError {
  name = 'InvalidDocumentError';

  constructor(report) {
    const errors = report.problems.filter(({ severity }) => severity === 'error').slice(0, NAMED);
    const lines = errors.map(({ range, pointer, rule, message }) => {
      const { line, column } = range?.start ?? {};
      const place = [report.name, line, column].filter((it) => it !== undefined).join(':') || pointer;
      return [place, `${rule}: ${message}`].filter(Boolean).join(' ');
    });
    const more = report.counts.errors - errors.length;
    super('invalid-document', [...lines, ...(more > 0 ? [`… + ${more}`] : [])].join('\n'));
    this.report = report;
  }

  get [INVALID]() {
    return true;
  }

  static [Symbol.hasInstance](value) {
    return known(value, this, InvalidDocumentError, INVALID);
  }
}
