import { z } from 'zod';
import { errors, problemSchema, type ErrorCode } from '../errors/index.ts';
import { impliedErrors, type Access, type Route } from '../route/index.ts';
import { routes } from '../routes.ts';
import { namedSchemas } from './schema-names.ts';

type Json = Record<string, unknown>;

const PROBLEM_REF = '#/components/schemas/Problem';

/** Writes schemas as JSON Schema, each named one once under `components`. */
class Components {
  readonly schemas: Record<string, Json> = {};
  readonly #names = z.registry<{ id: string }>();

  constructor() {
    for (const [schema, name] of namedSchemas()) this.#names.add(schema, { id: name });
  }

  write(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
    // Wrapped, because only an inner schema is moved to $defs and referred to.
    const { $defs, properties } = z.toJSONSchema(z.object({ schema }), {
      io,
      metadata: this.#names,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
      },
    });
    for (const [name, definition] of Object.entries($defs ?? {})) this.#add(name, definition);
    return relink(properties?.['schema'] ?? {});
  }

  #add(name: string, definition: object): void {
    const { id: _, ...schema } = relink(definition);
    const known = this.schemas[name];
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`${name} differs between what is sent and what is answered`);
    }
    this.schemas[name] = schema;
  }
}

function relink(definition: object | boolean): Json {
  return JSON.parse(
    JSON.stringify(definition).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Json; // JSON made from an object on the line above
}

function security(access: Access): Json[] {
  if (access.as === 'anyone') return [];
  if (access.as === 'staff') return [{ staff: [] }];
  if (access.as === 'resident') return [{ site: [], resident: [] }];
  return [{ site: [] }];
}

function parametersOf(route: Route, components: Components): Json[] {
  const inPath = components.write(route.params ?? z.object({}), 'input');
  const inQuery = route.query ? components.write(route.query, 'input') : {};
  const fields = (place: string, schema: Json): Json[] => {
    const resolved = followRef(schema, components);
    const required = new Set((resolved['required'] as string[] | undefined) ?? []); // JSON Schema
    return Object.entries((resolved['properties'] as Json | undefined) ?? {}).map(
      ([name, field]) => ({ name, in: place, required: required.has(name), schema: field }),
    );
  };
  const parameters = [...fields('path', inPath), ...fields('query', inQuery)];
  if (route.idempotent) {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    });
  }
  return parameters;
}

function followRef(schema: Json, components: Components): Json {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return schema;
  return components.schemas[ref.slice('#/components/schemas/'.length)] ?? {};
}

function bodyOf(route: Route, components: Components): Json {
  if (!route.body) return {};
  const content =
    route.body === 'image'
      ? Object.fromEntries(
          ['image/jpeg', 'image/png', 'image/webp'].map((type) => [
            type,
            { schema: { type: 'string', format: 'binary' } },
          ]),
        )
      : { 'application/json': { schema: components.write(route.body, 'input') } };
  return { requestBody: { required: true, content } };
}

function answersOf(route: Route, components: Components): Json {
  const { answer } = route;
  const success: Json = { description: 'Done.' };
  if ('schema' in answer) {
    const schema = components.write(answer.schema, 'output');
    success['content'] = { 'application/json': { schema } };
  }
  if ('stream' in answer) {
    const schema = components.write(answer.stream, 'output');
    success['content'] = { 'text/event-stream': { schema } };
  }
  const codes = [...new Set<ErrorCode>([...impliedErrors(route), ...route.errors])];
  const statuses = [...new Set(codes.map((code) => errors[code].status))].toSorted((a, b) => a - b);
  const failures = statuses.map((status) => [
    String(status),
    {
      description: codes
        .filter((code) => errors[code].status === status)
        .map((code) => `\`${code}\`: ${errors[code].title}`)
        .join('\n\n'),
      content: { 'application/problem+json': { schema: { $ref: PROBLEM_REF } } },
    },
  ]);
  return { [String(answer.status)]: success, ...Object.fromEntries(failures) };
}

/** The OpenAPI 3.1 document of every route in the contract. */
export function openApiDocument(): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  components.write(problemSchema, 'output');
  for (const feature of Object.values(routes)) {
    for (const route of Object.values<Route>(feature)) {
      const path = (paths[route.path] ??= {});
      path[route.method] = {
        operationId: route.id,
        tags: [route.id.split('.')[0]],
        summary: route.summary,
        security: security(route.access),
        parameters: parametersOf(route, components),
        ...bodyOf(route, components),
        responses: answersOf(route, components),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lianxin',
      version: '1',
      description: 'Petitions, stations and deputies of a deputy liaison station.',
    },
    paths,
    components: {
      securitySchemes: {
        site: { type: 'http', scheme: 'bearer', description: 'A site key: `pk_…` or `sk_…`.' },
        staff: { type: 'http', scheme: 'bearer', description: 'A staff member’s token.' },
        resident: { type: 'apiKey', in: 'header', name: 'Lianxin-Resident' },
      },
      schemas: components.schemas,
    },
  };
}
