/** yaml-language-server without an editor around it. */
import { createRequire } from 'node:module';

const { getLanguageService } = createRequire(import.meta.url)('yaml-language-server');
const { TextDocument } = createRequire(import.meta.url)('vscode-languageserver-textdocument');

/** A function that validates a YAML text against a schema as the editor does, and counts what it finds. */
export async function yamlValidator(schema) {
  const silent = { sendError() {}, send() {}, sendTrack: async () => {} };
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(schema),
    workspaceContext: { resolveRelativePath: (path) => path },
    telemetry: silent,
  });
  service.configure({
    validate: true,
    hover: false,
    completion: false,
    format: false,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*.yaml'], schema }],
  });
  let version = 0;
  return async (text) => {
    const document = TextDocument.create('file:///document.yaml', 'yaml', ++version, text);
    return (await service.doValidation(document, false)).length;
  };
}
