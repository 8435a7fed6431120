import { orNull, ref, type Schemas } from './api-schema';

/** Schemas of an uploaded file as Strapi's upload plugin answers it (5.54, content-types/file), and of a picture's smaller sizes. */
export function fileSchemas(): Schemas {
  return {
    UploadFile: {
      description:
        'An uploaded file. `url` starts with `/` when this server keeps the file: put the origin of the server before it. The alternative text that belongs to a picture in its place is the one of the `Figure` around it.',
      type: 'object',
      required: ['id', 'documentId', 'url'],
      properties: {
        id: { type: 'integer', description: 'Number to name the file by when you write.' },
        documentId: { type: 'string', examples: ['q8w2e6r1t5y9u3i7o4p0a6sd'] },
        name: {
          type: 'string',
          description: 'Name that the file was uploaded under.',
          examples: ['atelier.jpg'],
        },
        alternativeText: orNull({ type: 'string', description: 'Note on the file itself; see `Figure`.' }),
        caption: orNull({ type: 'string', description: 'Note on the file itself; see `Figure`.' }),
        focalPoint: orNull({
          type: 'object',
          description: 'Point that a crop should keep, in per cent from the left and from the top.',
          properties: { x: { type: 'number' }, y: { type: 'number' } },
        }),
        width: orNull({
          type: 'integer',
          description: 'In pixels; null unless it is a picture.',
          examples: [1600],
        }),
        height: orNull({
          type: 'integer',
          description: 'In pixels; null unless it is a picture.',
          examples: [1067],
        }),
        formats: orNull({
          type: 'object',
          description:
            'Smaller versions of a picture by name: `large`, `medium`, `small`, `thumbnail`, as far as the picture is bigger.',
          additionalProperties: ref('UploadFileFormat'),
        }),
        hash: {
          type: 'string',
          description: 'Unique part of the stored name.',
          examples: ['atelier_4f3a2b1c0d'],
        },
        ext: orNull({ type: 'string', description: 'Extension with its dot.', examples: ['.jpg'] }),
        mime: { type: 'string', description: 'Media type.', examples: ['image/jpeg'] },
        size: { type: 'number', description: 'In kilobytes (1000 bytes).', examples: [312.4] },
        url: { type: 'string', examples: ['/uploads/atelier_4f3a2b1c0d.jpg'] },
        previewUrl: orNull({ type: 'string' }),
        provider: {
          type: 'string',
          description: 'Where files are kept; `local` is this server.',
          examples: ['local'],
        },
        provider_metadata: orNull({ type: 'object', additionalProperties: true }),
        createdAt: { type: 'string', format: 'date-time' },
        updatedAt: { type: 'string', format: 'date-time' },
        publishedAt: orNull({ type: 'string', format: 'date-time' }),
        locale: { type: ['string', 'null'] },
      },
    },
    UploadFileFormat: {
      description: 'A smaller version of a picture.',
      type: 'object',
      required: ['url', 'width', 'height'],
      properties: {
        name: { type: 'string' },
        hash: { type: 'string' },
        ext: orNull({ type: 'string' }),
        mime: { type: 'string' },
        path: orNull({ type: 'string' }),
        width: { type: 'integer' },
        height: { type: 'integer' },
        size: { type: 'number', description: 'In kilobytes (1000 bytes).' },
        sizeInBytes: { type: 'integer' },
        url: { type: 'string' },
      },
    },
  };
}
