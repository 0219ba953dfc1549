/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
  [keyword: string]: unknown
}

interface Content {
  schema?: Schema
  example?: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description: string
  schema?: Schema
  style?: 'deepObject'
  explode?: boolean
  content?: Record<string, Content>
  example?: unknown
}

interface Reference {
  $ref: string
}

export interface Answer {
  description: string
  headers?: Record<string, Reference>
  content?: Record<string, Content>
}

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  /** What has to be sent to be somebody; `{}` among them: nothing. */
  security: Record<string, []>[]
  parameters: (Parameter | Reference)[]
  requestBody?: { required: boolean; content: Record<string, Content> }
  responses: Record<string, Answer | Reference>
}

export type Method = 'get' | 'post' | 'patch' | 'delete'

/** By address, `/api/articles/{id}`, and method. */
export type Paths = Record<string, Partial<Record<Method, Operation>>>
