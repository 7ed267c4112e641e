import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

interface Operation {
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
      }
    >
  >;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** An answer, after it has been held against the description of the portal. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what it is has been checked by its schema
  readonly body: any;
}

/** Holds answers against an OpenAPI document. */
export function checker(description: Description) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(description, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (ref: string) => {
    const known = compiled.get(ref) ?? ajv.compile({ $ref: `openapi${ref}` });
    compiled.set(ref, known);
    return known;
  };
  return (method: string, path: string, answer: Answered): void => {
    const what = `${method} ${path} → ${answer.status} ${JSON.stringify(answer.body)}`.slice(
      0,
      600,
    );
    const type = answer.headers.get('content-type') ?? '';
    const operation = operationAt(description, method, path);
    let ref = '#/components/schemas/problem';
    if (operation === undefined) {
      expect([400, 404, 405, 429], what).toContain(answer.status);
    } else {
      const response = operation.responses[answer.status];
      expect(response, what).toBeDefined();
      const [[media, content] = ['', undefined]] = Object.entries(response?.content ?? {});
      expect(type.split(';')[0], what).toBe(media);
      ref = content?.schema.$ref ?? '';
      for (const name of Object.keys(response?.headers ?? {})) {
        expect(answer.headers.has(name), `${name} of ${what}`).toBe(true);
      }
    }
    const validate = validator(ref);
    if (!validate(answer.body)) expect(validate.errors, what).toEqual([]);
    if (answer.status >= 400) {
      expect(type.split(';')[0], what).toBe('application/problem+json');
      expect(answer.body.status).toBe(answer.status);
    }
  };
}

function operationAt(description: Description, method: string, path: string) {
  const parts = (path.split('?')[0] ?? '').split('/');
  const matching = Object.entries(description.paths).filter(([template]) => {
    const own = template.split('/');
    return (
      own.length === parts.length && own.every((part, i) => /^\{/.test(part) || part === parts[i])
    );
  });
  // A path without parameters goes before one with them.
  matching.sort(([a], [b]) => a.split('{').length - b.split('{').length);
  return matching[0]?.[1][method.toLowerCase()];
}
