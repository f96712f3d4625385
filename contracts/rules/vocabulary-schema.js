const sharedFolder = /\/(vocabulary|openai)\/[a-z0-9-]+\.yaml$/;

/**
 * A schema with a file of its own becomes a type of its own. Its title is that type's name and spells the file's name;
 * x-appendix leads to the section of the schemas appendix that it carries out (G-02).
 */
export function VocabularySchema() {
  return {
    Schema(schema, { report, location }) {
      const file = location.source.absoluteRef.replaceAll('\\', '/');
      if (location.pointer.replace(/^#\/?/, '') !== '' || !sharedFolder.test(file)) return;
      for (const key of ['title', 'x-appendix', 'description', 'examples']) {
        if (schema[key] === undefined) report({ message: `A schema of the vocabulary states its ${key}.`, location });
      }
      for (const key of ['$id', '$schema', '$defs']) {
        if (schema[key] !== undefined) report({ message: `${key} breaks bundling; give the schema a file.`, location });
      }
      const name = file.split('/').at(-1).replace('.yaml', '');
      if (kebab(schema.title ?? '') !== name) {
        report({ message: `The title ${schema.title} must spell the file's name, ${name}.`, location });
      }
      if (!/^[A-H](\.[0-9]+)?$/.test(schema['x-appendix'] ?? '')) {
        report({ message: 'x-appendix is a section of the schemas appendix, such as D.3.', location });
      }
    },
  };
}

function kebab(title) {
  return title.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
