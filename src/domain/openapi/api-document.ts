import type { Schemas } from './api-schema';

/** An OpenAPI 3.1 document, in the parts that we write. */
export interface ApiDocument {
  openapi: '3.1.0';
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license?: { name: string; identifier: string };
  };
  servers: { url: string; description: string }[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    securitySchemes: Record<string, unknown>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    schemas: Schemas;
  };
}

export type Method = 'get' | 'post' | 'put' | 'delete';

export type PathItem = Partial<Record<Method, Operation>>;

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters: (Parameter | Reference)[];
  requestBody?: { required: true; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  description: string;
  style?: 'form' | 'deepObject';
  explode?: boolean;
  schema: Schemas[string];
  example?: unknown;
}

export interface Response {
  description: string;
  headers?: Record<string, { description: string; schema: Schemas[string] }>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schemas[string];
  example?: unknown;
}

export interface Reference {
  $ref: string;
}
