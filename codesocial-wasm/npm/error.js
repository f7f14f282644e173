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
}
